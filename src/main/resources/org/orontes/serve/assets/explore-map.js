// The map: Leaflet over a base map of this server. Signs are laid out anew when one zooms, and keep
// their element from day to day, so that the keyboard's place on the map is not lost.
import { $, el } from "./query-dom.js";
import { countryNames, ground } from "./explore-ground.js";
import { mark } from "./explore-marks.js";
import { Inset } from "./explore-inset.js";
import { layOut } from "./explore-scene.js";
import { label, speaks, word } from "./explore-words.js";
import { streets } from "./explore-streets.js";

const CORE = [
  [32.35, 35.6],
  [37.0, 40.9],
];
const NAMES_OF_ALL = 9;
const still = matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Makes the map; `choose` is called with a thing's short name, `moved` with the view as text. */
export class DayMap {
  constructor(box, { choose, moved, tell }, corner = false) {
    this.choose = choose;
    this.tell = tell;
    this.markers = new Map();
    this.corner = corner;
    const fixed = {
      dragging: false,
      scrollWheelZoom: false,
      doubleClickZoom: false,
      boxZoom: false,
      touchZoom: false,
      keyboard: false,
    };
    this.map = L.map(box, {
      attributionControl: false,
      zoomControl: false,
      minZoom: 5,
      maxZoom: 15,
      zoomSnap: 0.25,
      zoomDelta: 0.75,
      wheelPxPerZoomLevel: 110,
      zoomAnimation: !still,
      fadeAnimation: !still,
      markerZoomAnimation: !still,
      maxBoundsViscosity: 1,
      ...(corner ? { ...fixed, zoomSnap: 0 } : {}),
    });
    for (const [name, z] of [
      ["land", 210],
      ["lines", 220],
      ["names", 450],
    ]) {
      this.map.createPane(name).style.zIndex = z;
      this.map.getPane(name).style.pointerEvents = "none";
    }
    if (!corner) {
      this.#controls(box, moved);
      this.inset = new Inset(this, (inner) => new DayMap(inner, { choose, tell }, true));
    }
    this.pen = document.createElement("canvas").getContext("2d");
    new ResizeObserver(() => this.map.invalidateSize({ pan: false })).observe(box);
  }

