package org.orontes.model;

import org.jspecify.annotations.Nullable;

/**
 * What a person decided about an id that another register may have for a thing: a mapping in the
 * terms of SSSOM. It stands apart from the thing, so that a decision has its own grounds, author
 * and day.
 *
 * @param thing the actor, place, event or situation
 * @param register a code of the scheme {@code register}: {@code wikidata}, {@code geonames} …
 * @param id the id as that register writes it
 * @param how what the decision rests on: a code of the scheme {@code linkhow}; null until decided
 * @param from the files or pages in which the id was seen; null until decided
 * @param note what the other entry is where that is not quite the thing, in English
 * @param coding who decided, and who looked at it again
 * @param mark where it stands
 */
public record Link(
    Ref thing,
    Ref register,
    Ref id,
    Match match,
    @Nullable Ref how,
    @Nullable String from,
    @Nullable String note,
    Coding coding,
    Mark mark) {

  /** What was decided: codes of the scheme {@code match}. */
  public enum Match {
    /** Both are the same. */
    EXACT,
    /** Both are nearly the same, or the same by one source only. */
    CLOSE,
    /** The other is something else. */
    NONE,
    /** A program proposed it, and no person has decided. */
    UNDECIDED
  }

  /** Whether it says that both are the same, or nearly so. */
  public boolean accepted() {
    return match == Match.EXACT || match == Match.CLOSE;
  }

  /** Whether a person has decided. */
  public boolean decided() {
    return match != Match.UNDECIDED;
  }
}
