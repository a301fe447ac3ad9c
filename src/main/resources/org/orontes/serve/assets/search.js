/* Suggestions while a name is typed, for every form that carries data-search: a combobox with a list
   box as the ARIA practices describe it. Without this script the form is a plain form. */
(() => {
  "use strict";
  const WAIT_MS = 130;
  const MOST = 8;

  const text = (tag, content, attributes) => {
    const element = document.createElement(tag);
    element.textContent = content;
    Object.entries(attributes || {}).forEach(([name, value]) => element.setAttribute(name, value));
    return element;
  };

  const enhance = (form, number) => {
    const input = form.querySelector("input[type=search]");
    const list = text("ul", "", {
      class: "suggest", role: "listbox", id: "suggest-" + number, "aria-label": "Suggestions", hidden: ""
    });
    const status = text("p", "", { class: "visually-hidden", role: "status" });
    form.append(list, status);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-expanded", "false");

    let active = -1;
    let timer = 0;
    let asked = null;

    const options = () => Array.from(list.children);
    const close = () => {
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };
    const activate = (index) => {
      const all = options();
      active = (index + all.length + 1) % (all.length + 1);
      // The place after the last option is the input itself.
      if (active === all.length) { active = -1; }
      all.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
      if (active < 0) {
        input.removeAttribute("aria-activedescendant");
      } else {
        input.setAttribute("aria-activedescendant", all[active].id);
        all[active].scrollIntoView({ block: "nearest" });
      }
    };
    const option = (hit, i) => {
      const element = text("li", "", { role: "option", id: list.id + "-" + i, "aria-selected": "false" });
      const top = text("span", "", { class: "top" });
      top.append(text("span", hit.label.en));
      if (hit.label.ar) { top.append(text("span", hit.label.ar, { lang: "ar", dir: "rtl" })); }
      const line = [hit.types.join(", ") || hit.kind, hit.when, hit.where].filter(Boolean).join(" · ");
      element.append(top, text("small", line));
      if (hit.name.text !== hit.label.en && hit.name.text !== hit.label.ar) {
        const other = text("small", hit.name.use === "used by mistake" ? "called by mistake " : "also called ");
        other.append(text("bdi", hit.name.text));
        element.append(other);
      }
      element.addEventListener("mousedown", (event) => event.preventDefault());
      element.addEventListener("click", () => { location.href = hit.page; });
      element.dataset.page = hit.page;
      return element;
    };
    const show = (hits) => {
      list.replaceChildren(...hits.map(option));
      active = -1;
      input.removeAttribute("aria-activedescendant");
      list.hidden = hits.length === 0;
      input.setAttribute("aria-expanded", String(hits.length > 0));
      status.textContent = hits.length === 0 ? "No suggestion" : hits.length + " suggestions";
    };
    const ask = async () => {
      const name = input.value.trim();
      if (asked) { asked.abort(); }
      if (name.length < 2) { close(); return; }
      asked = new AbortController();
      try {
        const kind = form.elements.kind ? "&kind=" + encodeURIComponent(form.elements.kind.value) : "";
        const url = "/search.json?limit=" + MOST + kind + "&q=" + encodeURIComponent(name);
        const answer = await fetch(url, { signal: asked.signal });
        if (answer.ok && document.activeElement === input) { show((await answer.json()).results); }
      } catch (error) {
        // A newer question has taken over, or the server cannot be reached: the form still works.
        if (error.name !== "AbortError") { close(); }
      }
    };

    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT_MS);
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden) { ask(); } else { activate(active + (event.key === "ArrowDown" ? 1 : active < 0 ? 0 : -1)); }
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        location.href = options()[active].dataset.page;
      }
    });
    input.addEventListener("blur", close);
  };

  document.querySelectorAll("form[data-search]").forEach(enhance);
})();
