// Completion of the project's own words: terms by name or label ("capture" offers oro:Capture), things
// by label, prefixes, and the variables of the query. All of it comes from this server.
import { el } from "./query-dom.js";

const MOST = 40;
const KEYWORDS = new Set(
  (
    "a as asc ask avg base bind bound by coalesce concat construct contains count datatype desc describe distinct " +
    "exists false filter from graph group having if in iri isiri lang langmatches lcase limit max min minus not " +
    "now offset optional order prefix regex replace sample select separator service str strafter strbefore strdt " +
    "strends strlen strstarts substr sum true ucase undef union values where year month day uri not"
  ).split(" "),
);

let vocabulary;

/** Prefixes and terms of the server, fetched once. */
export function words() {
  vocabulary ??= fetch("/sparql/help/terms.json")
    .then((response) => response.json())
    .then(({ prefixes, terms }) => ({ prefixes, terms: terms.map((term) => named(term, prefixes)) }));
  return vocabulary;
}

function named(term, prefixes) {
  const [prefix, namespace] =
    Object.entries(prefixes)
      .filter(([, iri]) => term.iri.startsWith(iri))
      .sort((a, b) => b[1].length - a[1].length)[0] ?? [];
  const local = prefix === undefined ? term.iri : term.iri.slice(namespace.length);
  const fits = prefix !== undefined && /^[\w][\w-]*(?:\.[\w-]+)*$/.test(local);
  return { ...term, prefix, local, name: fits ? `${prefix}:${local}` : `<${term.iri}>` };
}

