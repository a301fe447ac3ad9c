// What the signs of the map mean, in words: who is seen on this day, how sure it is, and the marks.
import { el } from "./query-dom.js";
import { bridge, events } from "./explore-marks.js";
import { side } from "./explore-sides.js";
import { sign, unequal } from "./explore-symbol.js";
import { label, word } from "./explore-words.js";

/** Fills the legend for the places that are seen; `filter` is called with an actor. */
export function legend(box, places, actor, filter) {
  const holders = new Map();
  for (const row of places.flatMap((place) => place.rows)) {
    const known = holders.get(row.holder) ?? { row, count: 0 };
    holders.set(row.holder, { row, count: known.count + 1 });
  }
  const who = [...holders.values()].sort(
    (a, b) => b.count - a.count || a.row.holder.localeCompare(b.row.holder),
  );
  box.replaceChildren(
    group(
      "who",
      who.length
        ? who.map(({ row, count }) => {
            const chosen = actor === row.holder;
            const button = el(
              "button",
              { type: "button", class: "holder", "aria-pressed": String(chosen) },
              drawing([{ ...side(row.holder), certainty: "certain" }], {}),
              el("span", {}, label(row, "holderLabel")),
              el("span", { class: "count" }, String(count)),
            );
            button.addEventListener("click", () => filter(chosen ? "" : row.holder));
            return el("li", {}, button);
          })
        : [el("li", { class: "soft" }, word("nobodyShown"))],
      "holders",
    ),
    group("howSure", [
      item([{ ...grey, certainty: "certain" }], "certainLong"),
      item([{ ...grey, certainty: "presumed" }], "presumedLong"),
      item([{ ...grey, certainty: "possible" }], "possibleLong"),
      item(
        [
          { ...grey, certainty: "possible" },
          { ...other, certainty: "possible" },
        ],
        "contestedLong",
      ),
      item([], "unknownLong"),
      el("li", { class: "soft" }, word("squareLong")),
    ]),
    group("marks", [
      item([{ ...grey, certainty: "certain" }], "changedLong", { changed: true, r: 6 }),
      raw(unequal(0, 0), "disputedLong"),
      raw(events(0, 0, 2), "eventLong"),
      raw(bridge() + '<path d="M-13 0H13" class="road-key"/>', "roadLong"),
      raw(
        '<path d="M-12 -4H12" class="border-key"/><path d="M-12 4H12" class="border-key unsettled"/>',
        "borderLong",
      ),
      raw('<circle r="2.6" fill="#8a9094"/>', "orientLong"),
    ]),
  );
}

const grey = { colour: "#5d666b", form: "round" };
const other = { colour: "#9a6a3a", form: "round" };

function group(name, items, className = "") {
  return el(
    "section",
    { class: "legend-group" },
    el("h3", {}, word(name)),
    el("ul", { class: className }, ...items),
  );
}

function drawing(parts, options) {
  const holder = el("span", { class: "key" });
  holder.innerHTML = sign(parts, { r: 7, ...options });
  return holder;
}

const item = (parts, name, options = {}) => el("li", {}, drawing(parts, options), el("span", {}, word(name)));

function raw(svg, name) {
  const holder = el("span", { class: "key" });
  holder.innerHTML = `<svg class="sign" width="26" height="26" viewBox="-13 -13 26 26" aria-hidden="true">${svg}</svg>`;
  return el("li", {}, holder, el("span", {}, word(name)));
}
