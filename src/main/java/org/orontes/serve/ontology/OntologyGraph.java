package org.orontes.serve.ontology;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.orontes.serve.ontology.term.Label;
import org.orontes.serve.ontology.term.Ref;
import org.orontes.vocabulary.Terms;

/** The ontology, codes and keys of an edition, and the small questions that are put to them. */
final class OntologyGraph {

  /** The graph of the store that holds them. */
  static final Node GRAPH = NodeFactory.createURI(Terms.GRAPH + "ontology");

  private static final Node LABEL = RDFS.label.asNode();
  private static final Node PREF_LABEL = SKOS.prefLabel.asNode();

  private final Graph graph;
  private final Names names;

  OntologyGraph(Graph graph, Names names) {
    this.graph = graph;
    this.names = names;
  }

  /** Takes it into memory; a read transaction must be open. */
  static OntologyGraph of(DatasetGraph data, Names names) {
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, data.getGraph(GRAPH));
    return new OntologyGraph(copy, names);
  }

  Graph graph() {
    return graph;
  }

  static Node oro(String name) {
    return NodeFactory.createURI(Terms.ORO + name);
  }

  static boolean isOwn(Node node) {
    return node.isURI() && node.getURI().startsWith(Terms.ORO);
  }

  /** The objects, by their addresses. */
  List<Node> objects(Node subject, Node property) {
    return sorted(graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList());
  }

  /** The subjects, by their addresses. */
  List<Node> subjects(Node property, Node object) {
    return sorted(graph.find(Node.ANY, property, object).mapWith(t -> t.getSubject()).toList());
  }

  Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  boolean is(Node node, Node type) {
    return graph.contains(node, RDF.type.asNode(), type);
  }

  String text(Node subject, Node property, String lang) {
    return objects(subject, property).stream()
        .filter(o -> o.isLiteral() && o.getLiteralLanguage().equals(lang))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  /** A text without a language, or an address. */
  String plain(Node subject, Node property) {
    return object(subject, property)
        .map(o -> o.isURI() ? o.getURI() : o.getLiteralLexicalForm())
        .orElse("");
  }

  Label label(Node node, Node property) {
    return new Label(text(node, property, "en"), text(node, property, "ar"));
  }

  /** The label of a term or of a code. */
  Label label(Node node) {
    Label own = label(node, LABEL);
    return own.en().isEmpty() ? label(node, PREF_LABEL) : own;
  }

  String definition(Node node) {
    return text(node, SKOS.definition.asNode(), "en");
  }

  String note(Node node) {
    return text(node, SKOS.scopeNote.asNode(), "en");
  }

  /** The classes or properties above, the nearest first; only those of this ontology. */
  List<Node> allAbove(Node node, Node property) {
    return closure(node, n -> objects(n, property).stream());
  }

  /** The classes or properties below, the nearest first. */
  List<Node> allBelow(Node node, Node property) {
    return closure(node, n -> subjects(property, n).stream());
  }

  private static List<Node> closure(
      Node start, java.util.function.Function<Node, Stream<Node>> step) {
    Set<Node> found = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      step.apply(open.pollFirst())
          .filter(OntologyGraph::isOwn)
          .filter(n -> !n.equals(start) && found.add(n))
          .forEach(open::addLast);
    }
    return List.copyOf(found);
  }

  /** The way to a term, a code, a scheme, or a term of others. */
  Ref ref(Node node) {
    if (!node.isURI()) {
      return new Ref("", node.toString(), node.isLiteral() ? node.getLiteralLexicalForm() : "");
    }
    String name = names.shorten(node);
    String label = label(node).en();
    return new Ref(href(node), name, label.isEmpty() ? name : label);
  }

  List<Ref> refs(Collection<Node> nodes) {
    return nodes.stream().map(this::ref).toList();
  }

  private static String href(Node node) {
    String iri = node.getURI();
    if (isOwn(node)) {
      return "#" + iri.substring(Terms.ORO.length());
    }
    if (iri.startsWith(Terms.CODE)) {
      String code = iri.substring(Terms.CODE.length());
      if (code.indexOf('/') < 0) {
        return code.equals("key") ? "#keys" : "#scheme-" + code;
      }
      return code.startsWith("key/") ? "#key-" + code.substring(4) : "/code/" + code;
    }
    return iri.startsWith(Names.SITE) ? Names.path(iri) : iri;
  }

  private static List<Node> sorted(List<Node> nodes) {
    return nodes.stream().sorted(Names.ORDER).toList();
  }
}
