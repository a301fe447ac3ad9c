// What is chosen: what it is, how it stands on the day, where the claims about it contradict each
// other, and the claims. For a place the claims are those of the place and of the events there.
import { $, el } from "./query-dom.js";
import { claimList, claimsOf, disputes } from "./explore-claims.js";
import { read } from "./explore-dates.js";
import { stretch, tiesOn } from "./explore-day.js";
import { page } from "./explore-feeds.js";
import { chooser, drawn, when } from "./explore-today.js";
import { kind as kindWord } from "./explore-kinds.js";
import { label, speaks, word } from "./explore-words.js";

const MOST_EVENTS = 12;

/** The panel of what is chosen. */
export class Chosen {
  constructor(panel, data, { choose, toDay, find }) {
    Object.assign(this, { panel, data, choose, toDay, find });
  }

  /** What is known of a thing from the feeds that are here already; null for a strange one. */
  about(thing) {
    const { control, events, routes, places } = this.data;
    const [kind] = thing.split("/");
    if (kind === "event") {
      const event = events.find((one) => one.event === thing);
      return (
        event && {
          kind,
          thing,
          name: "eventLabel",
          row: event,
          type: event.typeLabel,
          events: [event],
          day: stretch(event)?.from,
          at: event.at,
        }
      );
    }
    const here = (row) => row.place === thing;
    if (kind === "place") {
      const row = places.find(here) ?? control.find(here) ?? events.find(here);
      const route = routes.find((one) => one.route === thing);
      return (
        (row ?? route) && {
          kind,
          thing,
          name: row ? "placeLabel" : "routeLabel",
          row: row ?? route,
          type: row?.typeLabel ?? route?.typeLabel,
          route,
          at: row?.at ?? route?.at,
          events: events.filter((event) => event.place === thing),
          spells: new Set(control.filter(here).map((one) => one.spell)),
        }
      );
    }
    if (kind === "actor") {
      const holder = control.find((one) => one.holder === thing);
      const node = this.data.network?.nodes.find((one) => one.id === thing);
      const name = holder ? "holderLabel" : "label";
      const row = holder ?? node ?? { label: this.#actorName(thing) };
      return {
        kind,
        thing,
        name,
        row,
        type: node?.type ?? "",
        events: events.filter((event) => event.actorIds.includes(thing)),
      };
    }
    const tie = this.data.network?.ties.find((one) => one.situation === thing);
    if (!tie)
      return {
        kind,
        thing,
        name: "label",
        row: { label: thing.slice(thing.indexOf("/") + 1).replaceAll("-", " ") },
        type: "",
        events: [],
      };
    return { kind, thing, name: "label", row: { label: this.tieText(tie) }, type: tie.kindLabel, events: [] };
  }

  tieText(tie) {
    const node = (id) =>
      label(
        this.data.network.nodes.find((one) => one.id === id),
        "label",
      );
    return `${node(tie.source)} ${tie.directed ? (speaks() === "ar" ? "←" : "→") : "–"} ${node(tie.target)}`;
  }

  #actorName(thing) {
    const known =
      this.data.network?.nodes.find((one) => one.id === thing) ??
      this.data.control.find((one) => one.holder === thing);
    if (known) return label(known, known.holder ? "holderLabel" : "label");
    for (const event of this.data.events) {
      const i = event.actorIds.indexOf(thing);
      const labels = (event.actors ?? "").split("; ");
      if (i >= 0 && labels.length === event.actorIds.length) return labels[i];
    }
    return thing.slice(thing.indexOf("/") + 1);
  }

  /** Fills the panel. */
  async show(thing, day, placesOfDay) {
    const turn = (this.turn = Symbol(thing));
    if (!thing) {
      this.panel.replaceChildren(el("p", { class: "soft" }, word("chooseOne")));
      return;
    }
    const about = this.about(thing);
    if (!about) {
      this.panel.replaceChildren(el("p", { class: "soft" }, `${word("failed")}: ${thing}`));
      return;
    }
    const body = el(
      "div",
      { class: "chosen-claims" },
      el("p", { class: "soft", role: "status" }, word("loading")),
    );
    const box = el(
      "div",
      { class: "chosen", "data-thing": thing },
      this.#head(about),
      ...this.#facts(about, day, placesOfDay),
      body,
    );
    this.panel.replaceChildren(box);
    try {
      const things = this.#asked(about, day);
      const answered = await Promise.all(
        things.map((one) => claimsOf(one.thing).then((got) => ({ ...one, ...got }))),
      );
      if (this.turn === turn) body.replaceChildren(...this.#claims(answered));
    } catch (error) {
      if (this.turn === turn)
        body.replaceChildren(el("p", { class: "problem" }, `${word("failed")}: ${error.message}`));
    }
  }

  #head({ thing, name, row, type, day, at }) {
    const title = label(row, name);
    const other = speaks() === "ar" ? row[name] : row[`${name}Ar`];
    const close = el(
      "button",
      {
        type: "button",
        class: "quiet",
        id: "close",
        "aria-label": word("close"),
        title: word("close"),
        onclick: () => this.choose(""),
      },
      "✕",
    );
    return el(
      "div",
      {},
      el(
        "div",
        { class: "chosen-head" },
        el("h3", { id: "chosen-title", tabindex: "-1", dir: "auto" }, title),
        close,
      ),
      el(
        "p",
        { class: "soft" },
        el("bdi", {}, kindWord(type)),
        ...(other && other !== title
          ? [type ? " · " : "", el("bdi", { lang: speaks() === "ar" ? "en" : "ar" }, other)]
          : []),
      ),
      el(
        "div",
        { class: "chosen-tools" },
        el("a", { href: page(thing) }, word("wholePage")),
        at
          ? el("button", { type: "button", class: "quiet", onclick: () => this.find(at) }, word("showOnMap"))
          : null,
        day
          ? el("button", { type: "button", class: "quiet", onclick: () => this.toDay(day) }, word("goToDay"))
          : null,
      ),
    );
  }

