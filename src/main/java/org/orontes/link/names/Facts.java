package org.orontes.link.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.orontes.vocabulary.Terms;

/** What is asked of a graph again and again; only within a transaction. */
public record Facts(Graph graph) {

  public static final Node TYPE = node(Terms.RDF, "type");
  public static final Node LABEL = node(Terms.RDFS, "label");
  public static final Node SUB_CLASS = node(Terms.RDFS, "subClassOf");
  public static final Node PREF = node(Terms.SKOS, "prefLabel");
  public static final Node TITLE = node(Terms.DCTERMS, "title");

  public static Node node(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }

  public static Node oro(String name) {
    return node(Terms.ORO, name);
  }

  public List<Node> objects(Node subject, Node predicate) {
    List<Node> objects = new ArrayList<>();
    Iter.iter(graph.find(subject, predicate, Node.ANY))
        .map(Triple::getObject)
        .forEach(objects::add);
    return objects;
  }

  public Optional<Node> object(Node subject, Node predicate) {
    return objects(subject, predicate).stream().findFirst();
  }

  public List<Node> subjects(Node predicate, Node object) {
    List<Node> subjects = new ArrayList<>();
    Iter.iter(graph.find(Node.ANY, predicate, object))
        .map(Triple::getSubject)
        .forEach(subjects::add);
    return subjects;
  }

  public List<Node> instances(Node type) {
    List<Node> subjects = new ArrayList<>();
    Iter.iter(graph.find(Node.ANY, TYPE, type)).map(Triple::getSubject).forEach(subjects::add);
    return subjects;
  }

  /** The text of a property in a language; empty when there is none. */
  public String text(Node subject, Node predicate, String language) {
    return objects(subject, predicate).stream()
        .filter(o -> o.isLiteral() && o.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst()
        .orElse("");
  }

  /** The text of a property, whatever its language; empty when there is none. */
  public String text(Node subject, Node predicate) {
    return objects(subject, predicate).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst()
        .orElse("");
  }

  /** What people call it, in a language; empty when nothing says. */
  public String label(Node subject, String language) {
    for (Node predicate : List.of(LABEL, PREF, TITLE)) {
      String text = text(subject, predicate, language);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** What people call it, in English if that can be, else the last part of its IRI. */
  public String label(Node subject) {
    String english = label(subject, "en");
    if (!english.isEmpty()) {
      return english;
    }
    for (Node predicate : List.of(LABEL, PREF, TITLE)) {
      String text = text(subject, predicate);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return subject.isURI()
        ? subject.getURI().replaceFirst("^.*[/#]", "")
        : subject.isLiteral() ? subject.getLiteralLexicalForm() : "";
  }
}
