// The events of the window, a lane for each theatre: a bar from the first to the last day that an
// event can have been, paler where the day is not known exactly. The bars are buttons; the arrows
// lead from one to the next.
import { atWidth, el, script } from "./query-dom.js";
import { days, plus, read } from "./explore-dates.js";
import { stretch } from "./explore-day.js";
import { when } from "./explore-today.js";
import { label, speaks, word } from "./explore-words.js";

const ROW = 24;
const FEW = 4;
const NARROW = 11;

/** The timeline in a box; `choose` is called with an event, `toDay` with a day. */
export class Timeline {
  constructor(box, { choose, toDay }) {
    Object.assign(this, { box, choose, toDay, open: new Set() });
    box.addEventListener("keydown", (event) => this.#key(event));
  }

  async start(data) {
    await script("/assets/lib/d3/d3.min.js");
    this.data = data;
    atWidth(this.box, () => this.draw());
  }

  /** Other events or another window. */
  show(data) {
    const { events, from, to } = data;
    const same =
      this.data &&
      this.data.events === events &&
      this.data.from === from &&
      this.data.to === to &&
      this.data.lang === data.lang;
    this.data = data;
    if (!this.drawn) return;
    if (same) this.#marks();
    else this.draw();
  }

  draw() {
    if (!this.data || this.box.clientWidth === 0) return;
    this.drawn = true;
    const { events, from, to } = this.data;
    const name = Math.min(150, this.box.clientWidth * 0.24);
    this.width = this.box.clientWidth - name - 2;
    this.box.style.setProperty("--lane-name", `${name}px`);
    this.x = d3.scaleUtc([at(from), at(plus(to, 1))], [0, this.width]);
    const dated = events.map((event) => ({ event, days: stretch(event) }));
    const shown = dated.filter((one) => one.days && one.days.from <= to && one.days.to >= from);
    const lanes = d3
      .groups(shown, ({ event }) => event.governorate ?? "")
      .map(([id, rows]) => ({ id, rows, name: this.#laneName(id, rows) }))
      .sort((a, b) => !a.id - !b.id || b.rows.length - a.rows.length || a.name.localeCompare(b.name));
    const undated = dated.filter((one) => !one.days).length;
    this.box.replaceChildren(
      this.#axis(),
      ...lanes.map((lane) => this.#lane(lane)),
      el(
        "p",
        { class: "soft timeline-note" },
        `${shown.length} ${word("oneDayOf")}`,
        undated ? ` · ${undated} ${word("undated")}` : "",
        el(
          "span",
          { class: "timeline-keys" },
          key("sure", word("sureLong")),
          key("vague", word("vagueLong")),
          key("vague open-from", word("openLong")),
        ),
      ),
    );
    this.#marks();
  }

  #laneName(id, rows) {
    if (!id) return word("noGovernorate");
    const name = (speaks() === "ar" && this.data.names.get(id)) || rows[0].event.governorateLabel;
    // Every lane but the last is a governorate: the word says nothing here.
    return name.replace(/ Governorate$|^محافظة /, "");
  }

  #axis() {
    const all = days(this.data.from, this.data.to);
    const few = all.length <= 31;
    const ticks = few ? all.map(at) : this.x.ticks(Math.max(3, this.width / 130));
    const each = this.width / all.length;
    const axis = el("div", { class: "axis" });
    for (const [i, tick] of ticks.entries()) {
      const day = tick.toISOString().slice(0, 10);
      const text = !few
        ? read(day, speaks(), all.length > 400 ? "year" : "short")
        : i === 0 || day.endsWith("-01") || each > 74
          ? read(day, speaks(), "short")
          : String(Number(day.slice(8)));
      const mark = few
        ? el(
            "button",
            {
              type: "button",
              class: "tick",
              "data-day": day,
              tabindex: "-1",
              "aria-hidden": "true",
              onclick: () => this.toDay(day),
            },
            each < 60 ? String(Number(day.slice(8))) : text,
          )
        : el("span", { class: "tick" }, text);
      mark.style.insetInlineStart = `${this.x(tick)}px`;
      if (few) mark.style.width = `${each}px`;
      axis.append(mark);
    }
    return el(
      "div",
      { class: "lane axis-lane" },
      el(
        "div",
        { class: "lane-name soft" },
        `${read(this.data.from, speaks(), "year")} –`,
        el("br"),
        read(this.data.to, speaks(), "year"),
      ),
      axis,
    );
  }

  #lane({ id, name, rows }) {
    const sorted = [...rows].sort(
      (a, b) => b.event.disputed - a.event.disputed || b.event.claims - a.event.claims,
    );
    const { placed, hidden } = pack(
      sorted.map((row) => ({ ...row, ...this.#span(row.days) })),
      this.open.has(id) ? Infinity : FEW,
    );
    const height = (d3.max(placed, (bar) => bar.row) + 1) * ROW + 6;
    const track = el("div", { class: "track" });
    track.style.height = `${height}px`;
    d3.select(track)
      .selectAll("button")
      .data(
        placed.sort((a, b) => a.left - b.left || a.row - b.row),
        (bar) => bar.event.event,
      )
      .join("button")
      .attr("type", "button")
      .attr("tabindex", "-1")
      .attr("class", (bar) => this.#classes(bar))
      .attr("data-thing", (bar) => bar.event.event)
      .attr("title", (bar) => `${label(bar.event, "eventLabel")} · ${when(bar.days)}`)
      .attr(
        "aria-label",
        (bar) =>
          `${label(bar.event, "eventLabel")}, ${when(bar.days)}${bar.event.disputed ? `, ${word("disputed")}` : ""}`,
      )
      .style("inset-inline-start", (bar) => `${bar.left}px`)
      .style("width", (bar) => `${bar.right - bar.left - 2}px`)
      .style("top", (bar) => `${bar.row * ROW + 3}px`)
      .on("click", (_, bar) => this.choose(bar.event.event))
      .each((bar, i, all) => all[i].append(this.#text(bar)));
    const more =
      hidden || this.open.has(id)
        ? el(
            "button",
            {
              type: "button",
              class: "link more",
              "aria-expanded": String(this.open.has(id)),
              onclick: () => this.#toggle(id),
            },
            this.open.has(id) ? word("fewer") : `+${hidden} ${word("more")}`,
          )
        : null;
    return el(
      "div",
      { class: "lane", role: "group", "aria-label": name, "data-lane": id },
      el(
        "div",
        { class: "lane-name" },
        el("b", {}, name),
        el("span", { class: "soft" }, ` ${rows.length}`),
        more,
      ),
      track,
    );
  }

  #toggle(id) {
    if (!this.open.delete(id)) this.open.add(id);
    this.draw();
    this.box.querySelector(`[data-lane="${CSS.escape(id)}"] .more`)?.focus();
  }

  #span({ from, to }) {
    const left = Math.max(0, this.x(at(from)));
    const right = Math.min(this.width, this.x(at(plus(to, 1))));
    return {
      left: Math.min(left, this.width - NARROW),
      right: Math.min(this.width, Math.max(right, left + NARROW)),
    };
  }

  #classes({ event, days: span }) {
    return [
      "bar-event",
      span.sureFrom ? "sure" : "vague",
      span.openFrom ? "open-from" : "",
      span.openTo ? "open-to" : "",
      event.disputed ? "disputed" : "",
      event.typeLabel === "capture" ? "capture" : "",
    ].join(" ");
  }

  #text({ event, left, right }) {
    if (right - left < 56) return el("span", {}, event.disputed ? "≠" : "");
    const text =
      ["capture"].includes(event.typeLabel) && event.placeLabel
        ? label(event, "placeLabel")
        : label(event, "eventLabel");
    return el("span", {}, event.disputed ? "≠ " : "", text);
  }

  // The day, and what is chosen; one bar is in the order of Tab.
  #marks() {
    const { day, thing } = this.data;
    const bars = [...this.box.querySelectorAll(".track .bar-event")];
    for (const tick of this.box.querySelectorAll(".tick[data-day]"))
      tick.classList.toggle("now", tick.dataset.day === day);
    const left = this.x(at(day));
    this.box.style.setProperty("--now", `${left}px`);
    this.box.style.setProperty("--now-width", `${Math.max(2, this.x(at(plus(day, 1))) - left)}px`);
    for (const bar of bars) {
      bar.setAttribute("aria-pressed", String(bar.dataset.thing === thing));
      bar.tabIndex = -1;
    }
    const first = bars.find((bar) => bar.dataset.thing === thing) ?? bars[0];
    if (first) first.tabIndex = 0;
  }

  #key(event) {
    const bars = [...this.box.querySelectorAll(".track .bar-event")];
    const now = bars.indexOf(document.activeElement);
    const step = speaks() === "ar" ? -1 : 1;
    const to = {
      ArrowRight: now + step,
      ArrowLeft: now - step,
      ArrowDown: this.#otherLane(now, bars, 1),
      ArrowUp: this.#otherLane(now, bars, -1),
      Home: 0,
      End: bars.length - 1,
    }[event.key];
    if (now < 0 || to === undefined) return;
    event.preventDefault();
    const next = bars[Math.max(0, Math.min(bars.length - 1, to))];
    bars[now].tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }

  #otherLane(now, bars, by) {
    const lanes = [...this.box.querySelectorAll("[data-lane]")];
    const lane = lanes[lanes.indexOf(bars[now]?.closest("[data-lane]")) + by];
    return lane ? bars.indexOf(lane.querySelector(".bar-event")) : now;
  }
}

const at = (day) => new Date(`${day}T00:00:00Z`);

const key = (className, text) =>
  el("span", { class: "timeline-key" }, el("span", { class: `bar-event ${className}` }), text);

// Each bar into the first row that has room for it; those beyond the last row are counted.
function pack(bars, most) {
  const rows = [];
  const placed = [];
  let hidden = 0;
  for (const bar of bars) {
    let row = rows.findIndex((taken) =>
      taken.every((other) => bar.right <= other.left || bar.left >= other.right),
    );
    if (row < 0 && rows.length < most) row = rows.push([]) - 1;
    if (row < 0) hidden++;
    else {
      rows[row].push(bar);
      placed.push({ ...bar, row });
    }
  }
  return { placed, hidden };
}
