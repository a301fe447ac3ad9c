package org.orontes.link.reconcile;

import java.time.LocalDate;

/** A value of a property of a thing. */
public sealed interface Value {

  /** Another thing; its label may be of something that cannot be matched itself. */
  record OfThing(String iri) implements Value {}

  /**
   * Text.
   *
   * @param language empty when it is of none, or the same in all
   */
  record Text(String text, String language) implements Value {}

  /** A day, without a zone. */
  record Day(LocalDate day) implements Value {}

  /** A number that is not whole. */
  record Real(double number) implements Value {}

  /** A point, in degrees. */
  record Point(double lat, double lon) implements Value {}

  /** Text that is the same in all languages. */
  static Value text(String text) {
    return new Text(text, "");
  }
}
