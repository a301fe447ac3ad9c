package org.orontes.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How to write a number that was written in another way. */
final class QuantityHints {

  private static final String NUMBER = "([0-9][0-9,. _']*)";
  private static final Pattern HYPHEN =
      Pattern.compile("~?" + NUMBER + "\\s*(?:-|–|—|to|\\.\\.\\.|…)\\s*" + NUMBER + "(.*)");
  private static final Pattern GROUPED = Pattern.compile("(~?)([0-9]{1,3}(?:[, _'][0-9]{3})+)(.*)");
  private static final Pattern ABOVE =
      Pattern.compile("(?:>=?|≥|over|more than|at least)\\s*([0-9]+).*");
  private static final Pattern PLUS = Pattern.compile("([0-9]+)\\s*\\+.*");
  private static final Pattern BELOW =
      Pattern.compile("(?:<=?|≤|under|less than|at most|up to)\\s*([0-9]+).*");
  private static final Pattern ABOUT =
      Pattern.compile("(?:about|around|some|ca\\.?|circa|≈)\\s*([0-9]+).*");

  private static final int LONGEST = 60;

  private QuantityHints() {}

  static String of(String written) {
    // Long text is no number, and would only keep the patterns busy.
    String text = written.length() > LONGEST ? "" : written;
    Matcher range = HYPHEN.matcher(text);
    if (range.matches()) {
      String unit = range.group(3).isBlank() ? "" : " " + range.group(3).strip();
      return range(digits(range.group(1)), digits(range.group(2)), range.group(2)) + unit;
    }
    Matcher grouped = GROUPED.matcher(text);
    if (grouped.matches()) {
      return "write it without separators: "
          + grouped.group(1)
          + digits(grouped.group(2))
          + grouped.group(3);
    }
    Matcher above = ABOVE.matcher(text);
    Matcher plus = PLUS.matcher(text);
    if (above.matches() || plus.matches()) {
      return "write " + (above.matches() ? above.group(1) : plus.group(1)) + "..";
    }
    Matcher below = BELOW.matcher(text);
    if (below.matches()) {
      return "write .." + below.group(1);
    }
    Matcher about = ABOUT.matcher(text);
    if (about.matches()) {
      return "write ~" + about.group(1);
    }
    return text.startsWith("-")
        ? "quantities are not negative"
        : "write 3 mi, 25 %, 280000, 10000..30000, 300.., ..400 or ~200";
  }

  /** {@code 10-30,000} can mean two things; both are shown when it does. */
  private static String range(String low, String high, String written) {
    String plain = "write a range with two dots and without separators: ";
    boolean thousands = written.matches(".*[, _'][0-9]{3}\\s*") && low.length() < 4;
    return thousands
        ? plain + low + "000.." + high + ", or " + low + ".." + high
        : plain + low + ".." + high;
  }

  private static String digits(String number) {
    return number.replaceAll("[, _']", "").replaceAll("\\.+$", "");
  }
}
