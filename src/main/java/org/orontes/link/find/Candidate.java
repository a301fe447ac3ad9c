package org.orontes.link.find;

import java.util.Comparator;

/**
 * An item that may be the thing.
 *
 * @param score from 0 to 100; how much speaks for it, and no probability
 * @param named whether a name, a word of one or an id is shared: without that, days and places are
 *     those of many
 * @param because why, in one line
 */
record Candidate(Item item, int score, boolean named, String because) {

  /** The best first; of two as good the better known, then the older. */
  static final Comparator<Candidate> ORDER =
      Comparator.comparingInt(Candidate::score)
          .thenComparing(candidate -> candidate.item().sitelinks())
          .reversed()
          .thenComparing(candidate -> candidate.item().number());
}
