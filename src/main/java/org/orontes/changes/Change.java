package org.orontes.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one thing between two builds.
 *
 * @param id the id, as its address ends
 * @param label in English; the id where it has none
 * @param properties what is said of it otherwise than before, sorted; empty unless it is changed
 * @param reason what data/retired/ says of a withdrawn one; null where it says nothing
 */
public record Change(
    Group group,
    String id,
    String label,
    Fate fate,
    List<String> properties,
    @Nullable String reason) {

  public Change {
    properties = List.copyOf(properties);
  }

  /** What can become of a thing. */
  public enum Fate {
    ADDED,
    CHANGED,
    WITHDRAWN
  }
}
