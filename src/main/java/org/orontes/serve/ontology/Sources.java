package org.orontes.serve.ontology;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.orontes.serve.web.Edition;
import org.orontes.vocabulary.OntologyTexts;

/**
 * All that the documentation is made from: the ontology of an edition, its files, and what the data
 * make of it.
 */
record Sources(
    OntologyTexts texts,
    OntologyGraph ontology,
    DataUse use,
    ShapeReader shapes,
    Alignments alignments,
    ProseReader prose) {

  private static final List<Node> PROPERTY_KINDS =
      List.of(
          OWL2.ObjectProperty.asNode(),
          OWL2.DatatypeProperty.asNode(),
          OWL2.AnnotationProperty.asNode());

  /** Reads them; a read transaction must be open. */
  static Sources of(Edition edition) {
    OntologyTexts texts = edition.ontology();
    Names names = new Names(texts);
    OntologyGraph ontology = OntologyGraph.of(edition.data(), names);
    return new Sources(
        texts,
        ontology,
        new DataUse(edition.data().getUnionGraph(), ontology),
        ShapeReader.of(texts.in("shapes"), ontology),
        new Alignments(ontology, names, texts.text("alignments.ttl").orElse("")),
        new ProseReader(
            locals(classes(ontology)),
            locals(
                Stream.concat(classes(ontology).stream(), properties(ontology).stream())
                    .toList())));
  }

  Set<String> classes() {
    return locals(classes(ontology));
  }

  Set<String> properties() {
    return locals(properties(ontology));
  }

  /** The schemes of codes that a shape binds a property to; else those that the data show. */
  Set<String> schemesOf(Node property) {
    Set<String> bound = shapes.schemesOf(ontology.ref(property).name());
    return bound.isEmpty() ? use.schemes(property) : bound;
  }

  private static List<Node> classes(OntologyGraph ontology) {
    return ontology.subjects(RDF.type.asNode(), OWL2.Class.asNode()).stream()
        .filter(OntologyGraph::isOwn)
        .toList();
  }

  private static List<Node> properties(OntologyGraph ontology) {
    return PROPERTY_KINDS.stream()
        .flatMap(kind -> ontology.subjects(RDF.type.asNode(), kind).stream())
        .filter(OntologyGraph::isOwn)
        .distinct()
        .toList();
  }

  private static Set<String> locals(List<Node> nodes) {
    return nodes.stream().map(Names::local).collect(Collectors.toCollection(TreeSet::new));
  }
}
