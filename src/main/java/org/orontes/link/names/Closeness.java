package org.orontes.link.names;

import org.orontes.read.Suggest;

/** How near two words must be to be taken for one, in the slips that {@link Suggest} counts. */
final class Closeness {

  private Closeness() {}

  /** How many slips are forgiven in a word of this length. */
  static int allowed(int length) {
    return length >= 9 ? 2 : length >= 5 ? 1 : 0;
  }

  /** The number of slips, or one more than the limit when there are more than that. */
  static int distance(String one, String other, int limit) {
    return Suggest.distance(one, other, limit);
  }
}
