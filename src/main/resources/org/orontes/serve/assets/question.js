// The rows of a saved question on a map and on a timeline, where they have places and days. Without
// it the table is there all the same.
import { $, el } from "./query-dom.js";
import { Result } from "./query-result.js";
import { noMap, showMap } from "./query-map.js";
import { noTimeline, showTimeline } from "./query-timeline.js";

const place = $("#views");
if (place) {
  const response = await fetch(place.dataset.rows, { headers: { Accept: "application/sparql-results+json" } });
  if (response.ok) {
    const { head, results } = await response.json();
    const result = new Result({ kind: "table", names: head.vars, rows: results.bindings }, {});
    if (!noMap(result)) await view("Map", (panel) => showMap(result, panel));
    if (!noTimeline(result)) await view("Timeline", (panel) => showTimeline(result, panel));
  }
}

async function view(title, show) {
  const section = el("section", {}, el("h2", {}, title));
  place.append(section);
  await show(section);
}
