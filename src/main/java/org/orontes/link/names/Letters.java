package org.orontes.link.names;

/**
 * How often a word has which letters: what says at little cost that two words are too far apart for
 * so many slips. Letters that share a place in the count can only make it say so less often.
 */
public final class Letters {

  private static final int PLACES = 32;

  private final byte[] counts = new byte[PLACES];

  private Letters() {}

  static Letters of(String word) {
    Letters letters = new Letters();
    for (int i = 0; i < word.length(); i++) {
      letters.counts[word.charAt(i) % PLACES]++;
    }
    return letters;
  }

  /** Whether more slips than that surely lie between the two; a slip changes two counts at most. */
  boolean apart(Letters other, int slips) {
    int differ = 0;
    for (int place = 0; place < PLACES; place++) {
      differ += Math.abs(counts[place] - other.counts[place]);
    }
    return differ > 2 * slips;
  }
}
