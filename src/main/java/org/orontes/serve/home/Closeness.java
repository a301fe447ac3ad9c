package org.orontes.serve.home;

/**
 * How many slips lie between two words: a letter too many, too few, another one, or two swapped.
 */
final class Closeness {

  private Closeness() {}

  /** How many slips are forgiven in a word of this length. */
  static int allowed(int length) {
    return length >= 9 ? 2 : length >= 5 ? 1 : 0;
  }

  /** The number of slips, or one more than the limit when there are more than that. */
  static int distance(String one, String other, int limit) {
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
