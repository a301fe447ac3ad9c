package org.orontes.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something was so: up to four bounds, each a whole day, and what is known of the beginning
 * and the end. These are SEM's four timestamps and CIDOC CRM's P82a, P81a, P81b and P82b. A bound
 * that is null is not known; it is never read as "always" or "still".
 *
 * @param beginEarliest not begun before this day
 * @param beginLatest begun, or first attested, by this day
 * @param endEarliest not ended before this day, or last attested on it
 * @param endLatest ended by this day
 * @param dateText the source's own words for the date
 * @param timeOfDay the time of day that a report gives, in words
 */
public record Span(
    @Nullable LocalDate beginEarliest,
    @Nullable LocalDate beginLatest,
    @Nullable LocalDate endEarliest,
    @Nullable LocalDate endLatest,
    Begin begin,
    End end,
    @Nullable String dateText,
    @Nullable String timeOfDay) {

  /** What is known of the beginning: codes of the scheme {@code beginstatus}. */
  public enum Begin {
    BEGUN,
    FIRST_ATTESTED,
    UNKNOWN
  }

  /** What is known of the end: codes of the scheme {@code endstatus}. */
  public enum End {
    ENDED,
    ONGOING_AS_OF,
    UNKNOWN
  }

  /** Nothing is known. */
  public static final Span UNKNOWN =
      new Span(null, null, null, null, Begin.UNKNOWN, End.UNKNOWN, null, null);
}
