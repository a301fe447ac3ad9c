// Where signs and names are drawn so that none covers another: a sign that has no room at its point
// steps aside, with a line back to it; a name goes to a free side or is left out. The same rows and
// the same view give the same drawing, whether on the page or in a saved picture.

const STEPS = 16;
const FARTHEST = 64;

/**
 * Lays out signs.
 *
 * @param items {id, x, y, r, label, weight}; a greater weight is placed first and keeps its point
 * @param measure the width of a name in pixels
 * @param frame {width, height}: names stay inside it; none: without an end
 * @returns each item with dx and dy, the step aside, and name: {x, y, anchor} or null
 */
export function layOut(items, measure, frame = null) {
  const placed = [];
  const names = [];
  for (const item of [...items].sort((a, b) => b.weight - a.weight || a.id.localeCompare(b.id))) {
    const one = { ...item, ...aside(item, placed, names), name: null };
    placed.push(one);
    // A city has its name before smaller places take the room.
    if (one.bold) one.name = named(one, placed, names, measure, frame);
  }
  // Then what changed on the day; where a sign stands does not depend on the day.
  for (const item of placed
    .filter((one) => !one.bold)
    .sort((a, b) => (b.changed ? 1 : 0) - (a.changed ? 1 : 0))) {
    item.name = named(item, placed, names, measure, frame);
  }
  return placed;
}

function aside(item, placed, names) {
  const free = (x, y) =>
    placed.every(
      (other) => Math.hypot(x - other.x - other.dx, y - other.y - other.dy) >= item.r + other.r + 3,
    ) && !names.some((box) => covers(box, { ...item, x, y, dx: 0, dy: 0 }));
  if (free(item.x, item.y)) return { dx: 0, dy: 0 };
  for (let far = 8; far <= FARTHEST; far += 4) {
    for (let step = 0; step < STEPS; step++) {
      // Sideways first: roads and rows of towns here run from north to south.
      const turn = (Math.ceil(step / 2) * (step % 2 ? 1 : -1) * 2 * Math.PI) / STEPS;
      const [dx, dy] = [Math.cos(turn) * far, Math.sin(turn) * far];
      if (free(item.x + dx, item.y + dy)) return { dx, dy };
    }
  }
  return { dx: 0, dy: 0 };
}

function named(item, placed, names, measure, frame) {
  if (!item.label) return null;
  const width = measure(item.label, item);
  const height = item.bold ? 17 : 15;
  const x = item.x + item.dx;
  const y = item.y + item.dy;
  const gap = item.r + (item.changed ? 9 : 4);
  // The side to which the sign stepped leads away from its neighbours.
  const sides = item.dx < 0 ? ["end", "start", "below", "above"] : ["start", "end", "below", "above"];
  for (const side of sides) {
    const box = {
      start: { left: x + gap, top: y - height / 2, anchor: "start" },
      end: { left: x - gap - width, top: y - height / 2, anchor: "end" },
      below: { left: x - width / 2, top: y + gap, anchor: "middle" },
      above: { left: x - width / 2, top: y - gap - height, anchor: "middle" },
    }[side];
    box.right = box.left + width;
    box.bottom = box.top + height;
    const outside =
      frame && (box.left < 2 || box.right > frame.width - 2 || box.top < 2 || box.bottom > frame.height - 2);
    if (outside || placed.some((other) => covers(box, other)) || names.some((other) => meet(box, other)))
      continue;
    names.push(box);
    return {
      x: { start: box.left, end: box.right, middle: x }[box.anchor] - x,
      y: (box.top + box.bottom) / 2 - y,
      anchor: box.anchor,
    };
  }
  return null;
}

const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function covers(box, { x, y, dx, dy, r }) {
  const nearX = Math.max(box.left, Math.min(x + dx, box.right));
  const nearY = Math.max(box.top, Math.min(y + dy, box.bottom));
  return Math.hypot(nearX - x - dx, nearY - y - dy) < r + 1;
}
