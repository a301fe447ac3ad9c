package org.orontes.changes;

import java.util.Map;
import java.util.Set;
import org.orontes.vocabulary.Terms;

/** Properties as the lists name them. */
final class Names {

  /** They lead to nodes that are listed by themselves. */
  private static final Set<String> LINKS =
      Set.of(
          Terms.ORO + "says",
          Terms.ORO + "hasName",
          Terms.ORO + "hasPassage",
          Terms.ORO + "hasParticipation",
          Terms.ORO + "hasPosition",
          Terms.GEO + "hasDefaultGeometry");

  private Names() {}

  /** Short where it is ours, with its prefix where it is not; empty for a mere link to a part. */
  static String of(String predicate) {
    if (LINKS.contains(predicate)) {
      return "";
    }
    if (predicate.equals(Terms.RDF + "type")) {
      return "type";
    }
    if (predicate.equals(Terms.RDFS + "label") || predicate.equals(Terms.SKOS + "prefLabel")) {
      return "label";
    }
    for (Map.Entry<String, String> prefix : Terms.prefixes().entrySet()) {
      if (predicate.startsWith(prefix.getValue())) {
        String local = predicate.substring(prefix.getValue().length());
        return prefix.getKey().equals("oro") ? local : prefix.getKey() + ":" + local;
      }
    }
    return "<" + predicate + ">";
  }
}
