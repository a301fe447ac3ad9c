// What a day brought, in words: which places may have changed hands, and the events.
import { el } from "./query-dom.js";
import { read } from "./explore-dates.js";
import { parts, sign } from "./explore-symbol.js";
import { kind } from "./explore-kinds.js";
import { label, speaks, word } from "./explore-words.js";

/** Fills the panel of the day; `choose` is called with a thing. */
export function today(panel, { places, events }, before, choose) {
  const changed = places.filter((place) => place.gained.length).sort(byWeight);
  const settled = places.filter((place) => place.settled).sort(byWeight);
  panel.replaceChildren(
    el("h3", {}, word("changedToday")),
    changed.length
      ? el(
          "ul",
          { class: "plain changes" },
          ...changed.map((place) => change(place, before.get(place.place), choose)),
        )
      : el("p", { class: "soft" }, word("nothingChanged")),
  );
  if (settled.length) {
    panel.append(
      el("h3", {}, word("settledToday")),
      el("ul", { class: "plain changes" }, ...settled.map((place) => line(place, choose))),
    );
  }
  panel.append(
    el("h3", {}, `${word("eventsToday")} (${events.length})`),
    events.length
      ? el("ul", { class: "plain events" }, ...events.map((one) => event(one, choose)))
      : el("p", { class: "soft" }, word("noEvents")),
  );
}

const byWeight = (a, b) => Boolean(b.at) - Boolean(a.at) || a.placeLabel.localeCompare(b.placeLabel);

/** A button that chooses a thing. */
export function chooser(thing, text, choose, className = "") {
  return el(
    "button",
    { type: "button", class: `link ${className}`, "data-thing": thing, onclick: () => choose(thing) },
    text,
  );
}

function line(place, choose) {
  return el(
    "li",
    {},
    drawn(place),
    el(
      "div",
      {},
      chooser(place.place, label(place, "placeLabel"), choose, "name"),
      el("p", {}, label(place.rows[0], "holderLabel"), ", ", word(place.rows[0].certainty)),
    ),
  );
}

function change(place, then, choose) {
  const old = then?.rows.length
    ? then.rows.map((row) => label(row, "holderLabel")).join(" / ")
    : word("unknownBefore");
  const to = place.gained.map((row) => label(row, "holderLabel")).join(" / ");
  const cause = place.gained.find((row) => row.event);
  return el(
    "li",
    {},
    drawn(place),
    el(
      "div",
      {},
      chooser(place.place, label(place, "placeLabel"), choose, "name"),
      place.disputed ? el("span", { class: "badge against" }, `≠ ${word("disputed")}`) : null,
      el(
        "p",
        {},
        `${word("from")} `,
        el("span", { class: "side-name" }, old),
        ` ${word("to")} `,
        el("b", {}, to),
      ),
      cause?.eventLabel && speaks() === "en"
        ? el("p", { class: "soft" }, chooser(cause.event, cause.eventLabel, choose))
        : null,
    ),
  );
}

/** A place's sign, to stand beside its name. */
export function drawn(place) {
  const holder = el("span", { class: "key" });
  holder.innerHTML = sign(
    parts(place, speaks() === "ar"),
    { r: 8, contested: place.standing === "contested" },
    24,
  );
  return holder;
}

function event({ event: one, days, sure }, choose) {
  return el(
    "li",
    {},
    el("span", { class: "kind" }, kind(one.typeLabel)),
    el(
      "div",
      {},
      chooser(one.event, label(one, "eventLabel"), choose, "name"),
      one.disputed ? el("span", { class: "badge against" }, `≠ ${word("disputed")}`) : null,
      sure ? null : el("p", { class: "soft" }, when(days)),
    ),
  );
}

/** The days of an event in words. */
export function when(days) {
  if (!days) return word("noDay");
  const [from, to] = [days.from, days.to].map((day) => read(day, speaks(), "long"));
  if (days.openFrom) return `${word("by")} ${to}`;
  if (days.from === days.to) return days.openTo ? `${word("onOrAfter")} ${from}` : from;
  return `${read(days.from, speaks(), "short")} – ${to}`;
}
