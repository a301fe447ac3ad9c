// The sign of a place, as SVG around the point 0,0: filled where it is certain, a ring where it is
// presumed, hatched where it is possible, cut where several may hold it, "?" where nobody is known.
// Nothing in it needs an id, a sheet or a script, so that pages and saved pictures share it.
import { side } from "./explore-sides.js";

const INK = "#1d2326";
const PAPER = "#ffffff";
const n = (number) => Number(number.toFixed(2));

/** What a sign is made from: a place as explore-day.js tells of it. */
export function parts(place, mirrored = false) {
  const made = place.rows.map((row) => ({
    ...side(row.holder),
    certainty: row.certainty,
    control: row.control,
  }));
  return mirrored ? made.reverse() : made;
}

/**
 * The sign of some parts.
 *
 * @param options r, the radius; disputed, changed, contested: marks beside it
 */
export function symbol(all, { r, disputed = false, changed = false, contested = false }) {
  const drawn = [];
  if (changed) {
    drawn.push(
      `<circle r="${n(r + 6)}" fill="#ffd24a" fill-opacity=".55" stroke="${INK}" stroke-width="1.6"/>`,
    );
  }
  if (all.length === 0) {
    const size = n(r * 1.5);
    drawn.push(`<circle r="${r}" fill="${PAPER}" stroke="#6b7377" stroke-width="1.4"/>`);
    drawn.push(
      `<path d="${questionMark(size)}" fill="none" stroke="#4b5357" stroke-width="${n(r / 5 + 0.4)}" stroke-linecap="round"/>`,
    );
  }
  const width = (2 * r) / Math.max(1, all.length);
  drawn.push(
    ...all
      .map((part) =>
        part.form === "square" && all.length === 1
          ? `<rect x="${n(-r - 1.6)}" y="${n(-r - 1.6)}" width="${n(2 * r + 3.2)}" height="${n(2 * r + 3.2)}" fill="${PAPER}"/>`
          : `<circle r="${n(r + 1.8)}" fill="${PAPER}"/>`,
      )
      .slice(0, 1),
  );
  all.forEach((part, i) => drawn.push(band(part, r, -r + i * width, -r + (i + 1) * width)));
  if (all.length > 1) {
    for (let i = 1; i < all.length; i++) {
      const x = n(-r + i * width);
      drawn.push(`<path d="M${x} ${n(-r - 2.5)}V${n(r + 2.5)}" stroke="${INK}" stroke-width="1.8"/>`);
    }
  } else if (contested) {
    drawn.push(
      `<circle r="${n(r + 3)}" fill="none" stroke="${INK}" stroke-width="1.4" stroke-dasharray="2.5 2.5"/>`,
    );
  }
  if (disputed) drawn.push(unequal(n(r * 0.85 + 2), n(-r * 0.85 - 2)));
  return drawn.join("");
}

// One part of a sign: what lies between two uprights.
function band({ colour, form, certainty }, r, a, b) {
  const outline = shape(form, r, a, b);
  const base = `<path d="${outline}" fill="${PAPER}"/>`;
  if (certainty === "certain")
    return `<path d="${outline}" fill="${colour}" stroke="${INK}" stroke-width="1"/>`;
  if (certainty === "presumed") {
    const w = Math.max(2.6, r * 0.36);
    const inner = r - w;
    const left = a <= -r ? -inner : a + w * 0.7;
    const right = b >= r ? inner : b - w * 0.7;
    const hole = right > left ? `<path d="${shape(form, inner, left, right)}" fill="${PAPER}"/>` : "";
    return `<path d="${outline}" fill="${colour}"/>${hole}`;
  }
  return (
    `${base}<path d="${hatch(form, r, a, b)}" stroke="${colour}" stroke-width="1.7" fill="none"/>` +
    `<path d="${outline}" fill="none" stroke="${colour}" stroke-width="1.5" stroke-dasharray="3 1.6"/>`
  );
}

// The outline of a band of a square or a circle.
function shape(form, r, a, b) {
  if (form === "square") return `M${n(a)} ${n(-r)}H${n(b)}V${n(r)}H${n(a)}Z`;
  const h = (x) => Math.sqrt(Math.max(0, r * r - x * x));
  const large = b - a > 2 * r - 0.01;
  if (large) return `M${n(-r)} 0A${r} ${r} 0 1 1 ${n(r)} 0A${r} ${r} 0 1 1 ${n(-r)} 0Z`;
  return `M${n(a)} ${n(-h(a))}A${n(r)} ${n(r)} 0 0 1 ${n(b)} ${n(-h(b))}L${n(b)} ${n(h(b))}A${n(r)} ${n(r)} 0 0 1 ${n(a)} ${n(h(a))}Z`;
}

// Strokes from lower left to upper right, cut at the rim of the band.
function hatch(form, r, a, b) {
  const lines = [];
  for (let d = -2 * r; d <= 2 * r; d += 3.7) {
    // Points of the stroke: y = -x + d, for x between its two crossings with the rim.
    let from = a;
    let to = b;
    if (form === "square") {
      from = Math.max(from, d - r);
      to = Math.min(to, d + r);
    } else {
      const half = 2 * r * r - d * d;
      if (half <= 0) continue;
      from = Math.max(from, (d - Math.sqrt(half)) / 2);
      to = Math.min(to, (d + Math.sqrt(half)) / 2);
    }
    if (to - from > 0.6) lines.push(`M${n(from)} ${n(d - from)}L${n(to)} ${n(d - to)}`);
  }
  return lines.join("");
}

function questionMark(size) {
  const s = size / 10;
  return `M${n(-2.2 * s)} ${n(-2 * s)}C${n(-2.2 * s)} ${n(-5 * s)} ${n(2.6 * s)} ${n(-5 * s)} ${n(2.4 * s)} ${n(-1.8 * s)}C${n(2.3 * s)} ${n(-0.2 * s)} 0 ${n(-0.2 * s)} 0 ${n(1.6 * s)}M0 ${n(4 * s)}v.01`;
}

/** The mark that claims contradict each other: not equal. */
export function unequal(x, y) {
  return (
    `<g transform="translate(${x} ${y})"><circle r="5.6" fill="${INK}" stroke="${PAPER}" stroke-width="1.2"/>` +
    `<path d="M-2.8 -1.3H2.8M-2.8 1.3H2.8M-1.6 3.2L1.6 -3.2" stroke="${PAPER}" stroke-width="1.2" stroke-linecap="round"/></g>`
  );
}

/** A sign in a text: an SVG of its own. */
export function sign(all, options, box = 26) {
  const half = box / 2;
  return `<svg class="sign" width="${box}" height="${box}" viewBox="${-half} ${-half} ${box} ${box}" aria-hidden="true">${symbol(all, options)}</svg>`;
}
