// What the visitor has chosen, and the same in the address behind the #, so that a link leads to
// exactly this view. What is as at the beginning is left out of the address.
import { isDay } from "./explore-dates.js";

export const FIRST = {
  day: "2024-12-06",
  from: "2024-11-26",
  to: "2024-12-08",
  actor: "",
  kind: "",
  place: "",
  thing: "",
  lang: "en",
  view: "",
};

const PAUSE = 120;
const DAYS = ["day", "from", "to"];

/** The state that an address tells of. */
export function readHash(hash) {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const state = { ...FIRST };
  for (const name of Object.keys(FIRST)) {
    const value = given.get(name);
    if (value === null || (DAYS.includes(name) && !isDay(value))) continue;
    state[name] = value;
  }
  if (!["en", "ar"].includes(state.lang)) state.lang = FIRST.lang;
  if (!/^(place|event|actor|situation)\/[a-z0-9.-]+$/.test(state.thing)) state.thing = "";
  if (!/^-?[\d.]+,-?[\d.]+,[\d.]+$/.test(state.view)) state.view = "";
  return inWindow(state);
}

/** The address of a state, with the # at its head; empty when nothing is chosen. */
export function writeHash(state) {
  const told = new URLSearchParams();
  for (const [name, first] of Object.entries(FIRST)) {
    if (state[name] !== first) told.set(name, state[name]);
  }
  const text = told.toString().replaceAll("%2F", "/").replaceAll("%2C", ",");
  return text ? `#${text}` : "";
}

// A day beside the window moves the window's near end.
function inWindow(state) {
  if (state.from > state.to) [state.from, state.to] = [FIRST.from, FIRST.to];
  if (state.day < state.from) state.from = state.day;
  if (state.day > state.to) state.to = state.day;
  return state;
}

/** The state of the page; whoever listens is told what was and what is. */
export class State {
  constructor() {
    this.now = readHash(location.hash);
    this.listeners = [];
    addEventListener("hashchange", () => this.#address());
    addEventListener("popstate", () => this.#address());
  }

  listen(listener) {
    this.listeners.push(listener);
  }

  /** Changes a part of it. A chosen thing is a step that one can go back from. */
  set(part) {
    const next = inWindow({ ...this.now, ...part });
    const step = next.thing !== this.now.thing;
    if (!this.#take(next)) return;
    clearTimeout(this.timer);
    // While one drags, the address waits: browsers let a page write it only so often.
    if (step) this.#write("pushState");
    else this.timer = setTimeout(() => this.#write("replaceState"), PAUSE);
  }

  #write(how) {
    history[how](null, "", location.pathname + location.search + writeHash(this.now));
  }

  // A # without "=" is a place on the page, such as that of the link to the content.
  #address() {
    if (location.hash && !location.hash.includes("=")) {
      this.#write("replaceState");
    } else {
      clearTimeout(this.timer);
      this.#take(readHash(location.hash));
    }
  }

  #take(next) {
    const before = this.now;
    const changed = Object.keys(FIRST).filter((name) => next[name] !== before[name]);
    if (changed.length === 0) return false;
    this.now = next;
    for (const listener of this.listeners) listener(next, before, changed);
    return true;
  }
}
