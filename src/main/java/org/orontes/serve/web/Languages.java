package org.orontes.serve.web;

import java.util.List;
import java.util.Locale;

/**
 * What a client would rather read: the header {@code Accept-Language} (RFC 9110, section 12.5.4).
 */
public final class Languages {

  /** Longer ones are sent by nobody who reads; taking them apart costs more than they tell. */
  private static final int LONGEST = 200;

  private Languages() {}

  /**
   * The languages without their regions, the dearest first; none when the header is absent,
   * malformed or out of all measure.
   */
  public static List<String> of(String header) {
    if (header.isBlank() || header.length() > LONGEST) {
      return List.of();
    }
    try {
      return Locale.LanguageRange.parse(header).stream()
          .filter(range -> range.getWeight() > 0)
          .map(range -> range.getRange().replaceAll("-.*", ""))
          .filter(language -> !language.equals("*"))
          .distinct()
          .toList();
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
