package org.orontes.serve.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.orontes.serve.ontology.term.PropertyTerm;
import org.orontes.serve.ontology.term.Ref;
import org.orontes.serve.ontology.term.ShapeNote;
import org.orontes.vocabulary.Terms;

/** Reads what there is to tell of a property. */
final class PropertyReader {

  private static final Node SUB_PROPERTY_OF = RDFS.subPropertyOf.asNode();

  private static final Map<Node, String> TRAITS = traits();

  private final Sources from;
  private final OntologyGraph ontology;

  PropertyReader(Sources from) {
    this.from = from;
    this.ontology = from.ontology();
  }

  PropertyTerm read(String name) {
    Node term = OntologyGraph.oro(name);
    return new PropertyTerm(
        name,
        ontology.label(term),
        from.prose().read(ontology.definition(term)),
        from.prose().read(ontology.note(term)),
        kind(term),
        ontology.refs(ontology.objects(term, RDFS.domain.asNode())),
        ontology.refs(ontology.objects(term, RDFS.range.asNode())),
        schemes(term),
        own(ontology.objects(term, SUB_PROPERTY_OF)),
        own(ontology.subjects(SUB_PROPERTY_OF, term)),
        inverses(term),
        traits(term),
        shapes(term),
        from.alignments().of(term),
        from.use().uses(term),
        from.use().spoken(term));
  }

  private String kind(Node term) {
    if (ontology.is(term, OWL2.ObjectProperty.asNode())) {
      return "leads to a thing or a code";
    }
    return ontology.is(term, OWL2.DatatypeProperty.asNode()) ? "holds a value" : "annotation";
  }

  private List<Ref> own(List<Node> nodes) {
    return ontology.refs(nodes.stream().filter(OntologyGraph::isOwn).toList());
  }

  private List<Ref> schemes(Node term) {
    return from.schemesOf(term).stream()
        .map(
            scheme ->
                ontology.ref(org.apache.jena.graph.NodeFactory.createURI(Terms.CODE + scheme)))
        .toList();
  }

  private List<Ref> inverses(Node term) {
    List<Node> found = new ArrayList<>(ontology.objects(term, OWL2.inverseOf.asNode()));
    found.addAll(ontology.subjects(OWL2.inverseOf.asNode(), term));
    return ontology.refs(found);
  }

  private List<String> traits(Node term) {
    List<String> found = new ArrayList<>();
    TRAITS.forEach(
        (type, words) -> {
          if (ontology.is(term, type)) {
            found.add(words);
          }
        });
    return List.copyOf(found);
  }

  private List<Ref> shapes(Node term) {
    Ref ref = ontology.ref(term);
    return from.shapes().shapes().stream()
        .filter(shape -> looksAt(shape, ref))
        .map(shape -> new Ref("#" + shape.anchor(), "shape:" + shape.name(), shape.label()))
        .toList();
  }

  private static boolean looksAt(ShapeNote shape, Ref property) {
    return shape.subjectsOf().contains(property)
        || shape.demands().stream().anyMatch(demand -> demand.path().contains(property));
  }

  private static Map<Node, String> traits() {
    Map<Node, String> traits = new LinkedHashMap<>();
    traits.put(OWL2.FunctionalProperty.asNode(), "functional");
    traits.put(OWL2.InverseFunctionalProperty.asNode(), "inverse functional");
    traits.put(OWL2.SymmetricProperty.asNode(), "symmetric");
    traits.put(OWL2.AsymmetricProperty.asNode(), "asymmetric");
    traits.put(OWL2.TransitiveProperty.asNode(), "transitive");
    traits.put(OWL2.ReflexiveProperty.asNode(), "reflexive");
    traits.put(OWL2.IrreflexiveProperty.asNode(), "irreflexive");
    return traits;
  }
}
