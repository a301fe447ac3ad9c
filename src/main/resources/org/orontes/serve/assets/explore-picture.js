// The map of a day as an SVG text of its own: signs, names, roads, the nearer map, legend, date,
// source and licence. Data go in, text comes out: no page, no sheet, no script is needed to see it,
// and the same data give the same text.
import { countryNames, ground } from "./explore-ground.js";
import { crowd } from "./explore-crowd.js";
import { bridge, events, mark } from "./explore-marks.js";
import { layOut } from "./explore-scene.js";
import { side } from "./explore-sides.js";
import { symbol, unequal } from "./explore-symbol.js";

const FONT = "system-ui, 'Noto Sans', 'Noto Sans Arabic', sans-serif";
const INK = "#1d2326";
const SOFT = "#545d62";
const MARGIN = 24;
const HEAD = 76;
const ROW = 22;
const STYLES = {
  country: 'fill="#f6f3ec" stroke="#f6f3ec" stroke-width=".6"',
  river: 'fill="none" stroke="#9cc0d3" stroke-width="1.6"',
  lake: 'fill="#9cc0d3"',
  coast: 'fill="none" stroke="#9aa9b1"',
  border: 'fill="none" stroke="#8d8678" stroke-width="1.1"',
  "border unsettled": 'fill="none" stroke="#8d8678" stroke-width="1.1" stroke-dasharray="4 4"',
};

const escape = (text) =>
  String(text).replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);
const n = (number) => Number(number.toFixed(1));

/**
 * The picture.
 *
 * @param given basemap, routes, spots (of explore-spots.js), known (all spots of all days), bounds
 *     [west, south, east, north], width, title, day (in words), lines (source and licence), notDrawn,
 *     rtl, word and label (the language's words), measure (optional: the width of a name)
 */
export function picture(given) {
  const { width, rtl, title, day, lines, word } = given;
  const inner = width - 2 * MARGIN;
  const view = projection(given.bounds, inner);
  const measure = given.measure ?? ((name, { bold }) => name.length * (bold ? 7.6 : 6.4) + 3);
  const near = given.known ? crowd(given.known) : null;
  const drawnNear = near && view.scale < 400 ? near : null;
  const legend = key(given, inner);
  const height = HEAD + view.height + 18 + legend.height + 14 + lines.length * 18 + 12;
  const start = rtl ? width - MARGIN : MARGIN;
  const out = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${n(height)}" viewBox="0 0 ${width} ${n(height)}" font-family="${FONT}" fill="${INK}"${rtl ? ' direction="rtl"' : ""} role="img" aria-label="${escape(`${title}, ${day}`)}">`,
    `<rect width="${width}" height="${n(height)}" fill="#ffffff"/>`,
    `<text x="${start}" y="34" font-size="15" fill="${SOFT}">${escape(title)}</text>`,
    `<text x="${start}" y="61" font-size="25" font-weight="700">${escape(day)}</text>`,
    `<svg x="${MARGIN}" y="${HEAD}" width="${inner}" height="${n(view.height)}" viewBox="0 0 ${inner} ${n(view.height)}" direction="ltr">`,
    map(given, view, measure, inner, drawnNear),
  ];
  if (drawnNear) out.push(corner(given, view, measure, drawnNear, word));
  out.push(
    `</svg><rect x="${MARGIN}" y="${HEAD}" width="${inner}" height="${n(view.height)}" fill="none" stroke="#d9d6cf"/>`,
  );
  out.push(`<g transform="translate(${MARGIN} ${n(HEAD + view.height + 18)})">${legend.svg}</g>`);
  lines.forEach((line, i) =>
    out.push(
      `<text x="${start}" y="${n(HEAD + view.height + 18 + legend.height + 26 + i * 18)}" font-size="12.5" fill="${SOFT}">${escape(line)}</text>`,
    ),
  );
  out.push("</svg>");
  return out.join("\n");
}

const mercator = (lat) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * (180 / Math.PI);

// Web Mercator, as the map on the page has it.
function projection([west, south, east, north], width, most = Infinity) {
  const tall = mercator(north) - mercator(south);
  const scale = Math.min(width / (east - west), most / tall);
  return {
    scale,
    height: tall * scale,
    width: (east - west) * scale,
    at: ([lat, lon]) => ({ x: (lon - west) * scale, y: (mercator(north) - mercator(lat)) * scale }),
  };
}

