"""How many triples rdflib reads of a Turtle file, and what is called so in Arabic, for RdflibTest."""
import json
import sys

from rdflib import RDFS, Graph, Literal

graph = Graph()
graph.parse(sys.argv[1], format="turtle")
named = sorted(str(thing) for thing in graph.subjects(RDFS.label, Literal(sys.argv[2], lang="ar")))
json.dump({"triples": len(graph), "named": named}, sys.stdout)
