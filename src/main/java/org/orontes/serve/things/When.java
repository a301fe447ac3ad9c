package org.orontes.serve.things;

import java.util.stream.Stream;

/**
 * The time of an event, a situation or a spell, as its four bounds and two statuses have it.
 *
 * @param words as a person would say it, without more certainty than the bounds have
 * @param from the earliest bound that is known, for sorting and drawing; empty when none is
 * @param to the latest
 * @param exact whether all bounds are the same day
 */
public record When(String words, String from, String to, boolean exact) {

  static When of(Entity it) {
    String be = it.text("beginEarliest").orElse("");
    String bl = it.text("beginLatest").orElse("");
    String ee = it.text("endEarliest").orElse("");
    String el = it.text("endLatest").orElse("");
    boolean oneSpan =
        !be.isEmpty() && be.equals(ee) && bl.equals(el) && it.code("endStatus").equals("ended");
    String words = oneSpan ? Days.on(be, bl) : begin(it, be, bl) + separator(it) + end(it, ee, el);
    String from = first(be, bl, ee, el);
    String to = first(el, ee, bl, be);
    return new When(words, from, to, oneSpan && be.equals(bl));
  }

  boolean isKnown() {
    return !from.isEmpty();
  }

  private static String separator(Entity it) {
    return it.code("beginStatus").isEmpty() || it.code("endStatus").isEmpty() ? "" : "; ";
  }

  private static String begin(Entity it, String earliest, String latest) {
    return switch (it.code("beginStatus")) {
      case "begun" ->
          earliest.isEmpty() && latest.isEmpty()
              ? "begun, day unknown"
              : "began " + Days.on(earliest, latest);
      case "first-attested" -> "first attested " + Days.on(latest, latest);
      case "unknown" -> "begin unknown";
      default -> "";
    };
  }

  private static String end(Entity it, String earliest, String latest) {
    return switch (it.code("endStatus")) {
      case "ended" ->
          earliest.isEmpty() && latest.isEmpty()
              ? "ended, day unknown"
              : "ended " + Days.on(earliest, latest);
      case "ongoing-as-of" -> "still so " + Days.on(earliest, earliest) + ", the last that is told";
      case "unknown" ->
          earliest.isEmpty()
              ? "end unknown"
              : "so " + Days.on(earliest, earliest) + ", end unknown";
      default -> "";
    };
  }

  private static String first(String... days) {
    return Stream.of(days).filter(d -> !d.isEmpty()).findFirst().orElse("");
  }
}