function map({ basemap, routes, spots, label, rtl, bounds }, view, measure, width, near) {
  const out = [`<rect width="${width}" height="${n(view.height)}" fill="#dfe9ee"/>`];
  for (const { geometry, properties } of basemap.features)
    out.push(`<path d="${path(geometry, view)}" ${STYLES[ground(properties)]}/>`);
  const countries = near === undefined ? [] : countryNames(basemap, bounds);
  for (const { name, nameAr, at, room } of countries) {
    const { x, y } = view.at(at);
    if (room * view.scale * 1.5 < name.length * 5) continue;
    out.push(
      `<text x="${n(x)}" y="${n(y)}" font-size="12.5" fill="#6d675c" text-anchor="middle"${rtl ? "" : ' letter-spacing="2"'}>${escape((rtl && nameAr) || name.toUpperCase())}</text>`,
    );
  }
  for (const route of routes.filter(({ feature }) => feature.geometry?.type === "LineString")) {
    const d = path(route.feature.geometry, view);
    out.push(
      `<path d="${d}" fill="none" stroke="#f6f3ec" stroke-width="6"/><path d="${d}" fill="none" stroke="#c9a24a" stroke-width="3" stroke-dasharray="9 3"/>`,
    );
    if (near !== undefined) {
      const [a, b] = route.feature.geometry.coordinates.slice(-2).map(([lon, lat]) => view.at([lat, lon]));
      out.push(
        name(
          (a.x + b.x) / 2 + 10,
          (a.y + b.y) / 2,
          label(route, "routeLabel"),
          'font-size="11.5" font-weight="600" fill="#8a6d2c"',
        ),
      );
    }
  }
  const shown = near ? spots.filter(({ id }) => id === near.keep || !near.ids.has(id)) : spots;
  const laid = layOut(
    shown.map((spot) => ({ ...spot, ...view.at(spot.at), label: spot.minor ? "" : spot.label })),
    measure,
    { width, height: view.height },
  );
  for (const spot of [...laid].reverse())
    out.push(`<g transform="translate(${n(spot.x + spot.dx)} ${n(spot.y + spot.dy)})">${mark(spot)}</g>`);
  for (const spot of laid.filter((one) => one.name)) {
    const style = `font-size="${spot.bold ? 13.5 : 12}" font-weight="${spot.bold ? 700 : 500}" text-anchor="${spot.name.anchor}"`;
    out.push(name(spot.x + spot.dx + spot.name.x, spot.y + spot.dy + spot.name.y + 4.5, spot.label, style));
  }
  return out.join("");
}

const name = (x, y, text, style) =>
  `<text x="${n(x)}" y="${n(y)}" ${style} stroke="#f6f3ec" stroke-width="3.2" stroke-linejoin="round" paint-order="stroke">${escape(text)}</text>`;

function path({ type, coordinates }, view) {
  const line = (points, end) =>
    points
      .map(([lon, lat], i) => {
        const { x, y } = view.at([lat, lon]);
        return `${i ? "L" : "M"}${n(x)} ${n(y)}`;
      })
      .join("") + end;
  return {
    LineString: () => line(coordinates, ""),
    MultiLineString: () => coordinates.map((part) => line(part, "")).join(""),
    Polygon: () => coordinates.map((ring) => line(ring, "Z")).join(""),
    MultiPolygon: () =>
      coordinates
        .flat()
        .map((ring) => line(ring, "Z"))
        .join(""),
  }[type]();
}

// Wide enough for the names beside the signs.
function widened([west, south, east, north], aspect) {
  const lacking = ((mercator(north) - mercator(south)) * aspect - (east - west)) / 2;
  return lacking > 0 ? [west - lacking, south, east + lacking, north] : [west, south, east, north];
}

