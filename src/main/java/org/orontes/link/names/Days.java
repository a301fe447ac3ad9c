package org.orontes.link.names;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The four bounds of a time in a few words. A bound that is not known is empty, and never read as
 * <i>always</i> or <i>still</i>.
 */
public final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private Days() {}

  /** A day as people write it; what is no day stays as it is. */
  public static String day(String iso) {
    try {
      return LocalDate.parse(iso).format(DAY);
    } catch (DateTimeException e) {
      return iso;
    }
  }

  /** The same, short: for the cell of a table. */
  public static String shortDay(String iso) {
    try {
      return LocalDate.parse(iso).format(SHORT);
    } catch (DateTimeException e) {
      return iso;
    }
  }

  public static String words(
      String beginEarliest, String beginLatest, String endEarliest, String endLatest) {
    if (!beginEarliest.isEmpty() && !endLatest.isEmpty()) {
      return range(beginEarliest, endLatest);
    }
    if (!beginEarliest.isEmpty()) {
      return "from " + day(beginEarliest);
    }
    if (!endLatest.isEmpty()) {
      return "by " + day(endLatest);
    }
    if (beginLatest.isEmpty()) {
      return endEarliest.isEmpty() ? "" : "to " + day(endEarliest) + " at least";
    }
    return endEarliest.isEmpty()
        ? "by " + day(beginLatest)
        : "as of " + range(beginLatest, endEarliest);
  }

  /** From one day to another, both included. */
  public static String range(String from, String to) {
    if (from.equals(to)) {
      return day(from);
    }
    try {
      LocalDate first = LocalDate.parse(from);
      LocalDate last = LocalDate.parse(to);
      if (first.getYear() != last.getYear()) {
        return first.format(DAY) + " – " + last.format(DAY);
      }
      return first.getMonth() == last.getMonth()
          ? first.getDayOfMonth() + "–" + last.format(DAY)
          : first.format(DAY_OF_YEAR) + " – " + last.format(DAY);
    } catch (DateTimeException e) {
      return from + " – " + to;
    }
  }
}
