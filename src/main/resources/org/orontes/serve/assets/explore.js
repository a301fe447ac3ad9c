// The explorer: reads the public feeds, keeps the state and tells every part of the page of it. The
// map is drawn first; timeline and network wait until they are looked at.
import { $ } from "./query-dom.js";
import { plus } from "./explore-dates.js";
import { eventsOn, placesOn, sieve } from "./explore-day.js";
import { ask, FEEDS } from "./explore-feeds.js";
import { filters } from "./explore-filters.js";
import { legend } from "./explore-legend.js";
import { list } from "./explore-list.js";
import { DayMap } from "./explore-map.js";
import { Slider } from "./explore-slider.js";
import { known, spots } from "./explore-spots.js";
import { State } from "./explore-state.js";
import { today } from "./explore-today.js";
import { label, speak, speaks, word, writeWords } from "./explore-words.js";
import { Tabs } from "./explore-tabs.js";

const state = new State();
const asked = ask();
speak(state.now.lang);
writeWords($("#explore"));

try {
  const [control, events, routes, places, basemap] = await Promise.all(
    [asked.control, asked.events, asked.routes, asked.places, asked.basemap]);
  performance.mark("explore-feeds");
  begin({ control, events, routes, places, basemap });
  performance.measure("explore-first-view", "explore-feeds");
} catch (error) {
  $("#problem").textContent = `${word("failed")}: ${error.message}`;
  $("#problem").hidden = false;
  throw error;
}

function begin(data) {
  const { control, events, routes, places, basemap } = data;
  const tabs = new Tabs();
  const map = new DayMap($("#map"), { choose, moved: (view) => state.set({ view }), tell });
  const slider = new Slider(state, control, events, places);
  map.ground(basemap, state.now.view, known(control, routes, places));
  $("#language").addEventListener("click", () => state.set({ lang: speaks() === "ar" ? "en" : "ar" }));
  let seen;
  language();
  words();
  show();
  state.listen((now, before, changed) => {
    const has = (...names) => names.some((name) => changed.includes(name));
    if (has("lang")) language();
    if (has("lang", "from", "to", "actor", "kind", "place")) words();
    else if (has("day")) slider.show();
    if (has("lang", "day", "actor", "kind", "place", "thing")) show();
  });

  function choose(thing) {
    state.set({ thing });
  }

  function language() {
    speak(state.now.lang);
    writeWords($("#explore"));
    const other = $("#language");
    [other.textContent, other.lang, other.dir] = speaks() === "ar" ? ["English", "en", "ltr"] : ["العربية", "ar", "rtl"];
    tabs.words();
    map.words();
    map.roads(routes);
  }

  function words() {
    slider.draw();
    filters($("#filters"), state, control, events);
  }

  function show() {
    const { day, thing } = state.now;
    const let_ = sieve(state.now);
    const before = new Map(placesOn(control, plus(day, -1)).map((place) => [place.place, place]));
    seen = {
      day,
      places: placesOn(control, day).filter(let_.place),
      events: eventsOn(events, day).filter(({ event }) => let_.event(event)),
    };
    map.show(spots(seen, { routes, places }, label, speaks() === "ar"), thing);
    legend($("#legend"), seen.places, state.now.actor, (actor) => state.set({ actor }));
    today($("#panel-today"), seen, before, choose);
    list($("#panel-places"), seen.places, day, choose);
  }

  // A sign in words, for those who hear the map and for the tooltip.
  function tell(spot) {
    const said = [spot.label];
    if (spot.kind === "held") {
      said.push(spot.place.rows.length
        ? spot.place.rows.map((row) => `${label(row, "holderLabel")} (${word(row.certainty)})`).join(" / ")
        : word("unknown"));
      if (spot.changed) said.push(word("changedLong"));
      if (spot.disputed) said.push(word("disputedLong"));
    }
    if (spot.kind === "bridge") said.push(`${word("over")} ${spot.route.crossesLabel}`);
    if (spot.events.length) said.push(`${spot.events.length} ${word("oneDayOf")}`);
    return said.join(" · ");
  }
}
