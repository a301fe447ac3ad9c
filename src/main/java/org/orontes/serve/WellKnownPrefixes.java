package org.orontes.serve;

import java.util.Map;
import java.util.Optional;

/** The prefixes that a query may have forgotten to declare. Suggested, never assumed. */
final class WellKnownPrefixes {

  private static final Map<String, String> ALL =
      Map.ofEntries(
          Map.entry("oro", "https://w3id.org/orontes/ontology#"),
          Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
          Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
          Map.entry("dcterms", "http://purl.org/dc/terms/"),
          Map.entry("prov", "http://www.w3.org/ns/prov#"),
          Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
          Map.entry("geof", "http://www.opengis.net/def/function/geosparql/"),
          Map.entry("wgs", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
          Map.entry("wd", "http://www.wikidata.org/entity/"),
          Map.entry("wdt", "http://www.wikidata.org/prop/direct/"),
          Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
          Map.entry("schema", "https://schema.org/"),
          Map.entry("afn", "http://jena.apache.org/ARQ/function#"));

  private WellKnownPrefixes() {}

  /** The declaration that is likely missing. */
  static Optional<String> declaration(String prefix) {
    return Optional.ofNullable(ALL.get(prefix)).map(iri -> "PREFIX " + prefix + ": <" + iri + ">");
  }
}
