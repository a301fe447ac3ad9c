package org.orontes.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How to write a date that was written in another way. */
final class PeriodHints {

  private static final Pattern SHORT =
      Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
  private static final Pattern REVERSED =
      Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");
  private static final Pattern TIMED = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ].*");
  private static final Pattern RANGE =
      Pattern.compile("([0-9]{4}[-0-9]*?)(?: ?\\.\\. ?| ?[–—] ?| - | to | / )([0-9]{4}[-0-9]*)");

  /** Longer text is no date, and would only keep the patterns busy. */
  private static final int LONGEST = 60;

  private PeriodHints() {}

  static String of(String text, String otherwise) {
    if (text.length() > LONGEST) {
      return otherwise;
    }
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      return "write " + range.group(1) + "/" + range.group(2);
    }
    Matcher timed = TIMED.matcher(text);
    if (timed.matches()) {
      return "write " + timed.group(1) + "; the time of day goes into 'time', in words";
    }
    Matcher parts = SHORT.matcher(text);
    if (parts.matches()) {
      return "write " + parts.group(1) + "-" + two(parts.group(2)) + "-" + two(parts.group(3));
    }
    Matcher reversed = REVERSED.matcher(text);
    if (reversed.matches()) {
      return "write the year first, then the month, then the day: " + reversed.group(3) + "-…";
    }
    if (text.equals("unknown")) {
      return "only 'begin' and 'end' of an event or a situation can be unknown; leave it out";
    }
    return otherwise;
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
