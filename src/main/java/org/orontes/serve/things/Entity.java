package org.orontes.serve.things;

import static org.orontes.serve.things.Known.oro;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.orontes.vocabulary.Terms;

/** A node and what is said of it, in a fixed order. */
record Entity(Node node, List<Triple> triples) {

  static final Node TYPE = NodeFactory.createURI(Terms.RDF + "type");
  static final Node LABEL = NodeFactory.createURI(Terms.RDFS + "label");
  static final Node PREF_LABEL = NodeFactory.createURI(Terms.SKOS + "prefLabel");
  static final Node DERIVED_FROM = NodeFactory.createURI(Terms.PROV + "wasDerivedFrom");

  boolean exists() {
    return !triples.isEmpty();
  }

  boolean is(String type) {
    Node wanted = oro(type);
    return triples.stream()
        .anyMatch(t -> t.getPredicate().equals(TYPE) && t.getObject().equals(wanted));
  }

  List<Node> all(Node property) {
    return values(property).toList();
  }

  List<Node> all(String local) {
    return all(oro(local));
  }

  Optional<Node> one(Node property) {
    return values(property).findFirst();
  }

  Optional<Node> one(String local) {
    return one(oro(local));
  }

  /** The first text in a language; with an empty language, the first of any. */
  Optional<String> text(Node property, String language) {
    return values(property)
        .filter(Node::isLiteral)
        .filter(o -> language.isEmpty() || o.getLiteralLanguage().startsWith(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  Optional<String> text(String local) {
    return text(oro(local), "");
  }

  boolean says(String local) {
    return text(local).filter("true"::equals).isPresent();
  }

  /** The last part of a code, such as {@code ended}; empty when there is none. */
  String code(String local) {
    return one(local).filter(Node::isURI).map(n -> lastPart(n.getURI())).orElse("");
  }

  /** What stands behind the last slash of an IRI. */
  String slug() {
    return node.isURI() ? lastPart(node.getURI()) : "";
  }

  /** Such as {@code place}; empty for what is not a thing of the project. */
  String kind() {
    return node.isURI() && node.getURI().startsWith(Terms.ID)
        ? node.getURI().substring(Terms.ID.length()).replaceAll("/.*", "")
        : "";
  }

  private Stream<Node> values(Node property) {
    return triples.stream().filter(t -> t.getPredicate().equals(property)).map(Triple::getObject);
  }

  static String lastPart(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
