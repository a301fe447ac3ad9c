package org.orontes.changes;

import java.util.Optional;
import org.orontes.vocabulary.Terms;

/** What things are counted as. The order is that of the lists. */
public enum Group {
  ACTOR("actor", "actors", Layer.CURATED),
  PLACE("place", "places", Layer.CURATED),
  EVENT("event", "events", Layer.CURATED),
  SITUATION("situation", "situations", Layer.CURATED),
  REPORT("report", "reports", Layer.CURATED),
  CLAIM("claim", "claims", Layer.CURATED),
  COVERAGE("coverage", "records of coverage", Layer.CURATED),
  DISPUTE("dispute", "disputes", Layer.DERIVED),
  SPELL("situation", "spells of control", Layer.DERIVED);

  private final String path;
  private final String plural;
  private final Layer layer;

  Group(String path, String plural, Layer layer) {
    this.path = path;
    this.plural = plural;
    this.layer = layer;
  }

  /** What several are called. */
  public String plural() {
    return plural;
  }

  /** The layer in which such a thing is said to be. */
  public Layer layer() {
    return layer;
  }

  /** The part of the address that names the kind. */
  String path() {
    return path;
  }

  /** The address of one. */
  public String iri(String id) {
    return Terms.ID + path + "/" + id;
  }

  /** The group that an address belongs to, but for spells, which look like situations. */
  static Optional<Group> ofPath(String path) {
    for (Group group : values()) {
      if (group.path.equals(path)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }
}
