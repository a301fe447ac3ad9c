package org.orontes.serve.home;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The four bounds of a time in a few words. A bound that is not known is empty, and never read as
 * <i>always</i> or <i>still</i>.
 */
final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private Days() {}

  /** A day as people write it; what is no day stays as it is. */
  static String day(String iso) {
    try {
      return LocalDate.parse(iso).format(DAY);
    } catch (DateTimeException e) {
      return iso;
    }
  }

  static String words(
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

  private static String range(String from, String to) {
    if (from.equals(to)) {
      return day(from);
    }
    boolean sameYear = from.length() > 4 && to.startsWith(from.substring(0, 5));
    try {
      return sameYear
          ? LocalDate.parse(from).format(DAY_OF_YEAR) + " – " + day(to)
          : day(from) + " – " + day(to);
    } catch (DateTimeException e) {
      return from + " – " + to;
    }
  }
}
