package org.orontes.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What a claim or a fact can say: one row of {@code ontology/keys.ttl}.
 *
 * @param id as written in the files, such as {@code by}
 * @param form what kind of value it has
 * @param compare when two values cannot both hold
 * @param takes for things: the local name of a class (things of it) or the id of a code scheme
 * @param takesCode whether {@code takes} is a code scheme
 * @param unit for quantities: the id of the base unit
 * @param changing whether a quantity changes with time, and is compared only at meeting {@code
 *     as-of}
 */
public record Key(
    String id,
    Form form,
    Compare compare,
    @Nullable String takes,
    boolean takesCode,
    @Nullable String unit,
    boolean changing) {

  /** The four forms of a value. */
  public enum Form {
    THING,
    PERIOD,
    QUANTITY,
    TEXT
  }

  /** When two values of one key cannot both hold. */
  public enum Compare {
    /**
     * When they name different things, none of which is part of, within or a member of the other.
     */
    EXCLUSIVE,
    /** Never against each other: several can hold. */
    TOGETHER,
    /** When the periods or numbers do not meet. */
    OVERLAP,
    /** Never, not even with the fact. */
    NEVER
  }
}
