# Asks an endpoint with SPARQLWrapper, as a stranger would: it is given the address and nothing else.
# Used by the test ForeignClientsTest: the questions come in as JSON, the rows go out as JSON.
import json
import sys

from rdflib import Literal
from SPARQLWrapper import CSV, GET, JSON, POST, POSTDIRECTLY, URLENCODED, SPARQLWrapper


def cell(value):
    text = value["value"]
    if "xml:lang" in value:
        return f"{text}@{value['xml:lang']}"
    return f"{text}^^{value['datatype']}" if "datatype" in value else text


def term(node):
    return f"{node}@{node.language}" if isinstance(node, Literal) and node.language else str(node)


def ask(wrapper, kind):
    # CONSTRUCT with no format set is what the library asks for by itself, and gives a graph.
    if kind == "construct":
        return sorted("\t".join(term(node) for node in triple) for triple in wrapper.query().convert())
    wrapper.setReturnFormat(JSON)
    result = wrapper.query().convert()
    if kind == "ask":
        return [str(result["boolean"]).lower()]
    names = result["head"]["vars"]
    rows = sorted("\t".join(cell(row[name]) for name in names) for row in result["results"]["bindings"])
    wrapper.setReturnFormat(CSV)
    lines = wrapper.query().convert().decode("utf-8").strip().split("\r\n")
    if len(lines) != len(rows) + 1:
        raise ValueError(f"{len(lines)} lines of CSV for {len(rows)} rows")
    return rows


def answers(address, method, way):
    for question in json.load(open(sys.argv[2], encoding="utf-8")):
        wrapper = SPARQLWrapper(address)
        wrapper.setMethod(method)
        wrapper.setRequestMethod(way)
        wrapper.setQuery(question["query"])
        name = f"{question['name']} by {method} {way}"
        try:
            yield name, ask(wrapper, question["kind"])
        except Exception as error:
            yield name, [f"error {error}"]


found = {}
for method, way in ((GET, URLENCODED), (POST, URLENCODED), (POST, POSTDIRECTLY)):
    found.update(answers(sys.argv[1], method, way))
sys.stdout.buffer.write(json.dumps(found).encode("utf-8"))
