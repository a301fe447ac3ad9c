package org.orontes.link.find;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.orontes.link.find.Spellings.Literal;

/**
 * The questions that Wikidata's query service is asked, in SPARQL 1.1 and nothing of Blazegraph's
 * own: which items bear one of these names or ids, which events fall on these days, and what these
 * items are. The properties are those of the truthy statements of Wikibase's RDF Dump Format.
 */
final class Sparql {

  /** More rows than this are cut off by the question itself, and it is asked in halves. */
  static final int MOST_ROWS = 5000;

  private static final String PREFIXES =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <http://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      PREFIX wikibase: <http://wikiba.se/ontology#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  /** What is asked of each item; {@code ITEMS} stands for the items, in each part of its own. */
  private static final String DESCRIBE =
      """
      SELECT ?item ?what ?of ?value WHERE {
        { ITEMS ?item rdfs:label ?value . FILTER(LANG(?value) IN ("en", "ar", "mul")) BIND("label" AS ?what) }
        UNION { ITEMS ?item skos:altLabel ?value . FILTER(LANG(?value) IN ("en", "ar", "mul")) BIND("alias" AS ?what) }
        UNION { ITEMS ?item schema:description ?value . FILTER(LANG(?value) IN ("en", "ar")) BIND("description" AS ?what) }
        UNION { ITEMS ?item wdt:P31 ?of . BIND("type" AS ?what) NAMED }
        UNION { ITEMS ?item (wdt:P131|wdt:P276)+ ?of . BIND("around" AS ?what) NAMED }
        UNION { ITEMS ?item wdt:P17 ?of . BIND("country" AS ?what) NAMED }
        UNION { ITEMS ?item wdt:P625 ?value . BIND("point" AS ?what) }
        UNION { ITEMS ?item wdt:P571|wdt:P580|wdt:P585 ?value . BIND("begin" AS ?what) }
        UNION { ITEMS ?item wdt:P582 ?value . BIND("end" AS ?what) }
        UNION { ITEMS ?item wdt:P1566 ?value . BIND("geonames" AS ?what) }
        UNION { ITEMS ?item wikibase:sitelinks ?value . BIND("sitelinks" AS ?what) }
      }
      """;

  private static final String NAMED =
      "OPTIONAL { ?of rdfs:label ?value . FILTER(LANG(?value) IN (\"en\", \"ar\", \"mul\")) }";

  private Sparql() {}

  /** Which items bear one of the names, as label or alias, or have one of the ids of GeoNames. */
  static String find(Collection<Literal> names, Collection<String> geonames) {
    String byName =
        names.stream()
            .map(name -> quoted(name.text()) + "@" + name.lang())
            .collect(
                Collectors.joining(
                    " ", "{ VALUES ?name { ", " } ?item rdfs:label|skos:altLabel ?name . }"));
    String byId =
        geonames.isEmpty()
            ? ""
            : geonames.stream()
                .map(Sparql::quoted)
                .collect(
                    Collectors.joining(
                        " ", "\n  UNION { VALUES ?id { ", " } ?item wdt:P1566 ?id . }"));
    return PREFIXES
        + "SELECT DISTINCT ?item ?name ?id WHERE {\n  "
        + byName
        + byId
        + "\n  FILTER(STRSTARTS(STR(?item), \"http://www.wikidata.org/entity/Q\"))\n}\nLIMIT "
        + MOST_ROWS
        + "\n";
  }

  /**
   * Which items of a country or a place have a day between two, both included: an event may have a
   * name there that nobody would guess.
   */
  static String onDays(Collection<String> places, LocalDate from, LocalDate to) {
    String values = places.stream().map(item -> "wd:" + item).collect(Collectors.joining(" "));
    return PREFIXES
        + "SELECT DISTINCT ?item ?when WHERE {\n  VALUES ?place { "
        + values
        + " }\n  ?item wdt:P17|wdt:P276|(wdt:P276/wdt:P17) ?place ."
        + "\n  ?item wdt:P580|wdt:P585 ?when ."
        + "\n  FILTER(?when >= \""
        + from
        + "T00:00:00Z\"^^xsd:dateTime && ?when <= \""
        + to
        + "T23:59:59Z\"^^xsd:dateTime)\n}\nLIMIT "
        + MOST_ROWS
        + "\n";
  }

  /** What these items are called, are, and where and when. */
  static String describe(Collection<String> items) {
    String values =
        items.stream()
            .map(item -> "wd:" + item)
            .collect(Collectors.joining(" ", "VALUES ?item { ", " }"));
    return PREFIXES + DESCRIBE.replace("ITEMS", values).replace("NAMED", NAMED);
  }

  /** A string of SPARQL: whatever stands in a name stays in it. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        default -> out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