/** A function that shows what fits at the cursor; by itself (`auto`) only where that helps. */
export function completeWith() {
  return (cm, auto) => {
    // The list is made anew each time and has no name of its own.
    if (!cm.namer) {
      cm.namer = new MutationObserver(() => {
        for (const list of document.querySelectorAll(".CodeMirror-hints:not([aria-label])")) {
          list.setAttribute("aria-label", "Completions");
        }
      });
      cm.namer.observe(document.querySelector(".yasqe"), { childList: true });
    }
    const at = spot(cm);
    if (!at || (auto && !at.auto) || (auto && cm.state.completionActive)) return;
    cm.showHint({
      completeSingle: false,
      updateOnCursorActivity: true,
      closeCharacters: /[\s(){}<>;,."]/,
      container: cm.rootEl ?? document.querySelector(".yasqe"),
      hint: () => hints(cm),
    });
  };
}

// What is being written before the cursor.
function spot(cm) {
  const cursor = cm.getDoc().getCursor();
  const before = cm.getLine(cursor.line).slice(0, cursor.ch);
  const type = cm.getTokenAt(cursor).type ?? "";
  if (type === "comment" || (/^string$/.test(type) && !before.endsWith(":"))) return null;
  let found;
  if ((found = before.match(/^\s*PREFIX\s+([\w-]*)$/i))) return { kind: "prefix", word: found[1], auto: true };
  if (/^\s*PREFIX\b/i.test(before)) return null;
  if ((found = before.match(/[?$](\w*)$/))) return { kind: "variable", word: found[1], auto: found[1].length > 0 };
  if ((found = before.match(/(?:^|[\s(^|/{!,;])([A-Za-z][\w-]*)?:([\w.-]*)$/)))
    return { kind: "name", prefix: found[1] ?? "", word: found[2], auto: true };
  if ((found = before.match(/(?:^|[\s(^|/{!,;])(\p{L}[\p{L}\p{N}_-]*)$/u))) {
    const word = found[1];
    return { kind: "word", word, auto: word.length >= 3 && !KEYWORDS.has(word.toLowerCase()) };
  }
  return { kind: "word", word: "", auto: false };
}

async function hints(cm) {
  const at = spot(cm);
  if (!at) return { list: [] };
  const cursor = cm.getDoc().getCursor();
  const typed = at.kind === "name" ? at.prefix.length + 1 + at.word.length : at.word.length;
  const from = { line: cursor.line, ch: cursor.ch - typed };
  return { list: (await offers(cm, at)).slice(0, MOST), from, to: cursor };
}

async function offers(cm, at) {
  if (at.kind === "variable") return variables(cm, at.word);
  const { prefixes, terms } = await words();
  if (at.kind === "prefix") {
    return Object.entries(prefixes)
      .filter(([prefix]) => prefix.startsWith(at.word))
      .map(([prefix, iri]) => offer(`${prefix}: <${iri}>`, prefix, iri, ""));
  }
  const wanted = expected(cm);
  const scored = terms
    .filter((term) => at.kind !== "name" || term.prefix === at.prefix)
    .map((term) => ({ term, score: score(term, at.word, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.term.uses - a.term.uses);
  const list = scored.map(({ term }) =>
    offer(term.name, term.label ?? "", `${term.kind}${term.definition ? `: ${term.definition}` : ""}`, term.prefix, prefixes),
  );
  return [...list.slice(0, MOST / 2), ...(await things(at, prefixes)), ...list.slice(MOST / 2)];
}

// Things are many; the server looks for them by their names. Where it cannot, there are just none.
async function things(at, prefixes) {
  if (at.word.length < 2) return [];
  try {
    const response = await fetch(`/search.json?q=${encodeURIComponent(at.word.replaceAll("-", " "))}`);
    if (!response.ok) return [];
    const { results } = await response.json();
    return results
      .map(({ id, kind, label }) => named({ iri: id, kind, label: label.en ?? label.ar }, prefixes))
      .filter((thing) => at.kind !== "name" || thing.prefix === at.prefix)
      .slice(0, MOST / 2)
      .map((thing) => offer(thing.name, thing.label ?? "", thing.kind, thing.prefix, prefixes));
  } catch {
    return [];
  }
}

function variables(cm, word) {
  const all = new Set([...cm.getValue().matchAll(/[?$](\w+)/g)].map((found) => found[1]));
  return [...all]
    .filter((name) => name.startsWith(word) && name !== word)
    .sort()
    .map((name) => offer(name, `?${name}`, "variable", ""));
}

// A class after "a", a property where the grammar would take "a".
function expected(cm) {
  const token = cm.getCompleteToken();
  const before = cm.getPreviousNonWsToken(cm.getDoc().getCursor().line, token);
  if (/^(a|rdf:type|rdfs:subClassOf)$/.test(before?.string ?? "")) return "class";
  return (token.state?.possibleCurrent ?? []).includes("a") ? "property" : "";
}

function score(term, typed, wanted) {
  const word = typed.toLowerCase();
  const texts = [term.local, term.label, term.labelAr].filter(Boolean).map((text) => text.toLowerCase());
  const best = Math.max(
    ...texts.map((text) =>
      text === word ? 8 : text.startsWith(word) ? 6 : text.split(/[\s_-]/).some((w) => w.startsWith(word)) ? 4 : text.includes(word) ? 2 : 0,
    ),
  );
  return best && best + (term.kind === wanted ? 5 : 0);
}

function offer(text, label, about, prefix, prefixes) {
  return {
    text,
    render: (line) =>
      line.append(
        el("span", { class: "hint-name" }, text),
        el("span", { class: "hint-label" }, label),
        el("span", { class: "hint-about" }, about),
      ),
    hint(cm, data, chosen) {
      cm.replaceRange(text, data.from, data.to, "complete");
      if (prefix && prefixes && text === chosen.text && !text.startsWith("<")) declare(cm, prefix, prefixes[prefix]);
    },
  };
}

/** Declares a prefix unless the query has it. */
function declare(cm, prefix, iri) {
  if (new RegExp(`^\\s*PREFIX\\s+${prefix}:`, "im").test(cm.getValue())) return;
  const lines = cm.getValue().split("\n");
  const last = lines.findLastIndex((line) => /^\s*PREFIX\b/i.test(line));
  const at = last >= 0 ? last + 1 : lines.findIndex((line) => !/^\s*#/.test(line));
  cm.replaceRange(`PREFIX ${prefix}: <${iri}>\n`, { line: Math.max(0, at), ch: 0 });
}
