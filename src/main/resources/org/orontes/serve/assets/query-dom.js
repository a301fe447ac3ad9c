// Small helpers of the query page: elements, libraries fetched when they are first needed, tabs.

/** An element; text and elements may follow. A property that begins with "on" is a listener. */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.className = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export const $ = (selector, within = document) => within.querySelector(selector);
export const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];

const loading = new Map();

/** A script of this server, run once. */
export function script(address) {
  return once(address, () => el("script", { src: address }));
}

/** A style sheet of this server, put before the page's own, which may then overrule it. */
export function sheet(address) {
  return once(address, () => el("link", { rel: "stylesheet", href: address }));
}

function once(address, make) {
  if (!loading.has(address)) {
    loading.set(
      address,
      new Promise((resolve, reject) => {
        const element = make();
        element.addEventListener("load", resolve);
        element.addEventListener("error", () => reject(new Error(`${address} did not come`)));
        document.head.prepend(element);
      }),
    );
  }
  return loading.get(address);
}

/**
 * Tabs as a screen reader and a keyboard know them: one is in the order of Tab, the arrows lead to
 * the others. `tabs` are {id, name, reason} (a reason: why it cannot be chosen); `show(id, panel)`
 * fills the panel when its tab is chosen.
 */
export function tabs(list, panels, prefix, items, first, show) {
  const panel = el("div", { role: "tabpanel", id: `${prefix}-panel`, tabindex: "0" });
  const buttons = items.map(({ id, name, reason }) =>
    el(
      "button",
      {
        type: "button",
        role: "tab",
        id: `${prefix}-${id}`,
        "data-id": id,
        "aria-controls": `${prefix}-panel`,
        "aria-disabled": reason ? "true" : undefined,
        "aria-description": reason,
        title: reason,
        onclick: () => reason || choose(id),
      },
      name,
    ),
  );
  function choose(id) {
    for (const button of buttons) {
      const chosen = button.dataset.id === id;
      button.setAttribute("aria-selected", String(chosen));
      button.tabIndex = chosen ? 0 : -1;
      if (chosen) panel.setAttribute("aria-labelledby", button.id);
    }
    panel.replaceChildren();
    return show(id, panel);
  }
  list.onkeydown = (event) => {
    const at = buttons.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const next = buttons[(to + buttons.length) % buttons.length];
    next.focus();
    // Looking at a tab that fits shows it; one that does not fit only tells why.
    next.click();
  };
  list.replaceChildren(...buttons);
  panels.replaceChildren(panel);
  return choose(first);
}

/** Draws now and whenever the element has another width; a hidden one is not drawn. */
export function atWidth(element, draw) {
  let last = 0;
  new ResizeObserver(() => {
    if (element.clientWidth === last || element.clientWidth === 0) return;
    last = element.clientWidth;
    requestAnimationFrame(draw);
  }).observe(element);
}

/** A text as long as there is room for it, as the drawings write it. */
export function fit(text, room) {
  const pen = document.createElement("canvas").getContext("2d");
  const { fontFamily, fontSize } = getComputedStyle(document.body);
  pen.font = `${parseFloat(fontSize) * 0.83}px ${fontFamily}`;
  let fitting = text;
  while (fitting.length > 1 && pen.measureText(fitting).width > room) fitting = `${fitting.slice(0, -2).trimEnd()}…`;
  return fitting;
}

/** Puts a text on the clipboard; false where the browser does not let a page do so. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
