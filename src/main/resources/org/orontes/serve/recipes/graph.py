"""One thing as a graph: its names and the claims that it rests on. Needs rdflib."""

from rdflib import Graph, Namespace, RDFS, URIRef

SERVER = "http://localhost:3030"
ORO = Namespace("https://w3id.org/orontes/ontology#")

graph = Graph()
# The page of a thing with .ttl behind it is what the graph says of it.
graph.parse(SERVER + "/id/event/capture-of-homs-2024.ttl", format="turtle")

homs = URIRef("https://w3id.org/orontes/id/event/capture-of-homs-2024")
for label in sorted(graph.objects(homs, RDFS.label), key=lambda label: label.language):
    print(f"{label.language}: {label}")
print("from", graph.value(homs, ORO.beginEarliest), "to", graph.value(homs, ORO.beginLatest))
print(len(set(graph.subjects(ORO.about, homs))), "claims about it")
