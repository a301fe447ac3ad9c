// Where the signs of a map stand closest together. Only a function of points, so that the page and
// saved pictures show the same part nearer.
const NEAR = 0.1;
const FEWEST = 4;

/** The largest crowd of points, each within a tenth of a degree of another; null when none is large. */
export function crowd(points) {
  const left = new Set(points);
  let largest = [];
  for (const start of points) {
    if (!left.delete(start)) continue;
    const found = [start];
    for (const one of found) {
      for (const other of left) {
        if (Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]) > NEAR) continue;
        left.delete(other);
        found.push(other);
      }
    }
    if (found.length > largest.length) largest = found;
  }
  if (largest.length < FEWEST) return null;
  const lats = largest.map(({ at }) => at[0]);
  const lons = largest.map(({ at }) => at[1]);
  const heaviest = [...largest].sort((a, b) => b.weight - a.weight)[0];
  return {
    ids: new Set(largest.map(({ id }) => id)),
    keep: heaviest.id,
    bounds: [
      Math.min(...lons) - 0.035,
      Math.min(...lats) - 0.045,
      Math.max(...lons) + 0.035,
      Math.max(...lats) + 0.04,
    ],
  };
}
