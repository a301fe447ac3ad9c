package org.orontes.federate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orontes.testing.WikidataStandIn;

/**
 * Rows are joined with what another endpoint says as if its data were a graph of one's own: each
 * query is asked once with SERVICE and once with GRAPH over both.
 */
class JoinTest {

  private static final Node THERE = NodeFactory.createURI("http://example.org/there");
  private static final String PREFIX = "PREFIX : <http://example.org/> ";
  private static final DatasetGraph HERE = DatabaseMgr.createDatasetGraph();
  private static final DatasetGraph BOTH = DatasetGraphFactory.create();

  private static WikidataStandIn other;
  private static Federation federation;

  @BeforeAll
  static void start() {
    StringBuilder here = new StringBuilder("PREFIX : <http://example.org/> ");
    // 450 things with items, the first two of which share one; some with a name, one with a blank
    // item.
    for (int i = 0; i < 450; i++) {
      here.append(":t").append(i).append(" :item :i").append(i == 1 ? 0 : i).append(" . ");
      if (i % 3 == 0) {
        here.append(":t").append(i).append(" :name 'n").append(i).append("' . ");
      }
    }
    here.append(":tb :item [] . :tl :item 'x' . :few :item :i0 , :i2 , :i3 . ");
    StringBuilder there = new StringBuilder("PREFIX : <http://example.org/> ");
    for (int i = 0; i < 450; i += 2) {
      there.append(":i").append(i).append(" :label 'L").append(i).append("' , 'M' . ");
      if (i % 4 == 0) {
        there.append(":i").append(i).append(" :name 'n").append(i).append("' ; :part :i0 . ");
      }
    }
    there.append(":one :value 'x' . [] :label 'blank' . :i2 :label \"ق\\\"\\\\\\n\"@ar . ");
    read(here.toString(), HERE, null);
    read(here.toString(), BOTH, null);
    DatasetGraph remote = DatasetGraphFactory.createTxnMem();
    read(there.toString(), remote, null);
    read(there.toString(), BOTH, THERE);
    other = WikidataStandIn.over(remote);
    federation =
        new Federation(Services.NONE.withAllowed(List.of(ServiceAddress.parse(other.option()))));
  }

  private static void read(String turtle, DatasetGraph into, Node graph) {
    var read = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(read);
    Txn.executeWrite(
        into,
        () ->
            read.find()
                .forEach(
                    triple -> {
                      if (graph == null) {
                        into.getDefaultGraph().add(triple);
                      } else {
                        into.getGraph(graph).add(triple);
                      }
                    }));
  }

  @AfterAll
  static void stop() {
    other.close();
  }

