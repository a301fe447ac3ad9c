// The base map's shapes for any projection: which line is drawn how, and where a country's name has
// room. Natural Earth's countries are one colour of land; a disputed border is a dashed line.

/** The drawing class of a shape of the base map. */
export function ground({ kind, disputed, status }) {
  if (kind !== "border") return kind;
  return disputed || status !== "international" ? "border unsettled" : "border";
}

/** The names of countries, each at the point of the land in view that is farthest from its rim. */
export function countryNames(basemap, [west, south, east, north]) {
  return basemap.features
    .filter(({ properties }) => properties.kind === "country" && properties.iso)
    .map(({ properties, geometry }) => {
      const rings =
        geometry.type === "Polygon" ? [geometry.coordinates[0]] : geometry.coordinates.map((p) => p[0]);
      const ring = rings.sort((a, b) => b.length - a.length)[0];
      return {
        name: properties.name,
        nameAr: properties.nameAr,
        iso: properties.iso,
        ...inmost(ring, [west, south, east, north]),
      };
    });
}

// The best of a grid of points: exact enough for a name.
function inmost(ring, [west, south, east, north]) {
  const xs = ring.map((p) => p[0]);
  const ys = ring.map((p) => p[1]);
  const [x0, x1] = [Math.max(west, Math.min(...xs)), Math.min(east, Math.max(...xs))];
  const [y0, y1] = [Math.max(south, Math.min(...ys)), Math.min(north, Math.max(...ys))];
  let best = { at: [(y0 + y1) / 2, (x0 + x1) / 2], room: -1 };
  for (let i = 1; i < 16; i++) {
    for (let j = 1; j < 16; j++) {
      const x = x0 + ((x1 - x0) * i) / 16;
      const y = y0 + ((y1 - y0) * j) / 16;
      // A name is wide: nearness to the left and right counts for more than above and below.
      const rim = Math.min((x - west) * 0.6, (east - x) * 0.6, y - south, north - y);
      const room = inside(ring, x, y)
        ? Math.min(rim, ...ring.map(([px, py]) => Math.hypot((px - x) * 0.6, py - y)))
        : -1;
      if (room > best.room) best = { at: [y, x], room };
    }
  }
  return best;
}

function inside(ring, x, y) {
  let within = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) within = !within;
  }
  return within;
}
