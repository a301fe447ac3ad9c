// What a result holds, for the ways of showing it: columns with their labels, places, times, numbers.
import { ask } from "./query-run.js";

const OURS = "https://w3id.org/orontes/";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const TIMES = new Set(["date", "dateTime", "dateTimeStamp", "gYear", "gYearMonth"].map((t) => XSD + t));
const NUMBERS = new Set(
  ["integer", "decimal", "double", "float", "int", "long", "short", "nonNegativeInteger", "positiveInteger"].map(
    (t) => XSD + t,
  ),
);
const WKT = "http://www.opengis.net/ont/geosparql#wktLiteral";
const MOST_LABELS = 1000;

/** The answer of the endpoint with what the views need to know of it. */
export class Result {
  constructor({ kind, names, rows, value }, prefixes) {
    this.kind = kind;
    this.value = value;
    this.rows = rows ?? [];
    this.names = names ?? [];
    this.prefixes = Object.entries(prefixes).sort((a, b) => b[1].length - a[1].length);
    this.labels = new Map();
    this.types = new Map(this.names.map((name) => [name, this.#datatypes(name)]));
    // ?event with ?eventLabel is one column for a reader.
    this.columns = this.names.filter((name) => !this.#labels(name));
  }

  #datatypes(name) {
    return new Set(
      this.rows.map((row) => row[name]).filter(Boolean).map((t) => (t.type === "uri" ? "uri" : (t.datatype ?? ""))),
    );
  }

  #labels(name) {
    return name.endsWith("Label") && this.names.includes(name.slice(0, -"Label".length));
  }

  #of(kinds) {
    return this.names.filter((name) => [...this.types.get(name)].some((type) => kinds.has(type)));
  }

  wkt() {
    return this.#of(new Set([WKT]));
  }

  times() {
    return this.#of(TIMES);
  }

  /** Columns of numbers; coordinates are none that one would compare. */
  numbers() {
    const places = new Set(this.coordinates() ?? []);
    return this.#of(NUMBERS).filter((name) => !places.has(name));
  }

  /** The names of the columns of latitude and longitude, if there are such. */
  coordinates() {
    for (const name of this.names) {
      const found = name.match(/^(.*?)(lat|latitude)$/i);
      if (!found) continue;
      const other = this.names.find((n) =>
        ["lon", "long", "lng", "longitude"].some((end) => n.toLowerCase() === (found[1] + end).toLowerCase()),
      );
      if (other) return [name, other];
    }
    return null;
  }

  /** The column that names a row: the first thing, else the first text. */
  naming() {
    const numbers = new Set([...this.#of(NUMBERS), ...this.#of(TIMES), ...this.wkt()]);
    return (
      this.columns.find((name) => this.types.get(name).has("uri")) ??
      this.columns.find((name) => this.types.get(name).size > 0 && !numbers.has(name))
    );
  }

  /** What a reader sees of a cell. */
  text(row, name) {
    const term = row[name];
    if (!term) return "";
    if (term.type !== "uri") return term.value;
    return row[`${name}Label`]?.value ?? this.labels.get(term.value) ?? this.short(term.value);
  }

  /** An IRI with its prefix. */
  short(iri) {
    for (const [prefix, namespace] of this.prefixes) {
      const local = iri.slice(namespace.length);
      if (iri.startsWith(namespace) && /^[\w.-]*$/.test(local)) return `${prefix}:${local}`;
    }
    return iri;
  }

  /** Asks once for the labels of the project's things that came without one. */
  async nameThings() {
    const bare = new Set();
    for (const row of this.rows) {
      for (const name of this.columns) {
        const term = row[name];
        if (term?.type === "uri" && term.value.startsWith(OURS) && !row[`${name}Label`]) bare.add(term.value);
      }
      if (bare.size >= MOST_LABELS) break;
    }
    if (bare.size === 0) return;
    const answer = await ask(`PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX dcterms: <http://purl.org/dc/terms/>
SELECT ?thing (MIN(?text) AS ?label) {
  VALUES ?thing { ${[...bare].map((iri) => `<${iri}>`).join(" ")} }
  ?thing rdfs:label | skos:prefLabel | dcterms:title ?text
  FILTER ( LANG( ?text ) IN ( "en" , "" ) )
} GROUP BY ?thing`);
    for (const row of answer.rows) if (row.label) this.labels.set(row.thing.value, row.label.value);
  }
}

/** Where this server tells of an IRI; others are followed where they lead. */
export function address(iri) {
  if (iri.startsWith(`${OURS}ontology#`)) return `/ontology#${iri.slice(OURS.length + "ontology#".length)}`;
  if (iri.startsWith(`${OURS}id/`) || iri.startsWith(`${OURS}code/`)) return `/${iri.slice(OURS.length)}`;
  return /^https?:\/\//.test(iri) ? iri : null;
}

/** A time as the first and the last moment it may mean; null when it cannot be read. */
export function span(term) {
  const found = term?.value.match(/^(-?\d{4,})(?:-(\d\d))?(?:-(\d\d))?(T[\d:.]+)?(Z|[+-]\d\d:\d\d)?$/);
  if (!found) return null;
  const [year, month, day] = [found[1], found[2], found[3]].map((part) => (part ? Number(part) : undefined));
  const begin = found[4] ? new Date(term.value + (found[5] ? "" : "Z")) : at(year, (month ?? 1) - 1, day ?? 1);
  const end = found[4]
    ? begin
    : day !== undefined
      ? at(year, month - 1, day + 1)
      : month !== undefined
        ? at(year, month, 1)
        : at(year + 1, 0, 1);
  return Number.isNaN(begin.getTime()) ? null : { begin, end };
}

function at(year, month, day) {
  const date = new Date(Date.UTC(2000, month, day));
  date.setUTCFullYear(date.getUTCFullYear() - 2000 + year);
  return date;
}
