// "Use this from": programs that ask the same query of the same server, to be copied.

const isGraph = (query) => /^\s*(CONSTRUCT|DESCRIBE)\b/im.test(query.replace(/^\s*(#.*|PREFIX.*|BASE.*)$/gim, ""));

/** The programs, as {id, name, text}. */
export function snippets(query, endpoint) {
  const graph = isGraph(query);
  return [
    { id: "curl", name: "curl", text: curl(query, endpoint, graph) },
    { id: "python", name: "Python", text: python(query, endpoint, graph) },
    { id: "pandas", name: graph ? "rdflib" : "pandas", text: graph ? rdflib(query, endpoint) : pandas(query, endpoint) },
    { id: "r", name: "R", text: r(query, endpoint, graph) },
    { id: "javascript", name: "JavaScript", text: javascript(query, endpoint, graph) },
  ];
}

/** The formats of an answer, as [name in format=, name for people, ending of a file]. */
export function formats(result) {
  return result.kind === "triples"
    ? [["turtle", "Turtle", "ttl"], ["ntriples", "N-Triples", "nt"], ["jsonld", "JSON-LD", "jsonld"], ["rdfxml", "RDF/XML", "rdf"]]
    : [["csv", "CSV", "csv"], ["json", "JSON", "json"], ["tsv", "TSV", "tsv"], ["xml", "XML", "xml"], ...drawn(result.names ?? [])];
}

// Maps and networks where the names of the columns say that there is one, as the server reads them.
function drawn(names) {
  const has = (...any) => any.some((name) => names.includes(name));
  const map = (has("lat", "latitude") && has("lon", "long", "lng", "longitude"))
    || names.some((name) => /^(wkt|point|geometry|geom)$|(Wkt|WKT|Point|Geometry)$/.test(name));
  return [
    ...(map ? [["geojson", "GeoJSON", "geojson"], ["kml", "KML", "kml"]] : []),
    ...(has("source") && has("target") ? [["gexf", "GEXF", "gexf"], ["graphml", "GraphML", "graphml"]] : []),
  ];
}

function curl(query, endpoint, graph) {
  let end = "SPARQL";
  while (query.split("\n").includes(end)) end += "_";
  return `curl --fail-with-body ${endpoint} \\
  -H 'Accept: ${graph ? "text/turtle" : "text/csv"}' \\
  -H 'Content-Type: application/sparql-query' \\
  --data-binary @- <<'${end}'
${query.trimEnd()}
${end}
`;
}

function pythonText(query) {
  return query.includes('"""') || query.endsWith("\\") ? JSON.stringify(query) : `r"""\n${query.trimEnd()}\n"""`;
}

function python(query, endpoint, graph) {
  return graph
    ? `from SPARQLWrapper import SPARQLWrapper, TURTLE

sparql = SPARQLWrapper("${endpoint}")
sparql.setQuery(${pythonText(query)})
sparql.setReturnFormat(TURTLE)
print(sparql.query().convert().decode())
`
    : `from SPARQLWrapper import SPARQLWrapper, JSON

sparql = SPARQLWrapper("${endpoint}")
sparql.setQuery(${pythonText(query)})
sparql.setReturnFormat(JSON)
answer = sparql.query().convert()
for row in answer.get("results", {}).get("bindings", []):
    print({name: term["value"] for name, term in row.items()})
`;
}

function pandas(query, endpoint) {
  return `from urllib.parse import urlencode
import pandas as pd

query = ${pythonText(query)}
table = pd.read_csv("${endpoint}?" + urlencode({"query": query, "format": "csv"}))
print(table)
`;
}

function rdflib(query, endpoint) {
  return `from urllib.parse import urlencode
from rdflib import Graph

query = ${pythonText(query)}
graph = Graph().parse("${endpoint}?" + urlencode({"query": query, "format": "turtle"}), format="turtle")
print(len(graph), "triples")
`;
}

function r(query, endpoint, graph) {
  let dashes = "--";
  while (query.includes(`)${dashes}"`)) dashes += "-";
  const address = `paste0("${endpoint}?format=${graph ? "turtle" : "csv"}&query=", URLencode(query, reserved = TRUE))`;
  const text = `query <- r"${dashes}(\n${query.trimEnd()}\n)${dashes}"\n`;
  return graph
    ? `${text}address <- ${address}\nwriteLines(readLines(address, encoding = "UTF-8"), "result.ttl")\n`
    : `${text}table <- read.csv(${address}, encoding = "UTF-8")\nprint(table)\n`;
}

function javascript(query, endpoint, graph) {
  const text = query.trimEnd().replace(/[\\`]|\$\{/g, "\\$&");
  const accept = graph ? "text/turtle" : "application/sparql-results+json";
  return `const query = \`
${text}
\`;
const response = await fetch("${endpoint}", {
  method: "POST",
  headers: { Accept: "${accept}" },
  body: new URLSearchParams({ query }),
});
if (!response.ok) throw new Error(await response.text());
console.log(await response.${graph ? "text" : "json"}());
`;
}
