package org.orontes.serve.home;

import java.util.Locale;

/**
 * How many of one kind there are.
 *
 * @param note what is to be known of the number; may be empty
 * @param link where they are found
 */
public record Tile(long count, String what, String note, String link) {

  /** The number with thousands set apart. */
  public String number() {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
