// What is seen, to be taken away: the map as a picture, the rows of the day and of the filters as
// GeoJSON and CSV. All is made on the visitor's machine from what the page has already.
import { copy, el } from "./query-dom.js";
import { read } from "./explore-dates.js";
import { FEEDS, version } from "./explore-feeds.js";
import { picture } from "./explore-picture.js";
import { label, speaks, word } from "./explore-words.js";

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";
const CONTROL = [
  "place",
  "placeLabel",
  "placeLabelAr",
  "governorate",
  "governorateLabel",
  "lat",
  "lon",
  "holder",
  "holderLabel",
  "holderLabelAr",
  "certainty",
  "from",
  "to",
  "control",
  "disputed",
  "origins",
  "event",
  "eventLabel",
  "spell",
];
const EVENTS = [
  "event",
  "eventLabel",
  "eventLabelAr",
  "typeLabel",
  "begin",
  "beginLatest",
  "end",
  "endLatest",
  "place",
  "placeLabel",
  "located",
  "governorateLabel",
  "lat",
  "lon",
  "actors",
  "actorIds",
  "outcome",
  "disputed",
  "origins",
  "claims",
  "reports",
];
const TIES = [
  "source",
  "target",
  "sort",
  "kindLabel",
  "directed",
  "certainty",
  "from",
  "to",
  "disputed",
  "origins",
  "situation",
];
const BASE = "https://w3id.org/orontes/id/";

/** Fills the row of buttons; `seen()` tells what is seen now, `drawing()` what a picture needs. */
export function saving(box, seen, drawing) {
  const said = document.querySelector("#said");
  const button = (id, text, make) =>
    el(
      "button",
      {
        type: "button",
        class: "quiet",
        id,
        onclick: async () => {
          said.textContent = (await make()) ?? word("saved");
        },
      },
      text,
    );
  box.replaceChildren(
    el(
      "span",
      { class: "save-group" },
      el("span", {}, word("picture")),
      button("save-svg", "SVG", () => offer(name("svg"), "image/svg+xml", svg(drawing()))),
      button("save-png", "PNG", async () => offer(name("png"), "image/png", await png(svg(drawing())))),
    ),
    el(
      "span",
      { class: "save-group" },
      el("span", {}, word("seen")),
      button("save-geojson", "GeoJSON", () =>
        offer(name("geojson"), "application/geo+json", JSON.stringify(geojson(seen()), null, 1)),
      ),
    ),
    el(
      "span",
      { class: "save-group" },
      button("save-control", word("controlCsv"), () =>
        offer(name("csv", "control"), "text/csv", csv(CONTROL, controlRows(seen()))),
      ),
      button("save-events", word("eventsCsv"), () =>
        offer(
          name("csv", "events"),
          "text/csv",
          csv(
            EVENTS,
            seen().events.map(({ event }) => event.feature.properties),
          ),
        ),
      ),
      button("save-ties", word("tiesCsv"), () =>
        offer(name("csv", "ties"), "text/csv", csv(TIES, ties(seen()))),
      ),
    ),
    button("link", word("link"), async () =>
      (await copy(location.href)) ? word("copied") : word("notCopied"),
    ),
  );

  const name = (ending, part = "") => `orontes-${seen().day}${part && `-${part}`}.${ending}`;
}

/** The public addresses that the page reads, in every format that they have. */
export function feeds(list) {
  list.replaceChildren(
    ...Object.values(FEEDS).map((address) =>
      el(
        "li",
        {},
        el("a", { href: address.replace(/\.\w+$/, "") }, address.replace(/\.\w+$/, "")),
        " ",
        el("a", { href: address, class: "soft" }, address.split(".").at(-1)),
      ),
    ),
  );
}

const controlRows = ({ places }) => places.flatMap((place) => place.rows.map((row) => row.feature.properties));

const ties = ({ ties: some }) =>
  some.map((tie) => ({
    ...tie,
    source: BASE + tie.source,
    target: BASE + tie.target,
    situation: BASE + tie.situation,
  }));

/** What is seen as one collection; each feature says whether it is of control or of an event. */
export function geojson(seen) {
  const shown = (kind) => (feature) => ({ ...feature, properties: { shown: kind, ...feature.properties } });
  return {
    type: "FeatureCollection",
    title: `Orontes, ${seen.day}`,
    day: seen.day,
    filters: seen.filters,
    source: location.href,
    version,
    license: LICENCE,
    features: [
      ...seen.places.flatMap((place) => place.rows.map((row) => row.feature)).map(shown("control")),
      ...seen.events.map(({ event }) => event.feature).map(shown("event")),
    ],
  };
}

/** Rows as RFC 4180 has them; a value that a spreadsheet would run is kept from it. */
export function csv(columns, rows) {
  const cell = (value) => {
    const text = value === null || value === undefined ? "" : String(value);
    const safe = /^[=+@\t]|^-(?!\d)/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `${[columns, ...rows.map((row) => columns.map((column) => row[column]))].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

const pen = document.createElement("canvas").getContext("2d");

function measure(name, { bold }) {
  pen.font = `${bold ? "700 13.5px" : "500 12px"} ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(name).width + 3;
}

function svg(drawing) {
  const beside = drawing.seen.places.filter((place) => !place.at).length;
  return picture({
    ...drawing,
    measure,
    width: 1080,
    title: word("title"),
    day: read(drawing.seen.day, speaks(), "whole"),
    rtl: speaks() === "ar",
    word,
    label,
    notDrawn: beside ? `${beside} ${word("notDrawn")}` : "",
    lines: [`${word("licence")} · ${version} · ${word("basemap")}`, location.href],
  });
}

// Drawn twice as large, for print and for sharp screens.
async function png(text) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

function offer(name, type, content) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = el("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
