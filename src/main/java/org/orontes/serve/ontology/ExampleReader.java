package org.orontes.serve.ontology;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.orontes.serve.ontology.term.Example;
import org.orontes.vocabulary.Terms;

/** How a thing or a value of the data is called, and where its page is. */
final class ExampleReader {

  private static final int LONGEST = 160;

  /** What names a thing, the first that it has. */
  private static final List<Node> NAMES =
      List.of(
          RDFS.label.asNode(),
          SKOS.prefLabel.asNode(),
          DCTerms.title.asNode(),
          OntologyGraph.oro("gist"),
          OntologyGraph.oro("literalForm"),
          OntologyGraph.oro("locator"),
          OntologyGraph.oro("saidText"),
          OntologyGraph.oro("valueText"));

  private final Graph data;

  ExampleReader(Graph data) {
    this.data = data;
  }

  Example example(Node node) {
    if (node.isLiteral()) {
      return new Example("", shortened(node.getLiteralLexicalForm()), node.getLiteralLanguage());
    }
    String iri = node.getURI();
    String href = iri.startsWith(Terms.ID) || iri.startsWith(Terms.CODE) ? Names.path(iri) : "";
    for (Node property : NAMES) {
      List<Node> labels =
          data.find(node, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
              .filter(Node::isLiteral)
              .sorted(java.util.Comparator.comparing(ExampleReader::rank))
              .toList();
      if (!labels.isEmpty()) {
        Node label = labels.get(0);
        return new Example(
            href, shortened(label.getLiteralLexicalForm()), label.getLiteralLanguage());
      }
    }
    return new Example(href, href.isEmpty() ? iri : Names.local(node), "");
  }

  /** English first. */
  private static String rank(Node label) {
    return (label.getLiteralLanguage().equals("en") ? "0" : "1") + label;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).stripTrailing() + "…";
  }
}
