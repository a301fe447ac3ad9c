// The marks on the map beside the signs of holders: a bridge, the events of the day, a city that is
// there for orientation. SVG around the point 0,0, shared by the page and by saved pictures.
import { symbol, unequal } from "./explore-symbol.js";

const INK = "#1d2326";
const PAPER = "#ffffff";

/** The whole sign of a spot of explore-spots.js. */
export function mark(spot) {
  const drawn = [];
  if (spot.dx || spot.dy) {
    const [x, y] = [-spot.dx.toFixed(1), -spot.dy.toFixed(1)];
    drawn.push(
      `<path d="M0 0L${x} ${y}" stroke="${PAPER}" stroke-width="3"/><path d="M0 0L${x} ${y}" stroke="${INK}" stroke-width="1"/><circle cx="${x}" cy="${y}" r="1.8" fill="${INK}" stroke="${PAPER}" stroke-width=".8"/>`,
    );
  }
  if (spot.kind === "held") drawn.push(symbol(spot.parts, spot));
  else if (spot.kind === "bridge") drawn.push(bridge());
  else if (spot.kind === "orient")
    drawn.push(`<circle r="2.6" fill="#8a9094" stroke="${PAPER}" stroke-width="1"/>`);
  const many = spot.events.length;
  if (many && spot.kind === "events") drawn.push(events(0, 0, many));
  else if (many) drawn.push(events(-spot.r * 0.8 - 3, -spot.r * 0.8 - 3, many));
  if (spot.kind !== "held" && spot.events.some(({ event }) => event.disputed))
    drawn.push(unequal(spot.r + 3, -spot.r - 1));
  return drawn.join("");
}

/** How many events: a dark lozenge with the number. */
export function events(x, y, many) {
  return (
    `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"><rect x="-5.2" y="-5.2" width="10.4" height="10.4" rx="1.5" transform="rotate(45)" fill="#33407a" stroke="${PAPER}" stroke-width="1.2"/>` +
    `<text text-anchor="middle" y="3.3" font-size="9.5" font-weight="700" font-family="system-ui, sans-serif" fill="${PAPER}">${many}</text></g>`
  );
}

/** A bridge: two parapets that a road runs between. */
export function bridge() {
  const path = "M-8 -5.5C-5 -2.6 5 -2.6 8 -5.5M-8 5.5C-5 2.6 5 2.6 8 5.5";
  return `<path d="${path}" fill="none" stroke="${PAPER}" stroke-width="5" stroke-linecap="round"/><rect x="-8" y="-2.4" width="16" height="4.8" fill="${PAPER}"/><path d="${path}" fill="none" stroke="${INK}" stroke-width="2" stroke-linecap="round"/>`;
}
