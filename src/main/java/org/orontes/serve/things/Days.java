package org.orontes.serve.things;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and spans of days in words. A span is never made shorter than it is. */
final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final Pattern TEXT =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:(?:/|\\.\\.| to )(\\d{4}-\\d\\d-\\d\\d))?");

  private static final Pattern YEARS = Pattern.compile("\\d{4}(?: or \\d{4})?");

  private Days() {}

  /** A day that lies between two; either may be missing. */
  static String words(String earliest, String latest) {
    LocalDate from = day(earliest);
    LocalDate to = day(latest);
    if (from == null && to == null) {
      return "";
    }
    if (from == null || to == null) {
      return from == null ? "by " + DAY.format(to) : DAY.format(from) + " or later";
    }
    if (from.equals(to)) {
      return DAY.format(from);
    }
    if (isYears(from, to)) {
      return switch (to.getYear() - from.getYear()) {
        case 0 -> String.valueOf(from.getYear());
        case 1 -> from.getYear() + " or " + to.getYear();
        default -> "between " + from.getYear() + " and " + to.getYear();
      };
    }
    if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth())) {
      return MONTH.format(from);
    }
    if (from.plusDays(1).equals(to)) {
      return brief(from, to) + " or " + DAY.format(to);
    }
    return "between " + brief(from, to) + " and " + DAY.format(to);
  }

  /** The same with the word before it that a sentence needs. */
  static String on(String earliest, String latest) {
    String words = words(earliest, latest);
    if (words.isEmpty() || words.startsWith("between") || words.startsWith("by ")) {
      return words;
    }
    boolean day = Character.isDigit(words.charAt(0)) && !YEARS.matcher(words).matches();
    return (day ? "on " : "in ") + words;
  }

  /** Words for {@code 2024-12-05} or {@code 2024-12-05/2024-12-06}; empty for any other text. */
  static String ofText(String text) {
    Matcher m = TEXT.matcher(text);
    return m.matches() ? words(m.group(1), m.group(2) == null ? m.group(1) : m.group(2)) : "";
  }

  private static boolean isYears(LocalDate from, LocalDate to) {
    return from.getDayOfYear() == 1 && to.getDayOfMonth() == 31 && to.getMonthValue() == 12;
  }

  /** The first of two days, without what it shares with the second. */
  private static String brief(LocalDate from, LocalDate to) {
    if (from.getYear() != to.getYear()) {
      return DAY.format(from);
    }
    return from.getMonth() == to.getMonth()
        ? String.valueOf(from.getDayOfMonth())
        : DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH).format(from);
  }

  static @Nullable LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      return null;
    }
  }
}
