package org.orontes.serve.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.orontes.serve.ontology.term.ClassTerm;
import org.orontes.serve.ontology.term.Ref;
import org.orontes.serve.ontology.term.ShapeNote;

/** Reads what there is to tell of a class. */
final class ClassReader {

  private static final Node SUB_CLASS_OF = RDFS.subClassOf.asNode();
  private static final Node DISJOINT = OWL2.disjointWith.asNode();

  private final Sources from;
  private final OntologyGraph ontology;
  private final KeyUses uses;

  ClassReader(Sources from) {
    this.from = from;
    this.ontology = from.ontology();
    this.uses = new KeyUses(ontology);
  }

  ClassTerm read(String name) {
    Node term = OntologyGraph.oro(name);
    List<Node> above = ontology.allAbove(term, SUB_CLASS_OF);
    return new ClassTerm(
        name,
        ontology.label(term),
        from.prose().read(ontology.definition(term)),
        from.prose().read(ontology.note(term)),
        own(ontology.objects(term, SUB_CLASS_OF)),
        own(ontology.subjects(SUB_CLASS_OF, term)),
        disjoint(term),
        properties(term),
        inherited(above),
        keys(term),
        keysAbove(above),
        shapes(term),
        shapesAbove(above),
        from.alignments().of(term),
        from.use().instances(term),
        from.use().examples(term));
  }

  private List<Ref> own(List<Node> nodes) {
    return ontology.refs(nodes.stream().filter(OntologyGraph::isOwn).toList());
  }

  /** In both directions: the file says each pair once. */
  private List<Ref> disjoint(Node term) {
    Set<Node> found = new TreeSet<>(Names.ORDER);
    found.addAll(ontology.objects(term, DISJOINT));
    found.addAll(ontology.subjects(DISJOINT, term));
    return ontology.refs(found);
  }

  private List<Ref> properties(Node type) {
    return own(ontology.subjects(RDFS.domain.asNode(), type));
  }

  private List<ClassTerm.Inherited> inherited(List<Node> above) {
    List<ClassTerm.Inherited> inherited = new ArrayList<>();
    for (Node type : above) {
      List<Ref> properties = properties(type);
      if (!properties.isEmpty()) {
        inherited.add(new ClassTerm.Inherited(ontology.ref(type), properties));
      }
    }
    return List.copyOf(inherited);
  }

  private List<ClassTerm.KeyLine> keys(Node type) {
    List<ClassTerm.KeyLine> lines = new ArrayList<>();
    for (Node use : uses.on(type)) {
      for (Node key : uses.keys(use)) {
        lines.add(
            new ClassTerm.KeyLine(
                Names.local(key), uses.as(use), ontology.refs(uses.to(use)), uses.isNeeded(use)));
      }
    }
    return List.copyOf(lines);
  }

  private List<Ref> keysAbove(List<Node> above) {
    return ontology.refs(above.stream().filter(type -> !uses.on(type).isEmpty()).toList());
  }

  private List<ShapeNote> shapes(Node type) {
    Ref ref = ontology.ref(type);
    return from.shapes().shapes().stream().filter(s -> s.classes().contains(ref)).toList();
  }

  private List<Ref> shapesAbove(List<Node> above) {
    return above.stream()
        .flatMap(type -> shapes(type).stream())
        .distinct()
        .map(shape -> new Ref("#" + shape.anchor(), "shape:" + shape.name(), shape.label()))
        .toList();
  }
}
