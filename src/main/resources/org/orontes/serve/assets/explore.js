// The explorer: reads the public feeds, keeps the state and tells every part of the page of it. The
// map is drawn first; timeline and network wait until they are looked at.
import { $ } from "./query-dom.js";
import { Chosen, lookAt } from "./explore-chosen.js";
import { plus } from "./explore-dates.js";
import { eventsOn, placesOn, sieve, tiesOn } from "./explore-day.js";
import { ask, FEEDS } from "./explore-feeds.js";
import { filters } from "./explore-filters.js";
import { legend } from "./explore-legend.js";
import { list } from "./explore-list.js";
import { DayMap } from "./explore-map.js";
import { Network } from "./explore-network.js";
import { feeds, saving } from "./explore-save.js";
import { Slider } from "./explore-slider.js";
import { known, spots } from "./explore-spots.js";
import { State } from "./explore-state.js";
import { Timeline } from "./explore-timeline.js";
import { today } from "./explore-today.js";
import { label, speak, speaks, word, writeWords } from "./explore-words.js";
import { Tabs } from "./explore-tabs.js";

const state = new State();
const asked = ask();
speak(state.now.lang);
writeWords($("#explore"));

try {
  const [control, events, routes, places, basemap] = await Promise.all([
    asked.control,
    asked.events,
    asked.routes,
    asked.places,
    asked.basemap,
  ]);
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
  const chosen = new Chosen($("#panel-chosen"), data, {
    choose,
    toDay: (day) => state.set({ day }),
    find: (at) => map.find(at, true),
  });
  const slider = new Slider(state, control, events, places);
  $("#language").addEventListener("click", () => state.set({ lang: speaks() === "ar" ? "en" : "ar" }));
  const timeline = new Timeline($("#timeline"), { choose, toDay: (day) => state.set({ day }) });
  const network = new Network($("#network"), $("#ties"), $("#network-keys"), { choose });
  const names = new Map(places.map((place) => [place.place, place.placeLabelAr]));
  const all = known(control, routes, places);
  let seen;
  let shown;
  map.ground(basemap, state.now.view, all);
  language();
  words();
  show();
  state.listen((now, before, changed) => {
    const has = (...names) => names.some((name) => changed.includes(name));
    if (has("lang")) language();
    if (has("lang", "from", "to", "actor", "kind", "place")) words();
    else if (has("day")) slider.show();
    if (has("lang", "day", "actor", "kind", "place", "thing")) show();
    if (has("thing")) look(now.thing);
  });
  if (state.now.thing) tabs.show("chosen");
  whenSeen($("#timeline"), async () => {
    await timeline.start(forTimeline());
    performance.mark("explore-timeline");
  });
  whenSeen($("#network"), async () => {
    data.network = await asked.network();
    await network.start(data.network);
    network.show(forNetwork());
    performance.mark("explore-network");
    if (/^(actor|situation)/.test(state.now.thing)) show();
  });

  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && state.now.thing) choose("");
  });

  // Choosing the same again leads back to its panel; closing it, to where one was before.
  let back;
  function choose(thing) {
    if (thing && !$("#panel-chosen").contains(document.activeElement)) back = document.activeElement;
    if (thing && thing === state.now.thing) look(thing);
    state.set({ thing });
  }

  function look(thing) {
    tabs.show(thing ? "chosen" : "today");
    if (thing) lookAt();
    else if (back?.isConnected) back.focus({ preventScroll: true });
    else $("#tab-today").focus({ preventScroll: true });
  }

  function language() {
    speak(state.now.lang);
    writeWords($("#explore"));
    const other = $("#language");
    [other.textContent, other.lang, other.dir] =
      speaks() === "ar" ? ["English", "en", "ltr"] : ["العربية", "ar", "rtl"];
    tabs.words();
    map.words();
    map.roads(routes);
    saving(
      $("#save"),
      () => seen,
      () => ({ basemap, routes, seen, spots: shown, known: all, bounds: map.bounds() }),
    );
    feeds($("#feeds"));
  }

  function words() {
    slider.draw();
    filters($("#filters"), state, control, events);
  }

  function show() {
    const { day, thing } = state.now;
    const let_ = sieve(state.now);
    const before = new Map(placesOn(control, plus(day, -1)).map((place) => [place.place, place]));
    const { actor, kind, place } = state.now;
    seen = {
      day,
      filters: { actor, kind, place },
      get ties() {
        return tiesOn(data.network?.ties ?? [], day).filter(let_.tie);
      },
      places: placesOn(control, day).filter(let_.place),
      events: eventsOn(events, day).filter(({ event }) => let_.event(event)),
    };
    shown = spots(seen, { routes, places }, label, speaks() === "ar");
    map.show(shown, thing);
    legend($("#legend"), seen.places, state.now.actor, (actor) => state.set({ actor }));
    today($("#panel-today"), seen, before, choose);
    list($("#panel-places"), seen.places, day, choose);
    timeline.show(forTimeline());
    network.show(forNetwork());
    chosen.show(thing, day, placesOn(control, day));
  }

  // The same list as before where the filters are the same, so that only the day is marked anew.
  function forTimeline() {
    const { day, from, to, thing, lang, actor, kind, place } = state.now;
    const key = [actor, kind, place].join(" ");
    if (forTimeline.key !== key)
      Object.assign(forTimeline, { key, events: events.filter(sieve(state.now).event) });
    return { events: forTimeline.events, day, from, to, thing, lang, names };
  }

  function forNetwork() {
    return { day: state.now.day, tie: sieve(state.now).tie, thing: state.now.thing };
  }

  // A sign in words, for those who hear the map and for the tooltip.
  function tell(spot) {
    const said = [spot.label];
    if (spot.kind === "held") {
      said.push(
        spot.place.rows.length
          ? spot.place.rows.map((row) => `${label(row, "holderLabel")} (${word(row.certainty)})`).join(" / ")
          : word("unknown"),
      );
      if (spot.changed) said.push(word("changedLong"));
      if (spot.disputed) said.push(word("disputedLong"));
    }
    if (spot.kind === "bridge") said.push(`${word("over")} ${spot.route.crossesLabel}`);
    if (spot.events.length) said.push(`${spot.events.length} ${word("oneDayOf")}`);
    return said.join(" · ");
  }
}

// What lies below the first view is made when there is time for it, at the latest when it is seen.
function whenSeen(element, make) {
  let made = false;
  const once = () => {
    if (made) return;
    made = true;
    observer.disconnect();
    make().catch((error) => element.replaceChildren(`${word("failed")}: ${error.message}`));
  };
  const observer = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && once(),
    { rootMargin: "200px" },
  );
  observer.observe(element);
  (window.requestIdleCallback ?? setTimeout)(() => setTimeout(once, 300));
}
