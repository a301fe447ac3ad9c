package org.orontes.wikidata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes that Wikidata's endpoint declares for every query (its user manual). */
final class Prefixes {

  static final Map<String, String> ALL = all();

  private Prefixes() {}

  private static Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    String wikidata = "http://www.wikidata.org/";
    all.put("wd", wikidata + "entity/");
    all.put("wds", wikidata + "entity/statement/");
    all.put("wdv", wikidata + "value/");
    all.put("wdref", wikidata + "reference/");
    all.put("wdt", wikidata + "prop/direct/");
    all.put("p", wikidata + "prop/");
    all.put("ps", wikidata + "prop/statement/");
    all.put("psv", wikidata + "prop/statement/value/");
    all.put("pq", wikidata + "prop/qualifier/");
    all.put("pqv", wikidata + "prop/qualifier/value/");
    all.put("pr", wikidata + "prop/reference/");
    all.put("prv", wikidata + "prop/reference/value/");
    all.put("wikibase", "http://wikiba.se/ontology#");
    all.put("schema", "http://schema.org/");
    all.put("bd", "http://www.bigdata.com/rdf#");
    all.put("geo", "http://www.opengis.net/ont/geosparql#");
    all.put("prov", "http://www.w3.org/ns/prov#");
    all.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    all.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    all.put("skos", "http://www.w3.org/2004/02/skos/core#");
    all.put("owl", "http://www.w3.org/2002/07/owl#");
    all.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    all.put("oro", "https://w3id.org/orontes/ontology#");
    return Collections.unmodifiableMap(all);
  }
}
