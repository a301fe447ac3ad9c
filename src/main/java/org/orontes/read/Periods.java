package org.orontes.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Period;
import org.orontes.read.Node.Scalar;

/**
 * Periods as people write them: {@code 2024-12-05}, {@code 2024-11}, {@code 2024}, or from one to
 * another with a slash. This is the part of ISO 8601 and EDTF that the files use, and no more.
 */
final class Periods {

  private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
  private static final String FORMS = "write 2024-12-05, 2024-11, 2024 or 2024-12-05/2024-12-06";

  private final Problems problems;

  Periods(Problems problems) {
    this.problems = problems;
  }

  /** The period, or null when it is none; then a problem says why. */
  @Nullable Period period(Scalar scalar) {
    String text = scalar.text().strip();
    int slash = text.indexOf('/');
    String first = slash < 0 ? text : text.substring(0, slash);
    String last = slash < 0 ? text : text.substring(slash + 1);
    if (!DATE.matcher(first).matches() || !DATE.matcher(last).matches()) {
      error(scalar, "bad-date", "'" + text + "' is no date", PeriodHints.of(text, FORMS));
      return null;
    }
    LocalDate earliest = bound(scalar, first, false);
    LocalDate latest = bound(scalar, last, true);
    if (earliest == null || latest == null) {
      return null;
    }
    if (latest.isBefore(earliest)) {
      error(
          scalar,
          "end-before-begin",
          "'" + text + "' ends before it begins",
          "did you mean " + last + "/" + first + "?");
      return null;
    }
    return new Period(earliest, latest, text);
  }

  /** One whole day, or null with a problem. */
  @Nullable LocalDate day(Scalar scalar) {
    Period period = period(scalar);
    if (period == null) {
      return null;
    }
    if (!period.earliest().equals(period.latest()) || period.written().length() != 10) {
      error(scalar, "bad-date", "'" + period.written() + "' is not one day", "write 2024-12-05");
      return null;
    }
    return period.earliest();
  }

  private @Nullable LocalDate bound(Scalar scalar, String date, boolean latest) {
    Matcher parts = DATE.matcher(date);
    if (!parts.matches()) {
      return null;
    }
    int year = Integer.parseInt(parts.group(1));
    int month = number(parts.group(2), latest ? 12 : 1);
    if (year == 0) {
      return impossible(scalar, date, "years are counted from 0001");
    }
    if (month < 1 || month > 12) {
      return impossible(scalar, date, "months are 01 to 12, written before the day");
    }
    int length = YearMonth.of(year, month).lengthOfMonth();
    int day = number(parts.group(3), latest ? length : 1);
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException impossible) {
      String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      return impossible(scalar, date, name + " " + year + " has " + length + " days");
    }
  }

  private @Nullable LocalDate impossible(Scalar scalar, String date, String hint) {
    error(scalar, "bad-date", "there is no " + date, hint);
    return null;
  }

  private static int number(@Nullable String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  private void error(Scalar scalar, String code, String message, String hint) {
    problems.error(code, scalar.mark(), message, hint);
  }
}
