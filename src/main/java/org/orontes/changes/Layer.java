package org.orontes.changes;

import org.orontes.vocabulary.Terms;

/** Whose word a graph is. Only what curators wrote decides what was added, changed or withdrawn. */
public enum Layer {
  /** A file of {@code data/}. */
  CURATED,
  /** A rule's graph, or the verdicts: it follows from the rest. */
  DERIVED,
  /** The classes, properties, keys and codes. */
  ONTOLOGY,
  /** Which version of the data it is. */
  VERSION,
  /** What the graph says of itself: counts, examples, prefixes. */
  DESCRIPTION;

  static Layer of(String graph) {
    String name = graph.startsWith(Terms.GRAPH) ? graph.substring(Terms.GRAPH.length()) : graph;
    if (name.startsWith("derived/")) {
      return DERIVED;
    }
    return switch (name) {
      case "ontology" -> ONTOLOGY;
      case "version" -> VERSION;
      case "examples", "prefixes", "void" -> DESCRIPTION;
      default -> CURATED;
    };
  }
}
