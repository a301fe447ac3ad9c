// The public feeds that the page is made of, asked for side by side, and their rows in a short form:
// "place/homs" in place of the whole IRI, and a point as [latitude, longitude].
const BASE = "https://w3id.org/orontes/id/";

export const FEEDS = {
  control: "/queries/control-over-time.geojson",
  events: "/queries/all-events.geojson",
  routes: "/queries/routes.geojson",
  places: "/queries/all-places.geojson",
  network: "/queries/network-over-time.cyjs",
};

/** The generation of the data, as the server tells it with every answer. */
export let version = "";

/** An answer as JSON; one that failed is told by its address. */
export async function json(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  version = response.headers.get("Orontes-Version") ?? version;
  return response.json();
}

/** The short name of a thing: kind and slug. */
export const short = (iri) => (iri?.startsWith(BASE) ? iri.slice(BASE.length) : (iri ?? null));

/** The page of a thing on this server. */
export const page = (thing) => `/id/${thing}`;

/** What stands behind the #: what is needed for the map comes first, the rest when it comes. */
export function ask() {
  return {
    control: json(FEEDS.control).then((feed) => feed.features.map(row)),
    events: json(FEEDS.events).then((feed) => feed.features.map(event)),
    routes: json(FEEDS.routes).then((feed) => feed.features.map(row)),
    places: json(FEEDS.places).then((feed) => feed.features.map(row)),
    basemap: json("/assets/basemap.geojson"),
    network: () => json(FEEDS.network).then(network),
  };
}

/** A feature as a row. */
export function row(feature) {
  const { geometry, properties } = feature;
  const at = geometry?.type === "Point" ? [geometry.coordinates[1], geometry.coordinates[0]] : null;
  const short_ = Object.fromEntries(
    Object.entries(properties).map(([k, v]) => [k, typeof v === "string" ? short(v) : v]),
  );
  return { ...short_, at, feature };
}

/** An event's feature as a row. */
export function event(feature) {
  const made = row(feature);
  made.actorIds = (feature.properties.actorIds ?? "")
    .split("; ")
    .filter(Boolean)
    .map((slug) => `actor/${slug}`);
  return made;
}

function network({ elements }) {
  const nodes = elements.nodes.map(({ data }) => ({ ...data, id: short(data.id) }));
  const ties = elements.edges.map(({ data }) => ({
    ...data,
    source: short(data.source),
    target: short(data.target),
    situation: short(data.situation),
  }));
  return { nodes, ties };
}
