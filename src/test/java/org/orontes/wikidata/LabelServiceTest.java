package org.orontes.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

/** What the label service gives, by its manual, without calling anything. */
class LabelServiceTest {

  private static final String DATA =
      """
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX schema: <http://schema.org/>
      wd:Q173545 rdfs:label "Hama"@en , "حماة"@ar ; skos:altLabel "Hamah"@en , "Hamath"@en ;
        schema:description "city in Syria"@en ; wdt:P131 wd:Q232355 .
      wd:Q232355 rdfs:label "محافظة حماة"@ar ; wdt:P131 wd:Q858 .
      wd:Q858 wdt:P31 <https://w3id.org/orontes/ontology#Country> .
      """;

  private static List<String> rows(String body) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
    QueryFactory.parse(query, body, null, org.apache.jena.query.Syntax.syntaxARQ);
    LabelService.unfold(query, "ar");
    assertFalse(query.toString().contains("SERVICE"), query.toString());
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(DATA, Lang.TURTLE).parse(model);
    List<String> rows = new ArrayList<>();
    try (var execution = QueryExecutionFactory.create(query, model)) {
      ResultSet found = execution.execSelect();
      found.forEachRemaining(
          row -> {
            List<String> cells = new ArrayList<>();
            for (String name : found.getResultVars()) {
              cells.add(
                  row.contains(name)
                      ? row.get(name).isLiteral()
                          ? row.getLiteral(name).getLexicalForm()
                          : row.get(name).toString().replaceAll("^.*/", "")
                      : "-");
            }
            rows.add(String.join("|", cells));
          });
    }
    return rows;
  }

  private static String labels(String languages) {
    return "SERVICE wikibase:label { bd:serviceParam wikibase:language \"" + languages + "\". }";
  }

  @Test
  void selected_variables_that_end_in_label_are_labels_in_the_first_language_that_has_one() {
    assertEquals(
        List.of("Q173545|Hama|محافظة حماة"),
        rows(
            "SELECT ?x ?xLabel ?yLabel { ?x wdt:P131 ?y . ?y wdt:P131 wd:Q858 "
                + labels("en,ar")
                + " }"));
  }

  @Test
  void the_callers_language_comes_in_the_place_of_auto_language() {
    assertEquals(
        List.of("حماة"),
        rows("SELECT ?xLabel { ?x wdt:P131 wd:Q232355 " + labels("[AUTO_LANGUAGE],en") + " }"));
  }

  @Test
  void without_a_label_the_end_of_the_address_stands_for_it() {
    assertEquals(
        List.of("Q858|Country"),
        rows("SELECT ?xLabel ?cLabel { ?x wdt:P31 ?c " + labels("en") + " }"));
  }

  @Test
  void descriptions_and_aliases_are_given_too_and_left_open_where_there_are_none() {
    assertEquals(
        List.of("city in Syria|-"),
        rows(
            "SELECT ?xDescription ?yDescription { ?x wdt:P131 ?y . ?y wdt:P131 wd:Q858 "
                + labels("en")
                + " }"));
    List<String> aliases =
        rows("SELECT ?xAltLabel { ?x wdt:P131 wd:Q232355 " + labels("en") + " }");
    assertTrue(
        List.of(List.of("Hamah, Hamath"), List.of("Hamath, Hamah")).contains(aliases),
        aliases.toString());
  }

  @Test
  void triples_in_the_service_bind_what_they_name() {
    assertEquals(
        List.of("Hama|city in Syria"),
        rows(
            "SELECT ?name ?what { ?x wdt:P131 wd:Q232355 SERVICE wikibase:label {"
                + " bd:serviceParam wikibase:language \"en\" ."
                + " ?x rdfs:label ?name ; schema:description ?what } }"));
  }

  @Test
  void it_works_in_a_subquery_with_groups_and_with_an_order() {
    assertEquals(
        List.of("Hama|1"),
        rows(
            "SELECT ?xLabel (COUNT(?y) AS ?n) { { SELECT ?x ?xLabel ?y { ?x wdt:P131 ?y . ?y"
                + " wdt:P131 wd:Q858 "
                + labels("en")
                + " } } } GROUP BY ?xLabel ORDER BY ?xLabel"));
    assertEquals(
        List.of("Hama|1"),
        rows(
            "SELECT ?xLabel (COUNT(?y) AS ?n) { ?x wdt:P131 ?y . ?y wdt:P131 wd:Q858 "
                + labels("en")
                + " } GROUP BY ?x ?xLabel ORDER BY DESC(?n) ?xLabel"));
  }
}
