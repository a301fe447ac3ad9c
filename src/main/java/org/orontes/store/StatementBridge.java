package org.orontes.store;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.jspecify.annotations.Nullable;

/**
 * Turns a stream of RDF4J statements into Jena quads, one by one. Prefixes and comments are passed
 * over.
 *
 * <p>What published data never has is refused with an {@link IllegalArgumentException}: blank
 * nodes, triple terms, statements outside a graph (the union of the graphs would not show them),
 * IRIs and texts with characters that no RDF file can carry.
 */
final class StatementBridge extends AbstractRDFHandler {

  /** More predicates and classes than the ontology has; the rest is made anew each time. */
  private static final int REMEMBERED = 4096;

  private final Consumer<Quad> quads;
  private final Runnable failed;
  private final Map<String, Node> terms = new HashMap<>();
  private @Nullable Value lastSubject;
  private @Nullable Value lastGraph;
  private Node subject = Node.ANY;
  private Node graph = Node.ANY;

  /**
   * A bridge.
   *
   * @param quads takes each quad
   * @param failed is run when a statement is refused, or its quad was not taken
   */
  StatementBridge(Consumer<Quad> quads, Runnable failed) {
    this.quads = quads;
    this.failed = failed;
  }

  @Override
  public void handleStatement(Statement statement) {
    try {
      quads.accept(quad(statement));
    } catch (RuntimeException | Error e) {
      failed.run();
      throw e;
    }
  }

  private Quad quad(Statement statement) {
    Value context = statement.getContext();
    if (context == null) {
      throw new IllegalArgumentException("A statement outside any graph: " + statement);
    }
    // Statements come grouped, so that most subjects and graphs are those of the one before.
    if (!context.equals(lastGraph)) {
      graph = iri(context);
      lastGraph = context;
    }
    if (!statement.getSubject().equals(lastSubject)) {
      subject = iri(statement.getSubject());
      lastSubject = statement.getSubject();
    }
    Node predicate = remembered(statement.getPredicate());
    return Quad.create(graph, subject, predicate, node(statement.getObject()));
  }

  private Node node(Value value) {
    return value instanceof Literal literal ? literal(literal) : iri(value);
  }

  private Node remembered(IRI iri) {
    Node node = terms.get(iri.stringValue());
    if (node == null) {
      node = iri(iri);
      if (terms.size() < REMEMBERED) {
        terms.put(iri.stringValue(), node);
      }
    }
    return node;
  }

  private static Node iri(Value value) {
    if (!(value instanceof IRI iri)) {
      throw new IllegalArgumentException(
          "Only IRIs and literals can be published, not blank nodes or triple terms: " + value);
    }
    return NodeFactory.createURI(Characters.checkIri(iri.stringValue()));
  }

  private static Node literal(Literal literal) {
    String text = Characters.checkText(literal.getLabel());
    return literal
        .getLanguage()
        .map(language -> NodeFactory.createLiteralLang(text, language))
        .orElseGet(
            () ->
                NodeFactory.createLiteralDT(
                    text,
                    NodeFactory.getType(Characters.checkIri(literal.getDatatype().stringValue()))));
  }
}
