package org.orontes.serve.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.encode;
import static org.orontes.serve.Served.json;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.orontes.query.SavedQueries;
import org.orontes.query.SavedQuery;
import org.orontes.read.Problems;
import org.orontes.serve.Served;
import org.orontes.testing.RealGraph;
import org.orontes.vocabulary.Terms;
import tools.jackson.databind.JsonNode;

/**
 * What the SPARQL editor of the Swiss Institute of Bioinformatics (sib-swiss/sparql-editor) asks an
 * endpoint that it was given, in the shape in which it asks it: prefixes, examples, and the classes
 * with what is said of them. It gives up after five seconds.
 */
class SibEditorTest {

  private static JsonNode ask(String query) throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<String> answer =
        Served.real()
            .get(
                "/sparql?ac=1&query=" + encode(query), "Accept", "application/sparql-results+json");
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(System.nanoTime() - start < 60_000_000_000L, "far too slow");
    return json(answer).at("/results/bindings");
  }

  private static String value(JsonNode row, String name) {
    return row.path(name).path("value").asString();
  }

  @Test
  void it_finds_the_prefixes() throws Exception {
    Map<String, String> found = new TreeMap<>();
    for (JsonNode row :
        ask(
            """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            SELECT DISTINCT ?prefix ?namespace
            WHERE { [] sh:namespace ?namespace ; sh:prefix ?prefix}
            ORDER BY ?prefix""")) {
      found.put(value(row, "prefix"), value(row, "namespace"));
    }
    assertEquals(new TreeMap<>(Terms.prefixes()), found);
  }

  @Test
  void it_finds_every_saved_question_once() throws Exception {
    Set<String> comments = new TreeSet<>();
    JsonNode rows =
        ask(
            """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?sq ?comment ?query
            WHERE {
              ?sq a sh:SPARQLExecutable ;
                rdfs:comment ?comment ;
                sh:select|sh:ask|sh:construct|sh:describe ?query .
            } ORDER BY ?sq""");
    rows.forEach(row -> comments.add(value(row, "comment")));
    Set<String> expected = new TreeSet<>();
    SavedQueries.read(RealGraph.home().resolve("queries"), new Problems()).all().stream()
        .map(SavedQuery::summary)
        .forEach(expected::add);
    assertEquals(expected, comments);
    assertEquals(comments.size(), rows.size());
    // One of them, sent back as it came.
    JsonNode held = find(rows, "sq", Terms.QUERIES + "who-held-a-place");
    assertEquals("actor/rebel-coalition", held(ask(value(held, "query"))));
  }

  private static String held(JsonNode rows) {
    return value(rows.get(0), "holder").replace(Terms.ID, "");
  }

  private static JsonNode find(JsonNode rows, String column, String value) {
    for (JsonNode row : rows) {
      if (value(row, column).equals(value)) {
        return row;
      }
    }
    throw new AssertionError("no row with " + value);
  }

  @Test
  void it_learns_what_is_said_of_which_class() throws Exception {
    JsonNode rows =
        ask(
            """
            PREFIX up: <http://purl.uniprot.org/core/>
            PREFIX void: <http://rdfs.org/ns/void#>
            PREFIX void-ext: <http://ldf.fi/void-ext#>
            SELECT DISTINCT ?subjectClass ?prop ?objectClass ?objectDatatype
            WHERE {
              {
                ?cp void:class ?subjectClass ;
                    void:propertyPartition ?pp .
                ?pp void:property ?prop .
                OPTIONAL {
                    {
                        ?pp  void:classPartition [ void:class ?objectClass ] .
                    } UNION {
                        ?pp void-ext:datatypePartition [ void-ext:datatype ?objectDatatype ] .
                    }
                }
              } UNION {
                ?ls void:subjectsTarget [ void:class ?subjectClass ] ;
                    void:linkPredicate ?prop ;
                    void:objectsTarget [ void:class ?objectClass ] .
              }
            }""");
    Set<String> said = new TreeSet<>();
    for (JsonNode row : rows) {
      if (value(row, "subjectClass").equals(Terms.ORO + "Capture")) {
        String what = value(row, "objectClass") + value(row, "objectDatatype");
        said.add(value(row, "prop") + " " + what);
      }
    }
    assertTrue(said.contains(Terms.ORO + "takesPlaceAt " + Terms.ORO + "City"), said::toString);
    assertTrue(said.contains(Terms.ORO + "beginEarliest " + Terms.XSD + "date"), said::toString);
  }

  @Test
  void its_overview_finds_the_classes_by_the_graph() throws Exception {
    JsonNode rows =
        ask(
            """
            PREFIX sd:<http://www.w3.org/ns/sparql-service-description#>
            PREFIX void:<http://rdfs.org/ns/void#>
            SELECT DISTINCT ?graph ?subjectClass ?prop ?triples
            WHERE {
              ?s sd:graph ?graph .
              ?graph void:classPartition ?cp .
              ?cp void:class ?subjectClass ;
                void:propertyPartition ?pp .
              ?pp void:property ?prop ;
                void:triples ?triples .
            }""");
    assertTrue(rows.size() > 500, "rows: " + rows.size());
    // The graph that the description names can be asked.
    String name =
        value(
            ask("""
                    PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
                    SELECT ?name { [] sd:name ?name ; sd:graph <https://w3id.org/orontes/dataset> }""")
                .get(0),
            "name");
    assertEquals(
        1,
        ask("SELECT ?s { GRAPH <" + name + "> { ?s a <" + Terms.ORO + "Capture> } } LIMIT 1")
            .size());
  }
}
