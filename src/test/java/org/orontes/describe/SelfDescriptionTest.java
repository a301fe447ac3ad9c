package org.orontes.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.Syntax;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.orontes.derive.UnionView;
import org.orontes.query.SavedQueries;
import org.orontes.query.SavedQuery;
import org.orontes.read.Problems;
import org.orontes.testing.RealGraph;
import org.orontes.vocabulary.Terms;

/** What the project's own graph says of itself, held against what is there. */
class SelfDescriptionTest {

  private static final String PREFIXES =
      """
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX void-ext: <http://ldf.fi/void-ext#>
      PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX oro: <https://w3id.org/orontes/ontology#>
      PREFIX graph: <https://w3id.org/orontes/graph/>
      """;

  /** The data without the description, as a newcomer would count them. */
  private static final String DATA =
      " GRAPH ?g { ?s ?p ?o } FILTER ( ?g NOT IN ( graph:void , graph:examples , graph:prefixes ) ) ";

  private static Set<Map<String, String>> rows(String query) {
    Dataset dataset = RealGraph.dataset();
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExecution execution =
              UnionView.execution(QueryFactory.create(PREFIXES + query), dataset)) {
            Set<Map<String, String>> rows = new HashSet<>();
            for (ResultSet results = execution.execSelect(); results.hasNext(); ) {
              QuerySolution solution = results.next();
              Map<String, String> row = new HashMap<>();
              solution
                  .varNames()
                  .forEachRemaining(name -> row.put(name, text(solution.get(name).asNode())));
              assertTrue(rows.add(row), "a row comes twice: " + row);
            }
            return rows;
          }
        });
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static Set<String> column(String query) {
    return rows(query).stream()
        .map(row -> row.values().iterator().next())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void assertSame(String counted, String described) {
    Set<Map<String, String>> expected = rows(counted);
    assertFalse(expected.isEmpty());
    assertEquals(expected, rows(described));
  }

  @Test
  void the_numbers_are_those_that_a_query_counts() {
    assertSame(
        "SELECT ( COUNT( * ) AS ?n ) ( COUNT( DISTINCT ?s ) AS ?subjects ) ( COUNT( DISTINCT ?o ) AS"
            + " ?objects ) ( COUNT( DISTINCT ?p ) AS ?properties ) { { SELECT DISTINCT ?s ?p ?o {"
            + DATA
            + "} } }",
        "SELECT ?n ?subjects ?objects ?properties { <https://w3id.org/orontes/dataset> void:triples"
            + " ?n ; void:distinctSubjects ?subjects ; void:distinctObjects ?objects ;"
            + " void:properties ?properties }");
  }

  @Test
  void each_property_is_counted() {
    assertSame(
        "SELECT ?p ( COUNT( * ) AS ?n ) ( COUNT( DISTINCT ?s ) AS ?subjects ) ( COUNT( DISTINCT ?o )"
            + " AS ?objects ) { { SELECT DISTINCT ?s ?p ?o {"
            + DATA
            + "} } } GROUP BY ?p",
        "SELECT ?p ?n ?subjects ?objects { <https://w3id.org/orontes/dataset> void:propertyPartition"
            + " [ void:property ?p ; void:triples ?n ; void:distinctSubjects ?subjects ;"
            + " void:distinctObjects ?objects ] }");
  }

  @Test
  void each_class_is_counted_with_what_is_said_of_its_things() {
    assertSame(
        "SELECT ?o ( COUNT( DISTINCT ?s ) AS ?n ) {"
            + DATA
            + " FILTER ( ?p = <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ) } GROUP BY ?o",
        "SELECT ?o ?n { <https://w3id.org/orontes/dataset> void:classPartition [ void:class ?o ;"
            + " void:entities ?n ] }");
    // No thing of the war is spoken of in the description, so that the union is the same.
    assertSame(
        "SELECT ?p ( COUNT( * ) AS ?n ) { ?s a oro:Capture ; ?p ?o } GROUP BY ?p",
        "SELECT ?p ?n { [] void:class oro:Capture ; void:propertyPartition [ void:property ?p ;"
            + " void:triples ?n ] }");
  }

  @Test
  void the_values_of_a_property_are_told_by_class_and_datatype() {
    assertTrue(
        column(
                "SELECT ?class { [] void:class oro:Capture ; void:propertyPartition [ void:property"
                    + " oro:takesPlaceAt ; void:classPartition [ void:class ?class ] ] }")
            .contains(Terms.ORO + "City"));
    assertEquals(
        Set.of(Terms.XSD + "date"),
        column(
            "SELECT ?type { [] void:class oro:Capture ; void:propertyPartition [ void:property"
                + " oro:beginEarliest ; void-ext:datatypePartition [ void-ext:datatype ?type ] ] }"));
  }

  @Test
  void the_links_to_wikidata_are_linksets_and_the_ontologys_alignments_are_not() {
    assertSame(
        "SELECT ?p ( COUNT( DISTINCT ?s ) AS ?n ) { ?link a oro:Link ; oro:linkOf ?s ;"
            + " oro:linkRegister <https://w3id.org/orontes/code/register/wikidata> ; oro:linkTarget"
            + " ?o . ?s ?p ?o FILTER ( ?p IN ( skos:exactMatch , skos:closeMatch ) ) } GROUP BY ?p",
        "SELECT ?p ?n { <https://w3id.org/orontes/dataset> void:subset [ a void:Linkset ;"
            + " void:linkPredicate ?p ; void:triples ?n ; void:subjectsTarget"
            + " <https://w3id.org/orontes/dataset> ; void:objectsTarget [ void:uriSpace"
            + " 'http://www.wikidata.org/entity/' ] ] }");
  }

  @Test
  void every_graph_is_listed_with_its_triples() {
    assertSame(
        "SELECT ?g ( COUNT( * ) AS ?n ) {" + DATA + "} GROUP BY ?g",
        "SELECT ?g ?n { [] a sd:NamedGraph ; sd:name ?g ; sd:graph [ void:triples ?n ] FILTER ( ?g !="
            + " <urn:x-arq:UnionGraph> ) }");
  }

  @Test
  void an_example_says_which_other_endpoint_it_asks() throws IOException {
    SavedQueries questions = SavedQueries.read(RealGraph.home().resolve("queries"), new Problems());
    Set<String> expected =
        questions.all().stream()
            .filter(query -> query.service() != null)
            .map(query -> Terms.QUERIES + query.slug())
            .collect(Collectors.toCollection(TreeSet::new));
    assertFalse(expected.isEmpty());
    assertEquals(
        expected,
        column(
            "SELECT ?q { GRAPH graph:examples { ?q"
                + " <https://purl.expasy.org/sparql-examples/ontology#federatesWith>"
                + " <https://query.wikidata.org/sparql> } }"));
  }

  @Test
  void every_saved_question_is_an_example_that_runs() throws IOException {
    SavedQueries questions = SavedQueries.read(RealGraph.home().resolve("queries"), new Problems());
    Set<String> expected =
        questions.all().stream()
            .map(SavedQuery::slug)
            .map(slug -> Terms.QUERIES + slug)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        expected, column("SELECT ?q { GRAPH graph:examples { ?q a sh:SPARQLSelectExecutable } }"));
    for (Map<String, String> example :
        rows("SELECT ?q ?text { GRAPH graph:examples { ?q sh:select ?text } }")) {
      String slug = example.get("q").substring(Terms.QUERIES.length());
      Query asked = questions.query(slug).orElseThrow().ask(Map.of(), RealGraph.dataset());
      assertEquals(asked.toString(), example.get("text"), slug);
      // It is standard SPARQL: a mistake is thrown.
      QueryFactory.create(example.get("text"), Syntax.syntaxSPARQL_11);
    }
  }

  @Test
  void it_describes_nothing_but_the_data() {
    assertEquals(
        Set.of(),
        column(
            "SELECT ?class { [] void:classPartition [ void:class ?class ] FILTER ( STRSTARTS( STR("
                + " ?class ) , STR( sh: ) ) ) }"));
  }
}
