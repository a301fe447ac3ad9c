package org.orontes.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.results.rows.Unfit;
import tools.jackson.databind.JsonNode;

/** GEXF, GraphML and the JSON of Cytoscape. */
class NetworkFormsTest {

  private static final String TIES =
      "SELECT ?source ?sourceLabel ?sourceType ?target ?targetLabel ?targetType ?weapons { VALUES ("
          + " ?source ?sourceLabel ?sourceType ?target ?targetLabel ?targetType ?weapons ) { ( :a 'A'"
          + " 'state' :b 'B' 'group' 3 ) ( :b 'B' 'group' :c UNDEF 'group' UNDEF ) ( :a 'A' 'state' UNDEF"
          + " UNDEF UNDEF 9 ) } }";

  private static final String OVER_TIME =
      "#+ columns: {edge: tie, begin: from, end: to, varies: [certainty], kind: kind}\n"
          + "SELECT ?tie ?source ?target ?kind ?certainty ?from ?to { VALUES ( ?tie ?source ?target ?kind"
          + " ?certainty ?from ?to ) {\n"
          + "( 't' :a :b 'arms' 'presumed' '2024-12-07'^^xsd:date UNDEF )\n"
          + "( 't' :a :b 'arms' 'possible' UNDEF '2024-12-04'^^xsd:date )\n"
          + "( 't' :a :b 'arms' 'certain' '2024-12-05'^^xsd:date '2024-12-06'^^xsd:date )\n"
          + "( 'u' :a :c 'arms' 'possible' UNDEF UNDEF ) } }";

  @Test
  void ends_are_nodes_each_once_with_what_is_told_of_both_ends() {
    String gexf = Forms.written(Form.GEXF, TIES);
    assertTrue(
        gexf.contains(
            "<node id=\"https://example.org/a\" label=\"A\"><attvalues><attvalue for=\"type\""
                + " value=\"state\"/></attvalues></node>"),
        gexf);
    assertEquals(3, count(gexf, "<node "));
    assertTrue(gexf.contains("<graph defaultedgetype=\"directed\" mode=\"static\">"), gexf);
    assertTrue(gexf.contains("<attribute id=\"weapons\" title=\"weapons\" type=\"long\"/>"), gexf);
  }

  @Test
  void an_edge_without_an_end_is_no_edge() {
    assertEquals(2, count(Forms.written(Form.GEXF, TIES), "<edge "));
    assertEquals(2, count(Forms.written(Form.GRAPHML, TIES), "<edge "));
    assertEquals(2, Forms.json(Form.CYJS, TIES).at("/elements/edges").size());
  }

  @Test
  void stretches_of_one_tie_are_one_edge_whose_certainty_changes() {
    String gexf = Forms.written(Form.GEXF, OVER_TIME);
    assertTrue(
        gexf.contains(
            "<edge id=\"t\" source=\"https://example.org/a\" target=\"https://example.org/b\" kind=\"arms\""
                + " label=\"arms\"><attvalues><attvalue for=\"tie\" value=\"t\"/><attvalue for=\"kind\""
                + " value=\"arms\"/><attvalue for=\"certainty\" value=\"possible\" end=\"2024-12-04\"/><attvalue"
                + " for=\"certainty\" value=\"certain\" start=\"2024-12-05\" end=\"2024-12-06\"/><attvalue"
                + " for=\"certainty\" value=\"presumed\" start=\"2024-12-07\"/></attvalues><spells><spell"
                + " start=\"2024-12-05\"/></spells></edge>"),
        gexf);
  }

  @Test
  void what_is_only_possible_and_has_no_date_has_no_life() {
    String gexf = Forms.written(Form.GEXF, OVER_TIME);
    assertTrue(
        gexf.contains("<attvalue for=\"certainty\" value=\"possible\"/></attvalues></edge>"), gexf);
  }

  @Test
  void a_node_lives_as_long_as_its_edges() {
    String gexf = Forms.written(Form.GEXF, OVER_TIME);
    assertTrue(
        gexf.contains(
            "<node id=\"https://example.org/b\" label=\"https://example.org/b\"><attvalues></attvalues>"
                + "<spells><spell start=\"2024-12-05\"/></spells></node>"),
        gexf);
    assertFalse(gexf.contains("start=\"\""), gexf);
  }

  @Test
  void edges_have_a_direction_unless_none_has_one() {
    String query =
        "SELECT ?source ?target ?directed { VALUES ( ?source ?target ?directed ) { %s } }";
    String none = Forms.written(Form.GEXF, query.formatted("( :a :b false )"));
    assertTrue(none.contains("defaultedgetype=\"undirected\""), none);
    String some = Forms.written(Form.GRAPHML, query.formatted("( :a :b false ) ( :b :c true )"));
    assertTrue(some.contains("edgedefault=\"directed\""), some);
    assertTrue(some.contains("<data key=\"edge-directed\">false</data>"), some);
  }

