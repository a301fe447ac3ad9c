package org.orontes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.store.Quads.VALUES;
import static org.orontes.store.Quads.iri;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementBridgeTest {

  private final List<Quad> quads = new ArrayList<>();
  private int failures;
  private final StatementBridge bridge = new StatementBridge(quads::add, () -> failures++);

  private Node bridged(Value object) {
    bridge.handleStatement(Quads.statement(object));
    return quads.get(quads.size() - 1).getObject();
  }

  @Test
  void everyPartOfAStatementBecomesThatPartOfAQuad() {
    bridge.handleStatement(VALUES.createStatement(iri("s"), iri("p"), iri("o"), iri("g")));
    assertEquals(List.of(Quad.create(uri("g"), uri("s"), uri("p"), uri("o"))), quads);
  }

  private static Node uri(String name) {
    return NodeFactory.createURI(iri(name).stringValue());
  }

  @Test
  void literalsKeepTheirTextLanguageAndDatatype() {
    assertEquals(NodeFactory.createLiteralString("حمص"), bridged(VALUES.createLiteral("حمص")));
    assertEquals(
        NodeFactory.createLiteralLang("حمص", "ar"), bridged(VALUES.createLiteral("حمص", "ar")));
    Node decimal = bridged(VALUES.createLiteral("12.50", XSD.DECIMAL));
    assertEquals("12.50", decimal.getLiteralLexicalForm());
    assertEquals(XSD.DECIMAL.stringValue(), decimal.getLiteralDatatypeURI());
    assertEquals("😀", bridged(VALUES.createLiteral("😀")).getLiteralLexicalForm());
  }

  @Test
  void subjectsAndGraphsChangeWithTheStatements() {
    for (String name : List.of("a", "b", "a")) {
      bridge.handleStatement(
          VALUES.createStatement(iri(name), iri("p"), iri("o"), iri("g" + name)));
    }
    assertEquals(
        List.of(uri("a"), uri("b"), uri("a")), quads.stream().map(Quad::getSubject).toList());
    assertEquals(
        List.of(uri("ga"), uri("gb"), uri("ga")), quads.stream().map(Quad::getGraph).toList());
  }

  static List<Statement> refused() {
    Value triple = VALUES.createTriple(iri("s"), iri("p"), iri("o"));
    return List.of(
        VALUES.createStatement(VALUES.createBNode(), iri("p"), iri("o"), iri("g")),
        VALUES.createStatement(iri("s"), iri("p"), VALUES.createBNode(), iri("g")),
        VALUES.createStatement(iri("s"), iri("p"), iri("o"), VALUES.createBNode()),
        VALUES.createStatement(iri("s"), iri("p"), triple, iri("g")),
        VALUES.createStatement(iri("s"), iri("p"), iri("o")),
        VALUES.createStatement(iri("a b"), iri("p"), iri("o"), iri("g")),
        VALUES.createStatement(iri("s"), iri("p|"), iri("o"), iri("g")),
        VALUES.createStatement(iri("s"), iri("p"), iri("\ud83d"), iri("g")),
        Quads.statement(VALUES.createLiteral("half \ud83d of one")),
        Quads.statement(VALUES.createLiteral("\ude00")),
        Quads.statement(VALUES.createLiteral("x", VALUES.createIRI("urn:a<b"))));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatPublishedDataNeverHasIsRefused(Statement statement) {
    assertThrows(IllegalArgumentException.class, () -> bridge.handleStatement(statement));
    assertTrue(quads.isEmpty());
    assertEquals(1, failures);
  }
}