  #controls(box, moved) {
    this.zoom = L.control.zoom({ position: "topright" }).addTo(this.map);
    L.control.scale({ imperial: false, position: "bottomright" }).addTo(this.map);
    this.credit = L.control.attribution({ prefix: false, position: "bottomright" }).addTo(this.map);
    this.credit.addAttribution("Natural Earth");
    this.map.on("zoomend", () => this.draw());
    this.map.on("moveend", () => {
      const { lat, lng } = this.map.getCenter();
      if (this.byHand) moved(`${lat.toFixed(3)},${lng.toFixed(3)},${this.map.getZoom()}`);
    });
    // Only what the visitor moves is kept in the address.
    for (const gesture of ["mousedown", "keydown", "wheel", "touchstart"]) {
      box.addEventListener(gesture, () => (this.byHand = true), { passive: true, capture: true });
    }
    streets(this.map, box);
  }

  /** Draws what does not change with the day; `known` are all signs that there can be. */
  ground(basemap, view, known) {
    if (this.inset) {
      const [west, south, east, north] = basemap.bbox;
      const all = L.latLngBounds([south, west], [north, east]);
      this.map.setMaxBounds(all);
      this.map.setMinZoom(Math.ceil(this.map.getBoundsZoom(all, true) * 4) / 4);
      this.home(view);
      this.inset.of(known);
      this.inset.inner.ground(basemap, view, known);
    }
    L.geoJSON(basemap, {
      interactive: false,
      pane: "land",
      smoothFactor: 0.6,
      style: (feature) => ({ className: ground(feature.properties) }),
    }).addTo(this.map);
    if (this.corner) return;
    this.lands = L.layerGroup().addTo(this.map);
    this.countries = countryNames(basemap, this.bounds());
    this.rivers = basemap.features.filter(({ properties }) => properties.kind === "river");
  }

  home(view) {
    if (view) {
      const [lat, lon, zoom] = view.split(",").map(Number);
      this.map.setView([lat, lon], zoom, { animate: false });
    } else {
      this.map.fitBounds(CORE, { animate: false, paddingTopLeft: [10, 10], paddingBottomRight: [10, 42] });
    }
  }

  /** Roads join the places that they are said to connect; their course is not known. */
  roads(routes) {
    this.inset?.inner.roads(routes);
    this.roadLayer?.remove();
    const lines = routes.filter(({ feature }) => feature.geometry?.type === "LineString");
    this.roadLayer = L.layerGroup(
      lines.flatMap((route) => {
        const at = route.feature.geometry.coordinates.map(([x, y]) => [y, x]);
        return [
          L.polyline(at, { pane: "lines", className: "road-case", interactive: false }),
          L.polyline(at, { pane: "lines", className: "road", interactive: false }),
          ...(this.corner
            ? []
            : [
                L.marker(southern(at), {
                  pane: "names",
                  interactive: false,
                  keyboard: false,
                  icon: text(label(route, "routeLabel"), "road-name"),
                }),
              ]),
        ];
      }),
    ).addTo(this.map);
  }

  /** The signs of a day. */
  show(spots, chosen) {
    this.spots = spots;
    this.chosen = chosen;
    this.draw();
  }

  draw() {
    if (!this.spots) return;
    const zoom = this.map.getZoom();
    this.inset?.show(this.spots, this.chosen);
    const corner = this.map.getPixelOrigin().subtract(this.map.layerPointToContainerPoint([0, 0]));
    const drawn = this.inset ? this.inset.rest(this.spots) : this.spots;
    const laid = layOut(
      drawn.map((spot) => ({
        ...spot,
        ...this.map.project(spot.at, zoom).subtract(corner),
        label: spot.minor && zoom < NAMES_OF_ALL ? "" : spot.label,
      })),
      (name, { bold }) => this.width(name, bold),
      // One cannot move the corner map to read a name that is cut.
      this.corner ? { width: this.map.getSize().x, height: this.map.getSize().y - 22 } : null,
    );
    const gone = new Set(this.markers.keys());
    // In the order of their weight, which is that of the keyboard too.
    for (const spot of laid) {
      gone.delete(spot.id);
      this.place(spot);
    }
    for (const id of gone) {
      this.markers.get(id).remove();
      this.markers.delete(id);
    }
    if (!this.corner) this.names(zoom);
  }

  place(spot) {
    let marker = this.markers.get(spot.id);
    if (!marker) {
      const icon = L.divIcon({ className: "spot", html: "", iconSize: [28, 28] });
      marker = L.marker(spot.at, {
        icon,
        keyboard: true,
        riseOnHover: true,
        zIndexOffset: spot.weight * 10,
      }).addTo(this.map);
      marker.on("click", () => this.choose(spot.id));
      // Leaflet opens at Enter; a button answers the space bar as well.
      marker.getElement().addEventListener("keydown", (event) => {
        if (event.key !== " " && event.key !== "Enter") return;
        event.preventDefault();
        event.stopPropagation();
        this.choose(spot.id);
      });
      marker.bindTooltip(() => el("span", {}, this.tell(marker.spot)), {
        direction: "top",
        offset: [0, -12],
        className: "spot-tip",
      });
      this.markers.set(spot.id, marker);
    }
    marker.spot = spot;
    const element = marker.getElement();
    element.style.marginLeft = `${-14 + spot.dx}px`;
    element.style.marginTop = `${-14 + spot.dy}px`;
    element.dataset.id = spot.id;
    element.classList.toggle("chosen", spot.id === this.chosen);
    element.classList.toggle("changed", Boolean(spot.changed));
    element.setAttribute("aria-label", this.tell(spot));
    element.setAttribute("role", "button");
    const drawing = `<svg width="28" height="28" viewBox="-14 -14 28 28" aria-hidden="true">${mark(spot)}</svg>`;
    if (element.dataset.drawing !== drawing) {
      element.innerHTML = drawing;
      element.dataset.drawing = drawing;
    }
    $(".spot-name", element)?.remove();
    if (spot.name) {
      const name = el(
        "span",
        { class: `spot-name ${spot.name.anchor}${spot.bold ? " bold" : ""}` },
        spot.label,
      );
      name.style.left = `${14 + spot.name.x}px`;
      name.style.top = `${14 + spot.name.y}px`;
      element.append(name);
    }
  }

  names(zoom) {
    this.lands.clearLayers();
    for (const country of zoom < 9 ? this.countries : []) {
      const name = (speaks() === "ar" && country.nameAr) || country.name;
      // A name that is wider than its land would stand on another's.
      if (country.room * 2 ** zoom * 0.71 * 1.5 < this.width(name) * 0.62) continue;
      L.marker(country.at, {
        pane: "names",
        interactive: false,
        keyboard: false,
        icon: text(name, "country-name"),
      }).addTo(this.lands);
    }
    for (const { geometry, properties } of this.rivers) {
      const line = geometry.coordinates.map(([x, y]) => [y, x]);
      const at = line[Math.floor(line.length * 0.4)];
      const name = (speaks() === "ar" && properties.nameAr) || properties.name;
      L.marker(at, {
        pane: "names",
        interactive: false,
        keyboard: false,
        icon: text(name, "river-name"),
      }).addTo(this.lands);
    }
  }

  width(name, bold = false) {
    this.family ??= getComputedStyle(this.map.getContainer()).fontFamily;
    this.pen.font = `${bold ? "700 13.5px" : "500 12px"} ${this.family}`;
    return this.pen.measureText(name).width + 3;
  }

  /** Brings a place into view, nearer where many stand close together. */
  find(at, near = false) {
    if (near) this.map.setView(at, Math.max(this.map.getZoom(), 10), { animate: !still });
    else if (!this.map.getBounds().pad(-0.1).contains(at)) this.map.panTo(at, { animate: !still });
  }

  words() {
    const [inward, outward] = this.zoom.getContainer().children;
    inward.title = word("zoomIn");
    outward.title = word("zoomOut");
    inward.setAttribute("aria-label", word("zoomIn"));
    outward.setAttribute("aria-label", word("zoomOut"));
  }

  bounds() {
    const seen = this.map.getBounds();
    return [seen.getWest(), seen.getSouth(), seen.getEast(), seen.getNorth()];
  }
}

const middle = (line) => {
  const i = Math.floor((line.length - 1) / 2);
  return line.length === 2 || line.length % 2 === 0
    ? [(line[i][0] + line[i + 1][0]) / 2, (line[i][1] + line[i + 1][1]) / 2]
    : line[i];
};

// The last stretch of a road that runs from north to south, where there are fewer names.
const southern = (line) => middle(line.slice(-2));

const text = (name, className) =>
  L.divIcon({ className: `ground-name ${className}`, html: el("span", {}, name), iconSize: null });
