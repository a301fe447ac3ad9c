package org.orontes.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.orontes.testing.RealGraph;

/**
 * The questions that every client asks, and what the data say to them without a server. A row is
 * one line: the values side by side, a literal followed by its language or datatype.
 *
 * @param name what it is about
 * @param kind select, ask, construct, or refused, which must end in an error of the client
 */
record Asked(String name, String kind, String query) {

  private static final String PREFIXES =
      """
      PREFIX oro: <https://w3id.org/orontes/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;

  /** A part of what the server says when it refuses. */
  private static final String REFUSAL = "function-closed";

  static final List<Asked> ALL =
      List.of(
          asked(
              "labels",
              "select",
              "SELECT ?place ?label { ?place a oro:Place ; rdfs:label ?label"
                  + " FILTER ( LANG( ?label ) = 'ar' ) }"),
          asked(
              "captures",
              "select",
              "SELECT ?capture ?name ?place ?day { ?capture a oro:Capture ; oro:takesPlaceAt ?place ;"
                  + " oro:beginEarliest ?day . ?place rdfs:label ?name"
                  + " FILTER ( LANG( ?name ) = 'en' ) }"),
          asked("yes", "ask", "ASK { ?place a oro:Place ; rdfs:label 'حمص'@ar }"),
          asked("no", "ask", "ASK { ?place a oro:Place , oro:Actor }"),
          asked(
              "graph",
              "construct",
              "CONSTRUCT { ?actor rdfs:label ?label } WHERE { ?actor a oro:Person ;"
                  + " rdfs:label ?label }"),
          asked(
              "refused",
              "select",
              "SELECT ?s { ?s a oro:Place FILTER ( <java:java.lang.Math.sqrt>( ?s ) ) }"));

  private static Asked asked(String name, String kind, String query) {
    return new Asked(name, kind, PREFIXES + query);
  }

  boolean refused() {
    return name.equals("refused");
  }

  /** Holds a client's rows, or its error in the only row, against what the data say. */
  void check(String who, List<String> rows) {
    if (refused()) {
      assertEquals(1, rows.size(), who);
      assertTrue(rows.get(0).toLowerCase(Locale.ROOT).startsWith("error"), who + ": " + rows);
      return;
    }
    List<String> expected = expected();
    assertTrue(!expected.isEmpty(), () -> "the data say nothing to " + query);
    assertEquals(expected, sorted(rows), who);
  }

  /** Whether an error says why, as the server does. */
  static boolean saysWhy(String error) {
    return error.contains(REFUSAL);
  }

  private List<String> expected() {
    return Txn.calculateRead(
        RealGraph.generation().graph(),
        () -> {
          try (QueryExec exec =
              QueryExec.dataset(RealGraph.dataset().asDatasetGraph())
                  .query(QueryFactory.create(query))
                  .build()) {
            return switch (kind) {
              case "ask" -> List.of(String.valueOf(exec.ask()));
              case "construct" ->
                  sorted(exec.construct().stream().map(Asked::row).distinct().toList());
              default -> rows(exec.select());
            };
          }
        });
  }

  /** The rows of a table, as lines in order. */
  static List<String> rows(RowSet table) {
    List<String> rows = new ArrayList<>();
    while (table.hasNext()) {
      Binding row = table.next();
      rows.add(line(table.getResultVars().stream().map((Var v) -> row.get(v))));
    }
    return sorted(rows);
  }

  static String row(Triple triple) {
    return line(Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()));
  }

  static List<String> sorted(List<String> rows) {
    List<String> sorted = new ArrayList<>(rows);
    Collections.sort(sorted);
    return sorted;
  }

  private static String line(Stream<Node> values) {
    return String.join("\t", values.map(Asked::term).toList());
  }

  private static String term(Node node) {
    if (!node.isLiteral()) {
      return node.getURI();
    }
    String text = node.getLiteralLexicalForm();
    if (!node.getLiteralLanguage().isEmpty()) {
      return text + "@" + node.getLiteralLanguage();
    }
    String type = node.getLiteralDatatypeURI();
    return type.endsWith("#string") ? text : text + "^^" + type;
  }
}
