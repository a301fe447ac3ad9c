# Asks an endpoint with rdflib, as a stranger would: SPARQLStore is given the address and nothing else.
# Used by the test ForeignClientsTest: the questions come in as JSON, the rows go out as JSON.
import json
import sys

from rdflib import Graph, Literal
from rdflib.plugins.stores.sparqlstore import SPARQLStore


def term(node):
    if not isinstance(node, Literal):
        return str(node)
    if node.language:
        return f"{node}@{node.language}"
    return f"{node}^^{node.datatype}" if node.datatype else str(node)


def ask(graph, query):
    result = graph.query(query)
    if result.type == "ASK":
        return [str(bool(result)).lower()]
    # A graph gives triples, a table gives rows; both are tuples of terms.
    return sorted("\t".join(term(node) for node in row) for row in result)


def answers(address, method):
    graph = Graph(SPARQLStore(address, method=method))
    for question in json.load(open(sys.argv[2], encoding="utf-8")):
        try:
            yield f"{question['name']} by {method}", ask(graph, question["query"])
        except Exception as error:
            yield f"{question['name']} by {method}", [f"error {error}"]


found = {}
for way in ("GET", "POST"):
    found.update(answers(sys.argv[1], way))
sys.stdout.buffer.write(json.dumps(found).encode("utf-8"))
