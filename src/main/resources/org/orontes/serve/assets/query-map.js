// The rows on a map without tiles: a graticule, the cities that the data know, and a dot for each
// place of the result, larger where several rows share it. Nothing is fetched from elsewhere.
import { atWidth, el, script, sheet } from "./query-dom.js";
import { ask } from "./query-run.js";
import { cell } from "./query-table.js";
import { shapes } from "./query-wkt.js";

const MOST_IN_POPUP = 8;
let cities;

/** Why the result does not fit; undefined when it does. */
export function noMap(result) {
  return result.wkt().length || result.coordinates()
    ? undefined
    : "No column holds points (geo:wktLiteral) or latitudes and longitudes";
}

/** Draws the map into the panel. */
export async function showMap(result, panel) {
  const box = el("div", { class: "map", role: "region", "aria-label": "Map of the result" });
  const note = el("p", { class: "soft" });
  panel.append(box, note);
  await Promise.all([script("/assets/lib/leaflet/leaflet.js"), sheet("/assets/lib/leaflet/leaflet.css")]);
  const map = L.map(box, { attributionControl: false, minZoom: 2, maxZoom: 14, zoomSnap: 0.25 });
  map.setView([35, 38], 6);
  const front = L.featureGroup();
  const places = new Map();
  let without = 0;
  for (const row of result.rows) {
    const drawn = located(result, row);
    if (drawn.length === 0) without++;
    for (const shape of drawn) {
      const key = JSON.stringify(shape.at);
      places.set(key, { ...shape, rows: [...(places.get(key)?.rows ?? []), row] });
    }
  }
  for (const { kind, at, rows } of places.values()) layer(kind, at, rows, result).addTo(front);
  graticule(map);
  front.addTo(map);
  const bounds = front.getBounds();
  if (bounds.isValid()) map.fitBounds(bounds.pad(0.12), { maxZoom: 9 });
  atWidth(box, () => map.invalidateSize());
  note.textContent =
    `${places.size} ${places.size === 1 ? "place" : "places"} from ${result.rows.length - without} of ` +
    `${result.rows.length} rows. Small grey dots are cities of the data, for orientation. ` +
    "The table holds the same rows.";
  await background(map);
  front.bringToFront();
}

function located(result, row) {
  const all = result.wkt().flatMap((name) => (row[name] ? shapes(row[name].value) : []));
  const pair = result.coordinates();
  if (all.length || !pair || !row[pair[0]] || !row[pair[1]]) return all;
  const [lat, lon] = pair.map((name) => Number(row[name].value));
  return Number.isFinite(lat) && Number.isFinite(lon) ? [{ kind: "point", at: [lat, lon] }] : [];
}

function layer(kind, at, rows, result) {
  const radius = Math.min(16, 5 + 2 * Math.sqrt(rows.length - 1));
  const drawn =
    kind === "point"
      ? L.circleMarker(at, { radius, className: "dot" })
      : kind === "line"
        ? L.polyline(at, { className: "line" })
        : L.polygon(at, { className: "area" });
  const naming = result.naming();
  if (naming) {
    const more = rows.length > 1 ? ` and ${rows.length - 1} more` : "";
    drawn.bindTooltip(el("span", {}, result.text(rows[0], naming) + more));
  }
  drawn.on("popupopen", () => drawn.closeTooltip());
  return drawn.bindPopup(() => popup(rows, result), { maxHeight: 260, maxWidth: 300, minWidth: 160 });
}

function popup(rows, result) {
  const shown = result.columns.filter((name) => !result.wkt().includes(name));
  const box = el("div", { class: "popup" });
  for (const row of rows.slice(0, MOST_IN_POPUP)) {
    const list = el("dl");
    for (const name of shown.filter((n) => row[n])) {
      list.append(el("dt", {}, name), el("dd", {}, ...cell(result, row, name, false).childNodes));
    }
    box.append(list);
  }
  if (rows.length > MOST_IN_POPUP) {
    box.append(el("p", {}, `and ${rows.length - MOST_IN_POPUP} more rows, in the table`));
  }
  return box;
}

// Lines of whole degrees, fewer when one looks from further away.
function graticule(map) {
  const lines = L.layerGroup().addTo(map);
  function draw() {
    lines.clearLayers();
    const zoom = map.getZoom();
    const step = zoom >= 10 ? 0.25 : zoom >= 8 ? 0.5 : zoom >= 6.5 ? 1 : zoom >= 5 ? 2 : 10;
    const seen = map.getBounds().pad(0.5);
    const low = (degree) => Math.floor(degree / step) * step;
    const style = { className: "graticule", interactive: false };
    for (let lat = low(seen.getSouth()); lat <= seen.getNorth(); lat += step) {
      L.polyline([[lat, seen.getWest()], [lat, seen.getEast()]], style).addTo(lines);
      tick([lat, map.getBounds().getWest()], `${round(lat)}° N`, "tick lat");
    }
    for (let lon = low(seen.getWest()); lon <= seen.getEast(); lon += step) {
      L.polyline([[seen.getSouth(), lon], [seen.getNorth(), lon]], style).addTo(lines);
      tick([map.getBounds().getSouth(), lon], `${round(lon)}° E`, "tick lon");
    }
  }
  function tick(at, text, className) {
    const icon = L.divIcon({ className, html: el("span", {}, text), iconSize: null });
    L.marker(at, { icon, interactive: false, keyboard: false }).addTo(lines);
  }
  const round = (degree) => Number(degree.toFixed(2));
  map.on("moveend", draw);
  draw();
}

async function background(map) {
  cities ??= ask(`PREFIX oro: <https://w3id.org/orontes/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX wgs: <http://www.w3.org/2003/01/geo/wgs84_pos#>
SELECT ?name ?lat ?lon { ?city a oro:City ; wgs:lat ?lat ; wgs:long ?lon ; rdfs:label ?name FILTER ( LANG( ?name ) = "en" ) }`);
  for (const { name, lat, lon } of (await cities).rows) {
    L.circleMarker([Number(lat.value), Number(lon.value)], { radius: 2.5, className: "city", interactive: false })
      .bindTooltip(el("span", {}, name.value), { permanent: true, direction: "right", className: "city-name", offset: [3, 0] })
      .addTo(map);
  }
}
