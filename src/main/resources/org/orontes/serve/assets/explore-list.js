// Who held what on the day, as a table: the map in words, with the areas and places that have no
// point and so no sign on it.
import { el } from "./query-dom.js";
import { read } from "./explore-dates.js";
import { chooser, drawn } from "./explore-today.js";
import { label, speaks, word } from "./explore-words.js";

/** Fills the panel; `choose` is called with a thing. */
export function list(panel, places, day, choose) {
  const order = (a, b) =>
    (a.governorateLabel ?? "~").localeCompare(b.governorateLabel ?? "~") ||
    a.placeLabel.localeCompare(b.placeLabel);
  const on = places.filter((place) => place.at).sort(order);
  const beside = places.filter((place) => !place.at).sort(order);
  const table = el(
    "table",
    { class: "holders-table", id: "holders" },
    el("caption", {}, `${word("tableOf")} ${read(day, speaks())}`),
    el(
      "thead",
      {},
      el("tr", {}, ...["place", "heldHowSure"].map((name) => el("th", { scope: "col" }, word(name)))),
    ),
    body(`${word("withPoint")} (${on.length})`, on, choose),
    body(`${beside.length} ${word("noPoint")}`, beside, choose),
  );
  panel.replaceChildren(table);
}

function body(title, places, choose) {
  return el(
    "tbody",
    {},
    places.length ? el("tr", { class: "part" }, el("th", { colspan: "2", scope: "colgroup" }, title)) : null,
    ...places.map((place) => row(place, choose)),
  );
}

function row(place, choose) {
  const changed = place.gained.length > 0;
  return el(
    "tr",
    { "data-place": place.place, class: changed ? "changed" : null },
    el("th", { scope: "row" }, drawn(place), chooser(place.place, label(place, "placeLabel"), choose)),
    el(
      "td",
      {},
      ...place.rows.map((one) =>
        el("p", {}, el("span", { class: "holder-name" }, label(one, "holderLabel")), sure(one)),
      ),
      place.rows.length > 1 ? el("span", { class: "badge unsure" }, word("contested")) : null,
      place.rows.length === 0 ? el("span", { class: "badge" }, word("unknown")) : null,
      changed ? el("span", { class: "badge changed-badge" }, word("changedShort")) : null,
      place.disputed ? el("span", { class: "badge against" }, `≠ ${word("disputed")}`) : null,
    ),
  );
}

function sure({ certainty, control }) {
  const kind = control && control !== "full" ? `, ${word(control)}` : "";
  return el("span", { class: "soft" }, ` ${word(certainty)}${kind}`);
}
