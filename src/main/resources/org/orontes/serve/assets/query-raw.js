// The answer as it was sent, and the answer to ASK, which is one word.
import { el } from "./query-dom.js";
import { raw } from "./query-run.js";

const LONGEST = 200_000;

/** Shows the JSON of a table, or the Turtle of triples. */
export async function showRaw(query, kind, panel) {
  const text = await raw(query, undefined, kind === "triples" ? "text/turtle" : "application/sparql-results+json");
  const cut = text.length > LONGEST;
  panel.append(
    el("pre", { class: "raw", tabindex: "0", role: "region", "aria-label": "The answer as sent" }, cut ? `${text.slice(0, LONGEST)}\n…` : text),
  );
  if (cut) panel.append(el("p", { class: "soft" }, "The beginning is shown; a download has the whole."));
}

/** Shows yes or no. */
export function showTruth(value, panel) {
  panel.append(
    el("p", { class: "truth" }, value ? "Yes" : "No"),
    el("p", { class: "soft" }, value ? "The data hold what the query describes." : "Nothing in the data fits the query. That nothing is known does not mean that it is not so."),
  );
}
