// Filters by actor, kind of event and place. What they let through is what is drawn and saved.
import { el } from "./query-dom.js";
import { kind as kindWord } from "./explore-kinds.js";
import { label, word } from "./explore-words.js";

/** Fills the form of the filters; a choice goes into the state. */
export function filters(form, state, control, events) {
  const { actor, kind, place } = state.now;
  form.setAttribute("aria-label", word("filters"));
  form.onsubmit = (event) => event.preventDefault();
  const reset = el(
    "button",
    {
      type: "button",
      class: "quiet",
      id: "reset",
      onclick: () => state.set({ actor: "", kind: "", place: "" }),
    },
    word("reset"),
  );
  reset.disabled = !(actor || kind || place);
  // On a telephone the filters are folded until they are asked for, so that the map is not far below.
  const fold = el(
    "button",
    {
      type: "button",
      class: "quiet fold",
      "aria-controls": form.id,
      onclick: () => {
        form.classList.toggle("folded");
        fold.setAttribute("aria-expanded", String(!form.classList.contains("folded")));
      },
    },
    word("filters"),
  );
  form.classList.toggle(
    "folded",
    form.classList.contains("folded") || (!form.childElementCount && !(actor || kind || place)),
  );
  fold.setAttribute("aria-expanded", String(!form.classList.contains("folded")));
  form.replaceChildren(
    fold,
    ...pick("actor", "anyActor", actors(control, events)),
    ...pick("kind", "anyKind", kinds(events)),
    ...pick("place", "anyPlace", placesOf(control, events)),
    reset,
  );

  function pick(name, any, options) {
    const select = el("select", { id: `filter-${name}` }, el("option", { value: "" }, word(any)), ...options);
    select.value = state.now[name];
    select.addEventListener("change", () => state.set({ [name]: select.value }));
    return [el("span", { class: "filter" }, el("label", { for: select.id }, word(name)), select)];
  }
}

const sorted = (map) =>
  [...map].sort((a, b) => a[1].localeCompare(b[1])).map(([value, text]) => el("option", { value }, text));

function actors(control, events) {
  const found = new Map();
  for (const event of events) {
    const labels = (event.actors ?? "").split("; ");
    if (labels.length === event.actorIds.length) event.actorIds.forEach((id, i) => found.set(id, labels[i]));
  }
  // These have a name in Arabic too.
  for (const row of control) found.set(row.holder, label(row, "holderLabel"));
  return sorted(found);
}

const kinds = (events) => sorted(new Map(events.map((event) => [event.typeLabel, kindWord(event.typeLabel)])));

function placesOf(control, events) {
  const governorates = new Map();
  const places = new Map();
  for (const row of [...control, ...events]) {
    if (row.governorate) governorates.set(row.governorate, row.governorateLabel);
    if (row.place) places.set(row.place, label(row, "placeLabel"));
  }
  for (const id of governorates.keys()) {
    if (places.has(id)) governorates.set(id, places.get(id));
    places.delete(id);
  }
  return [
    el("optgroup", { label: word("governorates") }, ...sorted(governorates)),
    el("optgroup", { label: word("places") }, ...sorted(places)),
  ];
}
