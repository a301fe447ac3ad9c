package org.orontes.codebook;

import org.jspecify.annotations.Nullable;

/**
 * How often a term is used, and the best example of it: of two as good, the one that came first.
 */
final class Tally {

  /** How good an example is: the lower the better. */
  enum Worth {
    /** A claim that agrees with the fact that it is about. */
    AGREEING_CLAIM,
    /** What the curators hold. */
    FACT,
    /** Any other claim. */
    CLAIM
  }

  private int count;
  private @Nullable String example;
  private Worth worth = Worth.CLAIM;

  void add(Worth worth, String example) {
    count++;
    if (this.example == null || worth.compareTo(this.worth) < 0) {
      this.example = example;
      this.worth = worth;
    }
  }

  int count() {
    return count;
  }

  /** Empty when there is none. */
  String example() {
    return example == null ? "" : example;
  }
}
