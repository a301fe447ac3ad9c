package org.orontes.model;

import java.time.LocalDate;

/**
 * The days between which something lies: a day, a month, a year, or from one day to another. Both
 * bounds are whole days without a zone and belong to the period.
 *
 * @param earliest the first day that is possible
 * @param latest the last day that is possible, never before {@code earliest}
 * @param written the words in the file
 */
public record Period(LocalDate earliest, LocalDate latest, String written) implements Value {

  public Period {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("A period that ends before it begins: " + written);
    }
  }

  /** Whether the two have a day in common. */
  public boolean meets(Period other) {
    return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
  }
}
