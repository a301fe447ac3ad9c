package org.orontes.serve.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.orontes.serve.web.Edition;
import org.orontes.vocabulary.Terms;

/**
 * What the editor offers while one types: prefixes, and the classes, properties and codes that the
 * data declare or use, each with its labels. All of it is read from the edition.
 *
 * @param prefixes with those of the schemes of codes
 * @param terms in the order of their IRIs
 */
record Vocabulary(Map<String, String> prefixes, List<Map<String, Object>> terms) {

  private static final Map<Node, String> KINDS =
      Map.of(
          OWL.Class.asNode(),
          "class",
          OWL.ObjectProperty.asNode(),
          "property",
          OWL.DatatypeProperty.asNode(),
          "property",
          OWL.AnnotationProperty.asNode(),
          "property",
          SKOS.Concept.asNode(),
          "code");

  private static final List<Node> LABELS = List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode());

  static Vocabulary of(Edition edition) {
    return Txn.calculateRead(edition.data(), () -> read(edition.data()));
  }

  private static Vocabulary read(DatasetGraph data) {
    Graph graph = data.getUnionGraph();
    Map<String, String> kinds = new TreeMap<>();
    Map<Node, Integer> uses = new HashMap<>();
    // By graphs: the union would compare all statements to tell each only once.
    for (Iterator<Quad> all = data.find(); all.hasNext(); ) {
      Triple triple = all.next().asTriple();
      uses.merge(triple.getPredicate(), 1, Integer::sum);
      if (triple.getPredicate().equals(RDF.type.asNode())) {
        uses.merge(triple.getObject(), 1, Integer::sum);
        String kind = KINDS.get(triple.getObject());
        if (kind != null && triple.getSubject().isURI()) {
          kinds.put(triple.getSubject().getURI(), kind);
        }
        if (triple.getObject().isURI()) {
          kinds.putIfAbsent(triple.getObject().getURI(), "class");
        }
      }
      kinds.putIfAbsent(triple.getPredicate().getURI(), "property");
    }
    Map<String, String> prefixes = new LinkedHashMap<>(Terms.prefixes());
    List<Map<String, Object>> terms = new ArrayList<>();
    kinds.forEach(
        (iri, kind) -> {
          Node term = NodeFactory.createURI(iri);
          terms.add(term(graph, term, kind, uses.getOrDefault(term, 0)));
          scheme(iri).ifPresent(s -> prefixes.putIfAbsent(s, Terms.CODE + s + "/"));
        });
    return new Vocabulary(prefixes, terms);
  }

  private static Optional<String> scheme(String iri) {
    int slash = iri.startsWith(Terms.CODE) ? iri.indexOf('/', Terms.CODE.length()) : -1;
    return slash < 0 ? Optional.empty() : Optional.of(iri.substring(Terms.CODE.length(), slash));
  }

  private static Map<String, Object> term(Graph graph, Node term, String kind, int uses) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("iri", term.getURI());
    entry.put("kind", kind);
    entry.put("uses", uses);
    for (Node property : LABELS) {
      text(graph, term, property, "en").ifPresent(label -> entry.putIfAbsent("label", label));
      text(graph, term, property, "ar").ifPresent(label -> entry.putIfAbsent("labelAr", label));
    }
    text(graph, term, SKOS.definition.asNode(), "en").ifPresent(d -> entry.put("definition", d));
    return entry;
  }

  private static Optional<String> text(Graph graph, Node term, Node property, String lang) {
    for (Iterator<Triple> i = graph.find(term, property, Node.ANY); i.hasNext(); ) {
      Node text = i.next().getObject();
      if (text.isLiteral() && text.getLiteralLanguage().equals(lang)) {
        return Optional.of(text.getLiteralLexicalForm());
      }
    }
    return Optional.empty();
  }
}
