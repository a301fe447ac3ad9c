// Streets from OpenStreetMap, and only when the visitor asks for them: the one thing on the page that
// comes from another machine. The button says from which.
import { el } from "./query-dom.js";
import { word } from "./explore-words.js";

const TILES = "https://tile.openstreetmap.org/{z}/{x}/{y}.png";

/** Puts the button on the map. */
export function streets(map, box) {
  let layer;
  const button = el(
    "button",
    { type: "button", class: "streets", "data-word": "tiles", onclick: toggle },
    word("tiles"),
  );
  const why = el(
    "span",
    { class: "streets-why", id: "streets-why", "data-word": "tilesWhy" },
    word("tilesWhy"),
  );
  button.setAttribute("aria-describedby", why.id);
  const control = L.control({ position: "bottomleft" });
  control.onAdd = () => {
    const holder = el("div", { class: "streets-box" }, button, why);
    L.DomEvent.disableClickPropagation(holder);
    return holder;
  };
  control.addTo(map);

  function toggle() {
    if (layer) {
      layer.remove();
      layer = undefined;
    } else {
      // OpenStreetMap wants to know which site asks, this site's other pages tell nobody.
      layer = L.tileLayer(TILES, {
        maxZoom: 19,
        referrerPolicy: "origin",
        attribution: '© <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a> contributors',
      }).addTo(map);
    }
    // The base map goes when streets have come, not before: they may never come.
    box.classList.remove("streets-on");
    layer?.once("tileload", () => box.classList.add("streets-on"));
    button.dataset.word = layer ? "tilesOff" : "tiles";
    button.textContent = word(button.dataset.word);
    button.setAttribute("aria-pressed", String(Boolean(layer)));
  }
}
