// Which signs the map of a day has: a place of the control feed, a bridge, a place of the day's
// events, a city for orientation; each with its size, its weight and its name.
import { parts } from "./explore-symbol.js";

/**
 * The signs of a day, without their position on a screen.
 *
 * @param seen {places, events}, as the filters let them through
 * @param all {routes, places}, the feeds of routes and of all places
 */
export function spots(seen, all, label, mirrored = false) {
  const kinds = new Map(all.places.map((place) => [place.place, place]));
  const found = new Map();
  for (const place of seen.places.filter((one) => one.at)) {
    const kind = kinds.get(place.place)?.typeLabel;
    const city = kind === "city";
    found.set(place.place, {
      id: place.place,
      at: place.at,
      label: label(place, "placeLabel"),
      place,
      parts: parts(place, mirrored),
      contested: place.standing === "contested",
      disputed: place.disputed,
      changed: place.gained.length > 0,
      kind: "held",
      r: city ? 9 : 6.5,
      weight: { city: 60, town: 30, village: 20 }[kind] ?? 15,
      bold: city,
      events: [],
    });
  }
  for (const bridge of all.routes.filter(
    (route) => route.type.endsWith("#Bridge") && route.at && !found.has(route.route),
  )) {
    found.set(bridge.route, {
      id: bridge.route,
      at: bridge.at,
      label: label(bridge, "routeLabel"),
      kind: "bridge",
      route: bridge,
      parts: [],
      r: 9,
      weight: 25,
      bold: false,
      events: [],
    });
  }
  for (const { event, sure } of seen.events.filter((one) => one.event.at && one.event.place)) {
    if (!found.has(event.place)) {
      found.set(event.place, {
        id: event.place,
        at: event.at,
        label: label(event, "placeLabel"),
        kind: "events",
        parts: [],
        r: 6,
        weight: 10,
        bold: false,
        minor: true,
        events: [],
      });
    }
    found.get(event.place).events.push({ event, sure });
  }
  for (const city of all.places.filter(
    (place) => place.typeLabel === "city" && place.at && !found.has(place.place),
  )) {
    found.set(city.place, {
      id: city.place,
      at: city.at,
      label: label(city, "placeLabel"),
      kind: "orient",
      parts: [],
      r: 3,
      weight: 5,
      bold: false,
      events: [],
    });
  }
  return [...found.values()];
}

/** All places that any day has a sign for: what is crowded is so on every day. */
export function known(control, routes, places) {
  const held = new Map(
    control.filter((row) => row.at).map((row) => [row.place, { id: row.place, at: row.at, weight: 10 }]),
  );
  for (const route of routes.filter((one) => one.at))
    held.set(route.route, { id: route.route, at: route.at, weight: 1 });
  for (const city of places.filter((place) => place.typeLabel === "city" && held.has(place.place)))
    held.get(city.place).weight = 60;
  return [...held.values()];
}
