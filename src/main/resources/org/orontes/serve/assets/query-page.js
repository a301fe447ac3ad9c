// The query page: joins the editor, the saved questions, the run of a query and the ways of showing
// what comes back. Without it the page is a form that works.
import { $, copy, el, tabs } from "./query-dom.js";
import { editor } from "./query-editor.js";
import { words } from "./query-complete.js";
import { ask, Refusal } from "./query-run.js";
import { Result } from "./query-result.js";
import { showTable } from "./query-table.js";
import { noMap, showMap } from "./query-map.js";
import { noTimeline, showTimeline } from "./query-timeline.js";
import { noChart, showChart } from "./query-chart.js";
import { showRaw, showTruth } from "./query-raw.js";
import { formats, snippets } from "./query-snippets.js";
import { savedQuestions } from "./query-saved.js";

document.documentElement.classList.add("scripted");
const write = editor($("#query"), $("#editor-help"), run);
let running = null;
let view = "table";

$("#ask").addEventListener("submit", (event) => {
  event.preventDefault();
  run();
});
$("#stop").addEventListener("click", () => running?.abort());
$("#share").addEventListener("click", share);
window.addEventListener("hashchange", fromAddress);
savedQuestions($(".saved"), $("#chosen"), write, () => {
  history.replaceState(null, "", location.pathname);
  $("#run").focus();
});
// Fetched before anybody types.
words().catch(() => undefined);
fromAddress();

// What stands behind # is never sent to a server.
function fromAddress() {
  const shared = new URLSearchParams(location.hash.slice(1));
  const query = shared.get("query");
  if (query === null || (query === write.get() && !$("#results").hidden)) return;
  view = shared.get("view") ?? "table";
  write.set(query);
  run();
}

function link() {
  const shared = new URLSearchParams({ query: write.get() });
  if (view !== "table") shared.set("view", view);
  return `${location.origin}${location.pathname}#${shared}`;
}

async function share() {
  const address = link();
  history.replaceState(null, "", address);
  const copied = await copy(address);
  status(copied ? "The link is on the clipboard." : "The link is in the address bar.");
}

function status(...parts) {
  $("#status").replaceChildren(...parts);
}

async function run() {
  running?.abort();
  const turn = new AbortController();
  running = turn;
  const query = write.get();
  write.unmark();
  $("#error").hidden = true;
  $("#stop").hidden = false;
  $("#results").setAttribute("aria-busy", "true");
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
  const clock = el("span", { "aria-hidden": "true" });
  status("Running … ", clock);
  const ticking = setInterval(() => (clock.textContent = `${seconds()} s`), 200);
  try {
    const [answer, { prefixes }] = await Promise.all([ask(query, turn.signal), words()]);
    const took = performance.now() - began;
    const result = new Result(answer, prefixes);
    await result.nameThings().catch(() => undefined);
    if (running === turn) await present(result, query, took);
  } catch (error) {
    if (running === turn) fail(error);
  } finally {
    clearInterval(ticking);
    if (running === turn) {
      running = null;
      $("#stop").hidden = true;
      $("#results").removeAttribute("aria-busy");
    }
  }
}

async function present(result, query, took) {
  history.replaceState(null, "", link());
  status(`${amount(result)} in ${took < 995 ? `${Math.round(took)} ms` : `${(took / 1000).toFixed(1)} s`}`);
  $("#results").hidden = false;
  $("#take").hidden = false;
  takeAway(result, query);
  if (result.kind === "truth") {
    await resultTabs([["answer", "Answer"], ["raw", "Raw"]], {
      answer: (panel) => showTruth(result.value, panel),
      raw: (panel) => showRaw(query, result.kind, panel),
    });
    return;
  }
  const empty = result.rows.length === 0 ? "The result has no rows" : undefined;
  await resultTabs(
    [
      ["table", "Table"],
      ["map", "Map", empty ?? noMap(result)],
      ["timeline", "Timeline", empty ?? noTimeline(result)],
      ["chart", "Chart", empty ?? noChart(result)],
      ["raw", "Raw"],
    ],
    {
      table: (panel) => showTable(result, panel),
      map: (panel) => showMap(result, panel),
      timeline: (panel) => showTimeline(result, panel),
      chart: (panel) => showChart(result, panel),
      raw: (panel) => showRaw(query, result.kind, panel),
    },
  );
}

function resultTabs(list, shows) {
  const items = list.map(([id, name, reason]) => ({ id, name, reason }));
  const first = items.find(({ id, reason }) => id === view && !reason) ?? items[0];
  let started = false;
  return tabs($("#results [role=tablist]"), $("#panels"), "show", items, first.id, (id, panel) => {
    // The first one is what was asked for; only a choice of the reader changes the link.
    if (started) {
      view = id;
      history.replaceState(null, "", link());
    }
    started = true;
    return shows[id](panel);
  });
}

function amount(result) {
  if (result.kind === "truth") return result.value ? "Yes" : "No";
  const [one, more] = result.kind === "triples" ? ["triple", "triples"] : ["row", "rows"];
  return `${result.rows.length.toLocaleString("en")} ${result.rows.length === 1 ? one : more}`;
}

function takeAway(result, query) {
  $("#downloads").replaceChildren(
    el("span", {}, "Download"),
    ...formats(result).map(([format, name, ending]) =>
      el("a", { href: `/sparql?${new URLSearchParams({ format, query })}`, download: `orontes.${ending}` }, name),
    ),
  );
  const programs = snippets(query, `${location.origin}/sparql`);
  tabs($("#take [role=tablist]"), $("#snippets"), "use", programs, programs[0].id, (id, panel) => {
    const { text } = programs.find((program) => program.id === id);
    const button = el("button", { type: "button", class: "quiet small" }, "Copy");
    button.addEventListener("click", async () => {
      button.textContent = (await copy(text)) ? "Copied" : "Select the text and copy it";
    });
    panel.append(button, el("pre", { tabindex: "0", role: "region", "aria-label": "Program" }, el("code", {}, text)));
  });
}

function fail(error) {
  const problem =
    error instanceof Refusal
      ? error.problem
      : error.name === "AbortError"
        ? null
        : { title: "The server cannot be reached", detail: String(error.message) };
  $("#results").hidden = true;
  $("#take").hidden = true;
  if (!problem) return status("Stopped.");
  status("");
  $("#error").replaceChildren(
    el("h2", {}, problem.title),
    el("p", {}, problem.line ? `Line ${problem.line}, column ${problem.column}: ${problem.detail}` : problem.detail),
    ...(problem.snippet ? [el("pre", { tabindex: "0", role: "region", "aria-label": "Where it is" }, problem.snippet)] : []),
    ...(problem.hint ? [el("p", { class: "hint" }, problem.hint)] : []),
  );
  $("#error").hidden = false;
  if (problem.line) write.markError(problem.line, problem.column ?? 1);
}
