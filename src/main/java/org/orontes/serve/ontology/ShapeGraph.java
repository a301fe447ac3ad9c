package org.orontes.serve.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.RDF;
import org.orontes.serve.ontology.term.Ref;

/** One file of shapes as a graph, and the questions that are put to it. */
final class ShapeGraph {

  private final Graph graph;
  private final OntologyGraph ontology;

  ShapeGraph(Graph graph, OntologyGraph ontology) {
    this.graph = graph;
    this.ontology = ontology;
  }

  List<Node> subjects(Node property, Node object) {
    return graph
        .find(Node.ANY, property, object)
        .mapWith(Triple::getSubject)
        .filterKeep(Node::isURI)
        .toList();
  }

  /** In an order of their own: nodes without a name come by the path and message they have. */
  List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .sorted(Comparator.comparing(this::key))
        .toList();
  }

  Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  boolean has(Node subject, Node property) {
    return graph.contains(subject, property, Node.ANY);
  }

  String text(Node subject, Node property) {
    return object(subject, property).map(Node::getLiteralLexicalForm).orElse("");
  }

  List<Node> list(Node head) {
    return GraphList.members(GNode.create(graph, head));
  }

  /** {@code warning} or {@code violation}; a property's own severity goes before its shape's. */
  String severity(Node shape) {
    Node severity = object(shape, SHACL.severity).orElse(SHACL.Violation);
    return severity.equals(SHACL.Violation) ? "violation" : "warning";
  }

  /** The properties of a path, in order. */
  List<Ref> path(Node path) {
    if (path.isURI()) {
      return List.of(ontology.ref(path));
    }
    List<Ref> refs = new ArrayList<>();
    if (has(path, SHACL.inversePath)) {
      Node inverse = object(path, SHACL.inversePath).orElseThrow();
      for (Ref ref : path(inverse)) {
        refs.add(new Ref(ref.href(), "^" + ref.name(), ref.label()));
      }
    } else if (has(path, SHACL.alternativePath)) {
      for (Node one : list(object(path, SHACL.alternativePath).orElseThrow())) {
        refs.addAll(path(one));
      }
    } else {
      for (Node step : list(path)) {
        refs.addAll(path(step));
      }
    }
    return List.copyOf(refs);
  }

  /** A path in the words of a query. */
  String spoken(Node path) {
    String between = !path.isURI() && has(path, SHACL.alternativePath) ? "|" : "/";
    return path(path).stream().map(Ref::name).collect(Collectors.joining(between));
  }

  String name(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : ontology.ref(node).name();
  }

  String label(Node node) {
    return ontology.ref(node).label();
  }

  private String key(Node node) {
    if (!node.isBlank()) {
      return node.toString();
    }
    String path =
        graph
            .find(node, SHACL.path, Node.ANY)
            .mapWith(Triple::getObject)
            .nextOptional()
            .map(p -> p.isURI() ? p.getURI() : spoken(p))
            .orElse("");
    String message =
        graph
            .find(node, SHACL.message, Node.ANY)
            .mapWith(t -> t.getObject().getLiteralLexicalForm())
            .nextOptional()
            .orElse("");
    return path + " " + message + (graph.contains(node, RDF.first.asNode(), Node.ANY) ? "()" : "");
  }
}
