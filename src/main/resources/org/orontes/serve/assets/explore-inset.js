// A second, nearer map in a corner of the first, for the place where signs stand closest together: on
// a map of the whole country the towns north of Homs would lie on one another.
import { crowd } from "./explore-crowd.js";
import { el } from "./query-dom.js";
import { word } from "./explore-words.js";

const READABLE = 9.25;

/** The corner map; `make` makes a map without controls in a box. */
export class Inset {
  constructor(outer, make) {
    this.outer = outer;
    this.title = el("p", { class: "inset-title" });
    this.box = el("div", { class: "inset-map", role: "region" });
    this.frame = el("div", { class: "inset" }, this.box, this.title);
    outer.map.getContainer().after(this.frame);
    this.inner = make(this.box);
    new ResizeObserver(() => this.#fit()).observe(this.box);
    this.lines = L.layerGroup().addTo(outer.map);
    outer.map.on("move zoomend resize", () => this.#tie());
  }

  /** Whether the crowd is to be drawn here, and so not on the outer map. */
  get on() {
    return Boolean(this.crowd) && this.outer.map.getZoom() < READABLE;
  }

  /** What is in it: the crowd of all places that the map ever has, so that it stays the same. */
  of(points) {
    this.crowd = crowd(points);
    if (!this.crowd) return;
    this.#fit();
  }

  #fit() {
    if (!this.crowd || this.frame.hidden) return;
    const [west, south, east, north] = this.crowd.bounds;
    this.inner.map.invalidateSize({ pan: false });
    this.inner.map.fitBounds(
      [
        [south, west],
        [north, east],
      ],
      { animate: false },
    );
    this.inner.draw();
  }

  show(spots, chosen) {
    this.frame.hidden = !this.on;
    this.lines.clearLayers();
    if (!this.on) return;
    this.inner.show(
      spots.filter(({ id }) => this.crowd.ids.has(id)),
      chosen,
    );
    const city = spots.find(({ id }) => id === this.crowd.keep);
    this.title.textContent = `${word("nearerMap")}${city ? ` ${city.label}` : ""}`;
    this.box.setAttribute("aria-label", this.title.textContent);
    this.#tie();
  }

  /** The spots that the outer map has to draw itself. */
  rest(spots) {
    return this.on ? spots.filter(({ id }) => id === this.crowd.keep || !this.crowd.ids.has(id)) : spots;
  }

  // A frame around the part that is shown nearer, and lines from it to the corner map.
  #tie() {
    this.lines.clearLayers();
    if (!this.on) return;
    const [west, south, east, north] = this.crowd.bounds;
    const map = this.outer.map;
    const style = { className: "inset-line", pane: "lines", interactive: false };
    L.rectangle(
      [
        [south, west],
        [north, east],
      ],
      style,
    ).addTo(this.lines);
    // On a narrow page it stands below the map, where no line could lead.
    if (getComputedStyle(this.frame).position !== "absolute") return;
    const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = this.frame;
    const leftOf = left + width / 2 < map.latLngToContainerPoint([south, west]).x;
    const x = leftOf ? left + width : left;
    for (const [lat, y] of [
      [north, top],
      [south, top + height],
    ]) {
      L.polyline([[lat, leftOf ? west : east], map.containerPointToLatLng([x, y])], style).addTo(this.lines);
    }
  }
}
