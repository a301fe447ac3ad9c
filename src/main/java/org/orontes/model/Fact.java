package org.orontes.model;

import java.util.List;
import java.util.Optional;

/**
 * An event or a situation that claims are about. Only with the standing {@code happened} is it held
 * to be so; its values are then the curators' decision, each on the ground of at least one claim.
 */
public sealed interface Fact extends Thing permits Event, Situation {

  /** The standing of what the curators hold to be so. */
  String HAPPENED = "happened";

  /** A code of the scheme {@code standing}. */
  Ref standing();

  /** The events of which this is a part; empty for a situation. */
  List<Ref> partOf();

  /** The values by key; {@code end: unknown} and the like stand in {@link #span()}. */
  List<Entry> values();

  /** The keys that are left undecided: no value, the positions are the answer. */
  List<Ref> open();

  Span span();

  /** Whether the curators hold it to be so. */
  default boolean happened() {
    return standing().id().equals(HAPPENED);
  }

  /** The value of a key, if the file has one. */
  default Optional<Entry> value(String key) {
    return values().stream().filter(entry -> entry.key().equals(key)).findFirst();
  }
}
