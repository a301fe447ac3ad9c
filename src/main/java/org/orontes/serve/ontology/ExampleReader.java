package org.orontes.serve.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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

  /** What leads from a part to what it belongs to. */
  private static final List<Node> WHOLES =
      List.of(
          OntologyGraph.oro("inEvent"),
          OntologyGraph.oro("estimateOf"),
          OntologyGraph.oro("begunBy"),
          OntologyGraph.oro("matter"),
          NodeFactory.createURI(Terms.PROV + "wasDerivedFrom"));

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
    return name(node)
        .map(name -> new Example(href, shortened(text(name)), name.getLiteralLanguage()))
        .or(() -> ofWhole(node).map(label -> new Example(href, shortened(label), "en")))
        .orElseGet(() -> new Example(href, href.isEmpty() ? iri : Names.local(node), ""));
  }

  private Optional<Node> name(Node node) {
    return NAMES.stream()
        .flatMap(
            property ->
                objects(node, property).stream()
                    .filter(Node::isLiteral)
                    .sorted(Comparator.comparing(ExampleReader::rank)))
        .findFirst();
  }

  /** A part without a name is called by what it belongs to and the end of its address. */
  private Optional<String> ofWhole(Node part) {
    String local = Names.local(part);
    String end = local.substring(local.lastIndexOf('.') + 1).replace('-', ' ');
    return WHOLES.stream()
        .flatMap(property -> objects(part, property).stream().sorted(Names.ORDER))
        .filter(Node::isURI)
        .flatMap(whole -> name(whole).stream())
        .findFirst()
        .map(name -> text(name) + ": " + end);
  }

  private List<Node> objects(Node subject, Node property) {
    return data.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private static String text(Node literal) {
    return literal.getLiteralLexicalForm();
  }

  /** English first. */
  private static String rank(Node label) {
    return (label.getLiteralLanguage().equals("en") ? "0" : "1") + label;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).stripTrailing() + "…";
  }
}
