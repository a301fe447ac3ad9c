// The three panels beside the map: this day, all places, what is chosen. The arrows lead from tab to
// tab; all panels stay in the page, so that each can be printed and found.
import { $, el } from "./query-dom.js";
import { word } from "./explore-words.js";

const NAMES = ["today", "places", "chosen"];

export class Tabs {
  constructor() {
    this.list = $("#tabs");
    this.buttons = new Map(
      NAMES.map((name) => [
        name,
        el("button", {
          type: "button",
          role: "tab",
          id: `tab-${name}`,
          "aria-controls": `panel-${name}`,
          onclick: () => this.show(name),
        }),
      ]),
    );
    this.list.replaceChildren(...this.buttons.values());
    this.list.addEventListener("keydown", (event) => this.#key(event));
    this.show("today");
  }

  show(name) {
    this.now = name;
    for (const [other, button] of this.buttons) {
      button.setAttribute("aria-selected", String(other === name));
      button.tabIndex = other === name ? 0 : -1;
      $(`#panel-${other}`).hidden = other !== name;
    }
  }

  words() {
    for (const [name, button] of this.buttons) button.textContent = word(name);
  }

  #key(event) {
    const at = NAMES.indexOf(this.now);
    const rtl = getComputedStyle(this.list).direction === "rtl";
    const step = rtl ? -1 : 1;
    const to = { ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: NAMES.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const name = NAMES[(to + NAMES.length) % NAMES.length];
    this.show(name);
    this.buttons.get(name).focus();
  }
}
