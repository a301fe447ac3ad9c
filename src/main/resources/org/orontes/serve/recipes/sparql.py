"""Who says what about the capture of Homs, and in which report. Needs SPARQLWrapper."""

from SPARQLWrapper import JSON, SPARQLWrapper

SERVER = "http://localhost:3030"

endpoint = SPARQLWrapper(SERVER + "/sparql")
endpoint.setReturnFormat(JSON)
endpoint.setQuery("""
PREFIX oro: <https://w3id.org/orontes/ontology#>
PREFIX event: <https://w3id.org/orontes/id/event/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

SELECT ?speaker ?gist ?report WHERE {
  ?claim oro:about event:capture-of-homs-2024 ; oro:gist ?gist ;
         oro:claimant ?who ; oro:inReport ?in .
  ?who rdfs:label ?speaker FILTER ( LANG( ?speaker ) = "en" )
  ?in dcterms:title ?report
} ORDER BY ?speaker ?gist
""")
rows = endpoint.query().convert()["results"]["bindings"]

print(len(rows), "claims")
for row in rows:
    print(f"{row['speaker']['value']}: {row['gist']['value']} [{row['report']['value']}]")