  @Test
  void the_ids_of_graphml_are_name_tokens_and_the_iri_stands_beside() {
    String graphml = Forms.written(Form.GRAPHML, TIES);
    assertTrue(
        graphml.contains(
            "<node id=\"https:____example.org__a\"><data key=\"node-iri\">https://example.org/a</data>"),
        graphml);
  }

  @Test
  void columns_named_as_the_files_own_are_told_apart() {
    JsonNode graph =
        Forms.json(
            Form.CYJS,
            "SELECT ?source ?target ?id ?label { VALUES ( ?source ?target ?id ?label ) { ( :a :b 'x' 'y' ) } }");
    assertEquals("e1", graph.at("/elements/edges/0/data/id").asString());
    assertEquals("x", graph.at("/elements/edges/0/data/id_").asString());
    assertEquals("y", graph.at("/elements/edges/0/data/label_").asString());
  }

  @Test
  void a_header_says_which_columns_are_the_ends() {
    JsonNode graph =
        Forms.json(
            Form.CYJS,
            "#+ columns: {source: backer, target: backed}\n"
                + "SELECT ?backer ?backed { VALUES ( ?backer ?backed ) { ( :a :b ) } }");
    assertEquals("https://example.org/a", graph.at("/elements/edges/0/data/source").asString());
  }

  @Test
  void an_answer_without_ends_is_no_network() {
    Unfit unfit =
        assertThrows(Unfit.class, () -> Forms.written(Form.GEXF, "SELECT ?x { VALUES ?x { 1 } }"));
    assertTrue(unfit.getMessage().startsWith("no columns are the ends of an edge"));
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @Test
  void a_node_is_there_with_each_of_its_edges_also_one_that_is_only_possible_or_has_no_date() {
    String gexf =
        Forms.written(
            Form.GEXF,
            "#+ columns: {edge: tie, begin: from, end: to, varies: [certainty]}\n"
                + "SELECT ?tie ?source ?target ?certainty ?from ?to { VALUES ( ?tie ?source ?target ?certainty"
                + " ?from ?to ) {\n"
                + "( 't' :a :b 'certain' '2024-12-05'^^xsd:date '2024-12-06'^^xsd:date )\n"
                + "( 't' :a :b 'possible' '2024-12-07'^^xsd:date '2024-12-09'^^xsd:date )\n"
                + "( 'u' :a :c 'possible' '2011-01-01'^^xsd:date '2011-02-01'^^xsd:date )\n"
                + "( 'v' :c :d 'possible' UNDEF UNDEF ) } }");
    assertTrue(
        gexf.contains(
            "<node id=\"https://example.org/a\" label=\"https://example.org/a\"><attvalues></attvalues><spells>"
                + "<spell start=\"2011-01-01\" end=\"2011-02-01\"/><spell start=\"2024-12-05\""
                + " end=\"2024-12-06\"/></spells></node>"),
        gexf);
    assertTrue(
        gexf.contains(
            "<node id=\"https://example.org/c\" label=\"https://example.org/c\"><attvalues></attvalues></node>"),
        gexf);
  }

  @Test
  void no_life_ends_before_it_begins() {
    String gexf =
        Forms.written(
            Form.GEXF,
            "SELECT ?source ?target ?begin ?beginLatest ?end ?endLatest { VALUES ( ?source ?target ?begin"
                + " ?beginLatest ?end ?endLatest ) {"
                + " ( :a :b UNDEF '2024-12-31'^^xsd:date '2024-12-01'^^xsd:date UNDEF )"
                + " ( :c :d UNDEF '2024-12-31'^^xsd:date '2024-12-01'^^xsd:date '2025-01-05'^^xsd:date ) } }");
    assertFalse(gexf.contains("start=\"2024-12-31\""), gexf);
    assertEquals(3, count(gexf, "<spell end=\"2025-01-05\"/>"), gexf);
  }

  @Test
  void ids_are_unique_whatever_the_rows_say() {
    String gexf =
        Forms.written(
            Form.GEXF,
            "#+ columns: {edge: tie}\n"
                + "SELECT ?tie ?source ?target { VALUES ( ?tie ?source ?target ) { ( 't' 'x'@en :b )"
                + " ( 't' 'x'@fr :c ) ( UNDEF :b :c ) ( UNDEF :b :c ) ( 't' '' :c ) } }");
    assertEquals(1, count(gexf, "<node id=\"x\""), gexf);
    assertEquals(4, count(gexf, "<edge "), gexf);
    for (String id : List.of("t", "t 2", "e1", "e2")) {
      assertEquals(1, count(gexf, "<edge id=\"" + id + "\""), id + gexf);
    }
  }
}
