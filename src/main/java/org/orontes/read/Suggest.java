package org.orontes.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The nearest right word. Nearest is the one that fewest slips of the keyboard lead to: a letter
 * too many, too few, another one, or two swapped.
 */
public final class Suggest {

  private Suggest() {}

  /** The word among those known that is near enough to have been meant. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    String wanted = word.toLowerCase(Locale.ROOT);
    int allowed = Math.max(1, wanted.length() / 3);
    return new TreeSet<>(known)
        .stream()
            .filter(candidate -> Math.abs(candidate.length() - wanted.length()) <= allowed)
            .filter(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT)) <= allowed)
            .min(
                Comparator.comparingInt(
                    candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT))));
  }

  /** {@code did you mean 'hama'?}, or the other words when nothing is near. */
  public static String orElse(String word, Collection<String> known, String otherwise) {
    return nearest(word, known).map(near -> "did you mean '" + near + "'?").orElse(otherwise);
  }

  /** How many slips lie between two words. */
  static int distance(String one, String other) {
    return distance(one, other, Math.max(one.length(), other.length()));
  }

  /**
   * The number of slips between two words (optimal string alignment), or one more than the limit
   * when there are more than that: most words are far apart, and that is seen early.
   */
  public static int distance(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] current = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      last[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      current[0] = row;
      int least = row;
      for (int column = 1; column <= other.length(); column++) {
        boolean same = one.charAt(row - 1) == other.charAt(column - 1);
        int best = Math.min(last[column], current[column - 1]) + 1;
        best = Math.min(best, last[column - 1] + (same ? 0 : 1));
        if (row > 1
            && column > 1
            && one.charAt(row - 1) == other.charAt(column - 2)
            && one.charAt(row - 2) == other.charAt(column - 1)) {
          best = Math.min(best, beforeLast[column - 2] + 1);
        }
        current[column] = best;
        least = Math.min(least, best);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = current;
      current = free;
    }
    return Math.min(last[other.length()], limit + 1);
  }
}
