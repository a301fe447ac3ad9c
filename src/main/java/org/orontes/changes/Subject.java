package org.orontes.changes;

import org.jspecify.annotations.Nullable;
import org.orontes.changes.Change.Fate;
import org.orontes.vocabulary.Terms;

/** What is remembered of one subject while its statements go by. */
final class Subject {

  private static final String RETIRED = Terms.ORO + "Retired";

  private final String iri;
  private final @Nullable Owner owner;
  private boolean inOld;
  private boolean inNew;
  private @Nullable String oldLabel;
  private @Nullable String newLabel;
  private @Nullable String successor;
  private @Nullable String withdrawnOn;
  private @Nullable String because;

  Subject(String iri) {
    this.iri = iri;
    this.owner = Owner.of(iri).orElse(null);
  }

  String iri() {
    return iri;
  }

  /** What it belongs to, or is; null for what is neither a thing nor a part of one. */
  @Nullable Owner owner() {
    return owner;
  }

  /** Takes note of a statement that tells whether the thing is there, or what it is called. */
  void note(Quoted quad, Layer layer, boolean before, boolean after) {
    if (owner == null || !owner.itself()) {
      return;
    }
    switch (quad.predicate()) {
      case Terms.RDF + "type" -> {
        // A retired address is there, and the thing that had it is not.
        if (layer == owner.group().layer() && !quad.objectIri().equals(RETIRED)) {
          inOld |= before;
          inNew |= after;
        }
      }
      case Terms.RDFS + "label", Terms.DCTERMS + "title" -> label(quad, before, after);
      case Terms.DCTERMS + "isReplacedBy" -> successor = after ? quad.objectIri() : successor;
      case Terms.ORO + "withdrawnOn" -> withdrawnOn = after ? quad.objectText() : withdrawnOn;
      case Terms.ORO + "retiredBecause" -> because = after ? quad.objectText() : because;
      default -> {
        // Says nothing that the lists show.
      }
    }
  }

  /** Whether the older build has the thing. */
  boolean inOld() {
    return inOld;
  }

  /** Whether the newer build has the thing. */
  boolean inNew() {
    return inNew;
  }

  /** What became of it; null for nothing. */
  @Nullable Fate fate(boolean different) {
    if (inOld && inNew) {
      return different ? Fate.CHANGED : null;
    }
    return inNew ? Fate.ADDED : inOld ? Fate.WITHDRAWN : null;
  }

  /** Its newest label, on one line; else its id. */
  String label() {
    String label = newLabel == null ? oldLabel : newLabel;
    return label == null
        ? iri.substring(iri.lastIndexOf('/') + 1)
        : label.strip().replaceAll("\\s+", " ");
  }

  /** What data/retired/ says of it; null for nothing. */
  @Nullable String reason() {
    if (successor != null) {
      return "replaced by " + successor.substring(successor.lastIndexOf('/') + 1) + why();
    }
    return withdrawnOn == null ? null : "withdrawn on " + withdrawnOn + why();
  }

  private String why() {
    return because == null ? "" : ": " + because;
  }

  /** English goes before a report's own language, which is all that its title may have. */
  private void label(Quoted quad, boolean before, boolean after) {
    if (before && (oldLabel == null || !quad.foreign())) {
      oldLabel = quad.objectText();
    }
    if (after && (newLabel == null || !quad.foreign())) {
      newLabel = quad.objectText();
    }
  }
}
