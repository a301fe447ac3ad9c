package org.orontes.serve.things;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in words, as the files write them: {@code ~200}, {@code 300..}, {@code 10..20 km}. */
final class Amounts {

  private static final Pattern SAID =
      Pattern.compile("(~?)([0-9.]*[0-9])?(\\.\\.)?([0-9][0-9.]*)?(\\s?[A-Za-z%].*|)");

  private Amounts() {}

  static String said(String text) {
    Matcher m = SAID.matcher(text);
    // A period such as 2024-12-05/2024-12-06 does not match.
    String days = Days.ofText(text);
    if (!days.isEmpty()) {
      return days;
    }
    if (!text.matches(".*[0-9].*") || !m.matches()) {
      return text;
    }
    String low = m.group(2) == null ? "" : grouped(m.group(2));
    String high = m.group(4) == null ? "" : grouped(m.group(4));
    String unit = m.group(5);
    if (m.group(3) == null) {
      return (m.group(1).isEmpty() ? "" : "about ") + low + high + unit;
    }
    if (high.isEmpty()) {
      return low + unit + " or more";
    }
    return low.isEmpty() ? "up to " + high + unit : low + " to " + high + unit;
  }

  /** A number without needless digits. */
  static String plain(String number) {
    try {
      return grouped(new BigDecimal(number).stripTrailingZeros().toPlainString());
    } catch (NumberFormatException notOne) {
      return number;
    }
  }

  /** With commas from ten thousand on, so that a year stays a year. */
  private static String grouped(String number) {
    int point = number.indexOf('.') < 0 ? number.length() : number.indexOf('.');
    if (point < 5) {
      return number;
    }
    String whole = number.substring(0, point).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
    return whole + number.substring(point);
  }
}
