package org.orontes.serve.ontology;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/** The uses of keys: what a key means in a fact of a class. */
final class KeyUses {

  private static final List<String> MEANINGS =
      List.of("factProperty", "factRole", "factMetric", "earliestProperty", "latestProperty");

  private final OntologyGraph ontology;

  KeyUses(OntologyGraph ontology) {
    this.ontology = ontology;
  }

  List<Node> on(Node type) {
    return ontology.subjects(OntologyGraph.oro("onType"), type);
  }

  List<Node> of(Node key) {
    return ontology.subjects(OntologyGraph.oro("ofKey"), key);
  }

  List<Node> keys(Node use) {
    return ontology.objects(use, OntologyGraph.oro("ofKey"));
  }

  List<Node> types(Node use) {
    return ontology.objects(use, OntologyGraph.oro("onType"));
  }

  /** In words, to be followed by what it stands for. */
  String as(Node use) {
    if (!ontology.objects(use, OntologyGraph.oro("factRole")).isEmpty()) {
      return "a participant in the role";
    } else if (!ontology.objects(use, OntologyGraph.oro("factMetric")).isEmpty()) {
      return "an estimate of";
    }
    return ontology.objects(use, OntologyGraph.oro("factProperty")).isEmpty()
        ? "the bounds"
        : "the property";
  }

  /** The property, the role, the metric or the two bounds. */
  List<Node> to(Node use) {
    List<Node> to = new ArrayList<>();
    for (String meaning : MEANINGS) {
      to.addAll(ontology.objects(use, OntologyGraph.oro(meaning)));
    }
    return to;
  }

  boolean isNeeded(Node use) {
    return ontology.plain(use, OntologyGraph.oro("needed")).equals("true");
  }
}