  @BeforeEach
  void forget() {
    other.forget();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // calls query
        "3 SELECT * { ?t :item ?i FILTER isIRI( ?i ) S { ?i :label ?l } }",
        "3 SELECT * { ?t :item ?i S { ?i :label ?l } FILTER ( ?l = 'M' ) }",
        "1 SELECT * { :few :item ?i S { ?i :label ?l } }",
        "0 SELECT * { ?t :nothing ?i S { ?i :label ?l } }",
        "1 SELECT * { S { ?i :label ?l } }",
        "1 SELECT * { S { ?i :label 'M' } ?t :item ?i }",
        "1 SELECT * { :few :item ?i S { ?x :label 'L4' } }",
        "1 SELECT * { ?t :item ?i S { ?x :label 'L4' } }",
        "1 SELECT * { :few :item ?i S { :i4 :label 'L4' } }",
        "1 SELECT * { :few :item ?i S { :i4 :label 'nothing' } }",
        "3 SELECT * { ?t :item ?i FILTER isIRI( ?i ) OPTIONAL { S { ?i :label ?l } } }",
        "1 SELECT * { :few :item ?i OPTIONAL { S { ?i :label ?l } } }",
        "1 SELECT * { :few :item ?i OPTIONAL { S { ?i :label ?l } FILTER ( ?l != 'M' ) } }",
        "1 SELECT * { :few :item ?i OPTIONAL { S { ?i :label ?l } ?t :item ?i } }",
        "2 SELECT * { :few :item ?i OPTIONAL { S { ?i :label ?l } OPTIONAL { S { ?i :part ?p } } } }",
        "1 SELECT * { :few :item ?i MINUS { S { ?i :label 'M' } } }",
        "3 SELECT * { :few :item ?i FILTER EXISTS { S { ?i :label 'M' } } }",
        "3 SELECT * { :few :item ?i FILTER NOT EXISTS { S { ?i :label 'M' } } }",
        "1 SELECT * { :few :item ?i S { SELECT ?i { ?i :label 'M' } ORDER BY ?i LIMIT 3 } }",
        "1 SELECT * { ?t :item ?i S { SELECT ?i { ?i :label 'M' } ORDER BY ?i LIMIT 3 } }",
        "1 SELECT * { :few :item ?i S { SELECT ?i ( COUNT( * ) AS ?n ) { ?i :label ?l } GROUP BY ?i } }",
        "1 SELECT * { :few :item ?i S { SELECT ( COUNT( * ) AS ?n ) { ?i :label ?l } } }",
        "1 SELECT * { :few :item ?i S { SELECT DISTINCT ?l { ?i :label ?l } } }",
        "1 SELECT * { VALUES ?t { :t0 :t1 :t2 :t3 :t4 } ?t :item ?i OPTIONAL { ?t :name ?n } S { ?i :label ?l OPTIONAL { ?i :name ?n } } }",
        "2 SELECT * { VALUES ?t { :t0 :t1 :t2 :t3 :t4 } ?t :item ?i OPTIONAL { ?t :name ?n } S { ?i :label 'M' ; :name ?n } }",
        "1 SELECT * { :tb :item ?i S { ?x :label ?l OPTIONAL { ?x :part ?i } } }",
        "0 SELECT * { :tb :item ?i S { ?i :label ?l } }",
        "1 SELECT * { :tl :item ?i S { ?one :value ?i } }",
        "3 SELECT * { VALUES ( ?i ?l ) { ( :i0 'M' ) ( UNDEF 'L2' ) ( :i4 UNDEF ) ( :i4 UNDEF ) } S { ?i :label ?l } }",
        "1 SELECT * { :few :item ?i S { ?i :part / :part * ?p } }",
        "1 SELECT * { :few :item ?i S { ?i ( :part | :name ) ?p } }",
        "1 SELECT * { :few :item ?i S { { ?i :part ?p } UNION { ?i :name ?p } } }",
        "1 SELECT * { :few :item ?i S { ?i :label ?l BIND ( STRLEN( ?l ) AS ?n ) FILTER ( ?n > 1 ) } }",
        "1 SELECT * { :few :item ?i S { ?i :label ?l FILTER NOT EXISTS { ?i :part ?p } } }",
        "1 SELECT * { :few :item ?i S { ?i :label ?l MINUS { ?i :part ?p } } }",
        "1 SELECT * { :few :item ?i S { ?i :label ?l . [] :part ?i } }",
        "1 SELECT * { :few :item ?i S { VALUES ?k { :label :name } ?i ?k ?v } }",
        "1 SELECT * { :few :item ?i S { } }",
        "1 SELECT * { { SELECT ?i { :few :item ?i S { ?i :label ?l } } } }",
        "1 SELECT ?x { { SELECT ( ?l AS ?x ) { :few :item ?i S { ?i :label ?l } } } }",
        "1 SELECT * { :few :item ?i { SELECT ?i ( MAX( ?l ) AS ?most ) { ?q :item ?i FILTER ( ?q = :few ) S { ?i :label ?l } } GROUP BY ?i } }",
        "2 SELECT * { { :few :item ?i S { ?i :label ?l } } UNION { :t4 :item ?i S { ?i :label ?l } } }",
        "1 SELECT * { { :few :item ?i S { ?i :label ?l } } UNION { :few :item ?i S { ?i :label ?l } } }",
        "2 SELECT * { :few :item ?i S { ?i :label ?l } S { ?i :part ?p } }",
        "1 SELECT ( COUNT( * ) AS ?n ) { :few :item ?i S { ?i :label ?l } }",
        "1 SELECT * { VALUES ?orontesRow { 7 8 } :few :item ?i S { ?i :label ?l BIND ( 7 AS ?orontesRow ) } }",
        "1 SELECT ?i ?l { :few :item ?i S { ?i :label ?l } } ORDER BY ?l LIMIT 2",
      })
  void the_answer_is_that_of_both_graphs_and_calls_are_few(String line) {
    int blank = line.indexOf(' ');
    String query = PREFIX + line.substring(blank + 1);
    String with = query.replaceAll("\\bS \\{", "SERVICE <" + WikidataStandIn.WIKIDATA + "> {");
    String plain = query.replaceAll("\\bS \\{", "GRAPH <" + THERE + "> {");
    assertEquals(Asking.plainly(BOTH, plain), Asking.rows(HERE, with, federation));
    int calls = Integer.parseInt(line.substring(0, blank));
    assertEquals(calls, other.seen().size(), () -> other.seen().toString());
  }

  @Test
  void what_is_tested_gives_rows() {
    String query = "SELECT * { ?t :item ?i GRAPH <" + THERE + "> { ?i :label ?l } }";
    assertFalse(Asking.plainly(BOTH, PREFIX + query).size() < 450);
  }

  @Test
  void a_thousand_rows_of_the_same_values_are_one_call_about_one_row() {
    String query =
        "SELECT * { ?t :item ?any . :t4 :item ?i SERVICE <"
            + WikidataStandIn.WIKIDATA
            + "> { ?i :label 'M' } }";
    assertEquals(455, Asking.rows(HERE, PREFIX + query, federation).size());
    assertEquals(1, other.seen().size());
    assertEquals(
        1,
        Pattern.compile("example.org/i4").matcher(other.seen().get(0).query()).results().count());
  }
}
