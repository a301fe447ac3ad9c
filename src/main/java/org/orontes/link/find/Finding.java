package org.orontes.link.find;

import java.util.List;

/**
 * What one look at a thing and an item found.
 *
 * @param agrees from -1 (they cannot be one) over 0 (it tells nothing) to 1 (as it must be)
 * @param says why, in short sentences without a full stop; may be empty
 */
record Finding(double agrees, List<String> says) {

  /** It tells nothing. */
  static final Finding NOTHING = new Finding(0, List.of());

  Finding {
    says = List.copyOf(says);
  }

  static Finding of(double agrees, String says) {
    return new Finding(agrees, List.of(says));
  }
}
