// Asks the endpoint as any program does, and reads its answer: a table, a truth, triples or a problem.

/** What went wrong, with the members of the problem document. */
export class Refusal extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

const ACCEPT = "application/sparql-results+json, application/n-triples;q=0.9";
const LONGEST_ADDRESS = 6000;

/** The answer to a query, or a Refusal. */
export async function ask(query, signal, accept = ACCEPT) {
  const response = await send(query, signal, accept);
  const text = await response.text();
  if (!response.ok) throw new Refusal(problem(response, text));
  const type = (response.headers.get("Content-Type") ?? "").split(";")[0];
  if (type === "application/n-triples") return { kind: "triples", ...triples(text) };
  const document = JSON.parse(text);
  if ("boolean" in document) return { kind: "truth", value: document.boolean };
  return { kind: "table", names: document.head.vars, rows: document.results.bindings };
}

/** The answer as the server wrote it. */
export async function raw(query, signal, accept) {
  const response = await send(query, signal, accept);
  const text = await response.text();
  if (!response.ok) throw new Refusal(problem(response, text));
  return text;
}

// A short query goes by GET, so that the browser asks again only whether the answer has changed.
function send(query, signal, accept) {
  const form = new URLSearchParams({ query });
  const address = `/sparql?${form}`;
  return address.length <= LONGEST_ADDRESS
    ? fetch(address, { signal, headers: { Accept: accept } })
    : fetch("/sparql", { signal, method: "POST", headers: { Accept: accept }, body: form });
}

function problem(response, text) {
  try {
    return JSON.parse(text);
  } catch {
    return { title: "The server did not answer as expected", detail: `Status ${response.status}.` };
  }
}

const TERM = /<([^>]*)>|_:(\S+)|"((?:[^"\\]|\\.)*)"(?:@([A-Za-z0-9-]+)|\^\^<([^>]*)>)?/g;

function triples(text) {
  const rows = [];
  for (const line of text.split("\n")) {
    const terms = [...line.matchAll(TERM)].map(term);
    if (terms.length === 3) {
      rows.push({ subject: terms[0], predicate: terms[1], object: terms[2] });
    }
  }
  return { names: ["subject", "predicate", "object"], rows };
}

function term([, iri, blank, literal, lang, datatype]) {
  if (iri !== undefined) return { type: "uri", value: plain(iri) };
  if (blank !== undefined) return { type: "bnode", value: blank };
  return { type: "literal", value: plain(literal), "xml:lang": lang, datatype };
}

const ESCAPES = { t: "\t", n: "\n", r: "\r", b: "\b", f: "\f" };

function plain(text) {
  return text.replace(/\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})|\\(.)/g, (_, short, long, one) =>
    one !== undefined ? (ESCAPES[one] ?? one) : String.fromCodePoint(parseInt(short ?? long, 16)),
  );
}
