// The day: its name, a slider over the window of days with what happened above it, buttons for one
// day back and forth, a film of the days, and the choice of the window.
import { $, el } from "./query-dom.js";
import { count, dayOf, days, isDay, plus, read } from "./explore-dates.js";
import { changes, stretch } from "./explore-day.js";
import { label, speaks, word } from "./explore-words.js";
import { FIRST } from "./explore-state.js";

const MOST_COLUMNS = 45;
const PACE = 1100;

/** Makes the day's controls; `events` and `control` are the feeds, `state` the page's. */
export class Slider {
  constructor(state, control, events, places) {
    this.state = state;
    this.control = control;
    this.events = events;
    this.cities = new Set(places.filter((place) => place.typeLabel === "city").map((place) => place.place));
    this.input = $("#slider");
    this.input.addEventListener("input", () => this.to(dayOf(Number(this.input.value))));
    this.windows = {
      windowOffensive: [FIRST.from, FIRST.to],
      windowAround: ["2024-10-01", "2025-01-31"],
      windowAll: this.#all(),
    };
    addEventListener("keydown", (event) => this.#key(event));
  }

  /** Everything anew: another language, another window, other events. */
  draw() {
    const { now } = this.state;
    this.#buttons();
    this.input.min = count(now.from);
    this.input.max = count(now.to);
    this.#strip();
    this.show();
  }

  /** The day that is chosen. */
  show() {
    const { day } = this.state.now;
    this.input.value = count(day);
    this.input.setAttribute("aria-valuetext", read(day, speaks(), "whole"));
    this.input.setAttribute("aria-label", word("day"));
    $("#day").textContent = read(day, speaks(), "whole");
    if (this.date) this.date.value = day;
    for (const column of $("#strip").children) {
      column.classList.toggle("now", column.dataset.from <= day && day <= column.dataset.to);
    }
  }

  to(day) {
    this.state.set({ day });
  }

  step(by) {
    const { day, from, to } = this.state.now;
    const next = plus(day, by);
    if (next >= from && next <= to) this.to(next);
    return next < to;
  }

  play(on = !this.timer) {
    clearInterval(this.timer);
    this.timer = undefined;
    if (on) {
      const { day, from, to } = this.state.now;
      if (day >= to) this.to(from);
      this.timer = setInterval(() => this.step(1) || this.play(false), PACE);
    }
    const button = $("#play");
    button.textContent = on ? "❚❚" : "▶";
    button.setAttribute("aria-label", word(on ? "pause" : "play"));
    button.title = word(on ? "pause" : "play");
    // A reader of the screen is not told every day of a film.
    $("#day").setAttribute("aria-live", on ? "off" : "polite");
  }

  #buttons() {
    const rtl = speaks() === "ar";
    const button = (id, text, name, act) =>
      el(
        "button",
        { type: "button", id, class: "quiet", "aria-label": word(name), title: word(name), onclick: act },
        text,
      );
    $("#day-buttons").replaceChildren(
      button("before", rtl ? "›" : "‹", "before", () => this.step(-1)),
      button("play", "▶", "play", () => this.play()),
      button("after", rtl ? "‹" : "›", "after", () => this.step(1)),
    );
    if (this.timer) this.play(true);
    const { from, to } = this.state.now;
    const options = Object.entries(this.windows).map(([name, span]) =>
      el("option", { value: name, selected: span[0] === from && span[1] === to }, word(name)),
    );
    if (!options.some((option) => option.selected)) {
      options.push(
        el(
          "option",
          { value: "", selected: true },
          `${read(from, speaks(), from.slice(0, 4) === to.slice(0, 4) ? "short" : "long")} – ${read(to, speaks(), "long")}`,
        ),
      );
    }
    const select = el("select", { id: "window" }, ...options);
    select.addEventListener("change", () => this.#widen(select.value));
    this.date = el("input", { type: "date", id: "date" });
    this.date.addEventListener("change", () => isDay(this.date.value) && this.to(this.date.value));
    $("#day-window").replaceChildren(
      el("label", { class: "inline", for: "window" }, word("window")),
      select,
      el("label", { class: "inline", for: "date" }, word("goTo")),
      this.date,
    );
  }

  #widen(name) {
    const span = this.windows[name];
    if (!span) return;
    const { day } = this.state.now;
    const [from, to] = span;
    this.state.set({ from, to, day: day < from ? from : day > to ? to : day });
  }

  // From the first to the last day of which any feed speaks.
  #all() {
    const named = this.control.flatMap((row) => [row.from, row.to]);
    const all = [...named, ...this.events.flatMap((e) => [e.begin, e.endLatest])].filter(Boolean).sort();
    return [all[0] ?? FIRST.from, all.at(-1) ?? FIRST.to];
  }

  // A column a day where there is room, else one for several days.
  #strip() {
    const { from, to } = this.state.now;
    const length = count(to) - count(from) + 1;
    const wide = Math.ceil(length / MOST_COLUMNS);
    const starts = Array.from({ length: Math.ceil(length / wide) }, (_, i) => dayOf(count(from) + i * wide));
    const spans = this.events.map(stretch).filter(Boolean);
    const columns = starts.map((start) => {
      const end = dayOf(Math.min(count(to), count(start) + wide - 1));
      return { start, end, many: spans.filter((span) => span.from <= end && span.to >= start).length };
    });
    const most = Math.max(1, ...columns.map((column) => column.many));
    const changed = wide === 1 && length <= 20 ? changes(this.control, days(from, to)) : new Map();
    const strip = $("#strip");
    strip.style.setProperty("--columns", length / wide);
    this.input.style.setProperty("--columns", wide === 1 ? length : length);
    strip.classList.toggle("dense", wide > 1 || length > 20);
    strip.replaceChildren(
      ...columns.map((column, i) => this.#column(column, i, { most, wide, changed, total: columns.length })),
    );
  }

  #column({ start, end, many }, i, { most, wide, changed, total }) {
    const bar = el("span", { class: "bar" });
    bar.style.height = `${Math.round((many / most) * 100)}%`;
    const cities = (changed.get(start) ?? []).filter((place) => this.cities.has(place.place));
    const every = Math.ceil(total / 8);
    const text =
      wide > 1
        ? i % every === 0
          ? read(start, speaks(), "year")
          : ""
        : total > 20
          ? i % 5 === 0
            ? read(start, speaks(), "short")
            : ""
          : String(Number(start.slice(8)));
    const month =
      wide === 1 && total <= 20 && (i === 0 || start.endsWith("-01"))
        ? el("small", {}, ` ${read(start, speaks(), "month")}`)
        : null;
    const column = el(
      "span",
      { class: "column", "data-from": start, "data-to": end, onclick: () => this.to(start) },
      el(
        "span",
        { class: "turns" },
        ...cities.slice(0, 3).map((place) => el("span", {}, label(place, "placeLabel"))),
      ),
      el("span", { class: "bars" }, bar),
      el("span", { class: "number" }, text, month),
    );
    column.title = `${read(start, speaks(), "long")}: ${many} ${word("oneDayOf")}`;
    return column;
  }

  // The arrows move the day wherever they have no other meaning.
  #key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const forward = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (
      !forward ||
      event.target.closest(
        "input, select, textarea, [role=tablist], .timeline, .network, #map.leaflet-container:focus",
      )
    )
      return;
    event.preventDefault();
    this.step(speaks() === "ar" ? -forward : forward);
  }
}
