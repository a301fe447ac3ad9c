package org.orontes.link.names;

import java.util.Locale;

/** How well a name fits what was asked, the best first. */
public enum Match {
  /** The whole name. */
  EXACT,
  /** Whole words of the name. */
  WORD,
  /** Beginnings of words. */
  BEGINNING,
  /** Parts of words. */
  PART,
  /** A word or two with a slip. */
  NEAR,
  /** Not at all. */
  NONE;

  Match weaker(Match other) {
    return compareTo(other) >= 0 ? this : other;
  }

  Match better(Match other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** How one word of a name fits one word of the question, both folded. */
  static Match of(String asked, String word) {
    if (word.equals(asked)) {
      return WORD;
    }
    if (word.startsWith(asked)) {
      return BEGINNING;
    }
    if (asked.length() >= 2 && word.contains(asked)) {
      return PART;
    }
    int allowed = Closeness.allowed(asked.length());
    boolean near = allowed > 0 && Closeness.distance(asked, word, allowed) <= allowed;
    return near ? NEAR : NONE;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
