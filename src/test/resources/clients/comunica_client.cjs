// Asks an endpoint with Comunica, as a stranger would: once it is told that the address is an endpoint, once it has to
// find that out. Used by the test ForeignClientsTest: the questions come in as JSON, the rows go out as JSON.
// Arguments: the address, the file of the questions, the folder in which Comunica is installed.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");

const [, , address, questions, folder] = process.argv;
const { QueryEngine } = createRequire(join(folder, "package.json"))("@comunica/query-sparql");
const STRING = "http://www.w3.org/2001/XMLSchema#string";

function term(node) {
  if (node.termType !== "Literal") return node.value;
  if (node.language) return `${node.value}@${node.language}`;
  return node.datatype.value === STRING ? node.value : `${node.value}^^${node.datatype.value}`;
}

async function ask(engine, source, { kind, query }) {
  const context = { sources: [source] };
  if (kind === "ask") return [String(await engine.queryBoolean(query, context))];
  if (kind === "construct") {
    const quads = await (await engine.queryQuads(query, context)).toArray();
    return quads.map((q) => [q.subject, q.predicate, q.object].map(term).join("\t")).sort();
  }
  const result = await engine.query(query, context);
  const { variables } = await result.metadata();
  const names = variables.map((v) => v.variable ?? v);
  const rows = await (await result.execute()).toArray();
  return rows.map((row) => names.map((name) => term(row.get(name))).join("\t")).sort();
}

async function main() {
  const found = {};
  for (const [way, source] of [["told", { type: "sparql", value: address }], ["untold", address]]) {
    const engine = new QueryEngine();
    for (const question of JSON.parse(readFileSync(questions, "utf-8"))) {
      const name = `${question.name} by ${way}`;
      try {
        found[name] = await ask(engine, source, question);
      } catch (error) {
        found[name] = [`error ${error.message}`];
      }
    }
  }
  process.stdout.write(JSON.stringify(found));
}

main();
