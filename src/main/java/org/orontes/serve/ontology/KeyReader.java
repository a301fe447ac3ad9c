package org.orontes.serve.ontology;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.orontes.serve.ontology.term.KeyTerm;

/** Reads the keys: what a claim can say, and what each means in a fact. */
final class KeyReader {

  private final Sources from;
  private final OntologyGraph ontology;
  private final KeyUses uses;

  KeyReader(Sources from) {
    this.from = from;
    this.ontology = from.ontology();
    this.uses = new KeyUses(ontology);
  }

  List<KeyTerm> read() {
    return ontology.subjects(RDF.type.asNode(), OntologyGraph.oro("Key")).stream()
        .map(this::key)
        .toList();
  }

  private KeyTerm key(Node key) {
    return new KeyTerm(
        Names.local(key),
        ontology.label(key),
        from.prose().read(ontology.definition(key)),
        ontology.refs(ontology.objects(key, OntologyGraph.oro("form"))),
        ontology.refs(ontology.objects(key, OntologyGraph.oro("compare"))),
        ontology.plain(key, OntologyGraph.oro("changing")).equals("true"),
        ontology.refs(ontology.objects(key, OntologyGraph.oro("takes"))),
        ontology.refs(ontology.objects(key, OntologyGraph.oro("unit"))),
        meanings(key),
        from.alignments().of(key),
        from.use().said(key));
  }

  private List<KeyTerm.Meaning> meanings(Node key) {
    List<KeyTerm.Meaning> meanings = new ArrayList<>();
    for (Node use : uses.of(key)) {
      for (Node type : uses.types(use)) {
        meanings.add(
            new KeyTerm.Meaning(
                ontology.ref(type), uses.as(use), ontology.refs(uses.to(use)), uses.isNeeded(use)));
      }
    }
    return List.copyOf(meanings);
  }
}