  #facts(about, day, placesOfDay) {
    const facts = [];
    if (about.route) facts.push(this.#route(about.route));
    const place = placesOfDay.find((one) => one.place === about.thing);
    if (place) {
      facts.push(
        el("h4", {}, `${read(day, speaks())}`),
        el(
          "div",
          { class: "row" },
          drawn(place),
          el(
            "div",
            {},
            ...(place.rows.length
              ? place.rows.map((row) =>
                  el(
                    "p",
                    {},
                    chooser(row.holder, label(row, "holderLabel"), this.choose),
                    `, ${word(row.certainty)}`,
                    ...(row.event ? [" · ", chooser(row.event, this.#eventName(row), this.choose)] : []),
                  ),
                )
              : [el("p", {}, word("unknownLong"))]),
          ),
        ),
      );
    }
    if (about.kind === "event") {
      const days = stretch(about.row);
      facts.push(
        el(
          "p",
          {},
          when(days),
          ...(about.row.place
            ? [" · ", chooser(about.row.place, label(about.row, "placeLabel"), this.choose)]
            : []),
        ),
      );
      facts.push(el("p", { class: "soft actors" }, ...this.#actors(about.row)));
    } else if (about.events.length) {
      facts.push(this.#events(about));
    }
    if (about.kind === "actor" && this.data.network) {
      const ties = tiesOn(this.data.network.ties, day).filter(
        (tie) => tie.source === about.thing || tie.target === about.thing,
      );
      if (ties.length) {
        facts.push(
          el("h4", {}, word("tiesOfDay")),
          el(
            "ul",
            { class: "plain" },
            ...ties.map((tie) =>
              el(
                "li",
                {},
                chooser(tie.situation, this.tieText(tie), this.choose),
                `: ${kindWord(tie.kindLabel)}, ${word(tie.certainty)}`,
              ),
            ),
          ),
        );
      }
    }
    return facts;
  }

  #actors(event) {
    const made = event.actorIds.map((id) => chooser(id, this.#actorName(id), this.choose));
    return made.flatMap((button, i) => (i ? [" · ", button] : [button]));
  }

  #eventName(row) {
    return label(this.data.events.find((event) => event.event === row.event) ?? row, "eventLabel");
  }

  #route({ crossesLabel, carriesLabel, connects, type, feature }) {
    const said = [
      crossesLabel && `${word("over")} ${crossesLabel}`,
      carriesLabel && `${word("carries")} ${carriesLabel}`,
      connects && `${word("connects")} ${connects.replaceAll("; ", ", ")}`,
      type.endsWith("#River") && !feature.geometry && word("noLine"),
    ].filter(Boolean);
    return el("p", { class: "route" }, said.join(" · "));
  }

  #events({ events, kind }) {
    const sorted = [...events].sort((a, b) => b.disputed - a.disputed || b.claims - a.claims);
    const item = (event) =>
      el(
        "li",
        {},
        chooser(event.event, label(event, "eventLabel"), this.choose),
        event.disputed ? el("span", { class: "badge against" }, `≠ ${word("disputed")}`) : null,
        el("span", { class: "soft" }, ` ${when(stretch(event))}`),
      );
    const list = el("ul", { class: "plain events" }, ...sorted.slice(0, MOST_EVENTS).map(item));
    if (sorted.length > MOST_EVENTS) {
      const more = el(
        "button",
        {
          type: "button",
          class: "quiet",
          onclick: () => more.replaceWith(...sorted.slice(MOST_EVENTS).map(item)),
        },
        `${word("moreClaims")} (${sorted.length})`,
      );
      list.append(more);
    }
    return el(
      "div",
      {},
      el("h4", {}, `${word(kind === "actor" ? "eventsOfActor" : "eventsHere")} (${events.length})`),
      list,
    );
  }

  // A place is spoken of by way of what happened there: those events are asked for with it.
  #asked({ thing, kind, events, row, name }, day) {
    const itself = { thing, title: label(row, name) };
    if (kind !== "place") return [itself];
    const near = (event) => {
      const days = stretch(event);
      return days && days.from <= day && day <= days.to ? 1 : 0;
    };
    return [
      ...[...events]
        .sort((a, b) => b.disputed - a.disputed || near(b) - near(a) || b.claims - a.claims)
        .slice(0, 6)
        .map((event) => ({ thing: event.event, title: label(event, "eventLabel") })),
      itself,
    ];
  }

  #claims(answered) {
    const matters = disputes(answered.flatMap((one) => one.positions));
    const parts = [el("h4", {}, word("contradictions"))];
    parts.push(...(matters.length ? matters : [el("p", { class: "soft" }, word("noContradiction"))]));
    const told = answered.filter((one) => one.claims.length);
    if (told.length === 0)
      parts.push(el("h4", {}, word("claims")), el("p", { class: "soft" }, word("noClaims")));
    for (const { title, claims } of told) {
      const sorted = [...claims].sort((a, b) => b.carries - a.carries);
      parts.push(
        el(
          "h4",
          {},
          `${word("claims")} (${claims.length})`,
          told.length > 1 ? el("span", { class: "soft" }, `: ${title}`) : null,
        ),
        claimList(sorted),
      );
    }
    return parts;
  }
}

/** Moves the eye and the keyboard to what was chosen. */
export function lookAt() {
  const title = $("#chosen-title");
  title?.focus({ preventScroll: true });
  const { top, bottom } = $(".side").getBoundingClientRect();
  if (top > innerHeight * 0.75 || bottom < 80) $(".side").scrollIntoView({ block: "start" });
}