// The crowd of places, nearer, in the corner over the sea, tied to where it lies.
function corner(given, view, measure, near, word) {
  const [west, south, east, north] = near.bounds;
  const inset = projection(widened(near.bounds, 205 / 285), 205, 285);
  const [x, y, w, h] = [12, 12, inset.width, inset.height];
  const [a, b] = [view.at([north, west]), view.at([south, east])];
  const city = given.spots.find(({ id }) => id === near.keep);
  const inside = map(
    { ...given, spots: given.spots.filter(({ id }) => near.ids.has(id)) },
    inset,
    measure,
    w,
    undefined,
  );
  return (
    `<path d="M${x + w} ${y}L${n(a.x)} ${n(a.y)}M${x + w} ${n(y + h)}L${n(a.x)} ${n(b.y)}" stroke="${INK}" stroke-width="1" stroke-opacity=".75"/>` +
    `<rect x="${n(a.x)}" y="${n(a.y)}" width="${n(b.x - a.x)}" height="${n(b.y - a.y)}" fill="none" stroke="${INK}" stroke-opacity=".75"/>` +
    `<svg x="${x}" y="${y}" width="${n(w)}" height="${n(h)}" viewBox="0 0 ${n(w)} ${n(h)}">${inside}` +
    `<rect width="100%" height="100%" fill="none" stroke="${INK}" stroke-width="3"/></svg>` +
    name(x + 7, y + h - 8, `${word("nearerMap")} ${city?.label ?? ""}`, 'font-size="11.5"')
  );
}

// Who is seen, how sure, and the marks, in three columns.
function key({ spots, word, label, rtl, notDrawn }, width) {
  const grey = { colour: "#5d666b", form: "round" };
  const other = { colour: "#9a6a3a", form: "round" };
  const held = new Map(spots.flatMap((spot) => spot.place?.rows ?? []).map((row) => [row.holder, row]));
  const columns = [
    [
      "who",
      [...held.values()].map((row) => [
        symbol([{ ...side(row.holder), certainty: "certain" }], { r: 7 }),
        label(row, "holderLabel"),
      ]),
    ],
    [
      "howSure",
      [
        [symbol([{ ...grey, certainty: "certain" }], { r: 7 }), word("certainLong")],
        [symbol([{ ...grey, certainty: "presumed" }], { r: 7 }), word("presumedLong")],
        [symbol([{ ...grey, certainty: "possible" }], { r: 7 }), word("possibleLong")],
        [
          symbol(
            [
              { ...grey, certainty: "possible" },
              { ...other, certainty: "possible" },
            ],
            { r: 7 },
          ),
          word("contestedLong"),
        ],
        [symbol([], { r: 7 }), word("unknownLong")],
        ["", word("squareLong")],
      ],
    ],
    [
      "marks",
      [
        [symbol([{ ...grey, certainty: "certain" }], { r: 5, changed: true }), word("changedLong")],
        [unequal(0, 0), word("disputedLong")],
        [events(0, 0, 2), word("eventLong")],
        [
          `${bridge()}<path d="M-13 0H13" stroke="#c9a24a" stroke-width="3" stroke-dasharray="9 3"/>`,
          word("roadLong"),
        ],
        [
          '<path d="M-11 -3H11" stroke="#8d8678" stroke-width="1.3"/><path d="M-11 4H11" stroke="#8d8678" stroke-width="1.3" stroke-dasharray="4 3"/>',
          word("borderLong"),
        ],
        ['<circle r="2.6" fill="#8a9094"/>', word("orientLong")],
      ],
    ],
  ];
  const wide = width / 3;
  const svg = columns.map(([title, rows], i) => {
    const x = rtl ? width - i * wide : i * wide;
    const sign = rtl ? x - 12 : x + 12;
    const text = rtl ? x - 32 : x + 32;
    return (
      `<text x="${n(x)}" y="10" font-size="13" font-weight="700" fill="${SOFT}">${escape(word(title))}</text>` +
      rows
        .map(
          ([drawn, said], j) =>
            `<g transform="translate(${n(sign)} ${32 + j * ROW})">${drawn}</g>` +
            `<text x="${n(text)}" y="${36.5 + j * ROW}" font-size="12.5">${escape(said)}</text>`,
        )
        .join("")
    );
  });
  const most = Math.max(...columns.map(([, rows]) => rows.length));
  if (notDrawn)
    svg.push(
      `<text x="${rtl ? width : 0}" y="${36.5 + most * ROW + 4}" font-size="12.5" fill="${SOFT}">${escape(notDrawn)}</text>`,
    );
  return { svg: svg.join(""), height: 30 + most * ROW + (notDrawn ? 16 : 0) };
}
