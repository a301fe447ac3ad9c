package org.orontes.link.reconcile;

import java.util.Map;

/**
 * A thing that may be meant.
 *
 * @param score from 0 to 100, to one decimal
 * @param match whether it can be taken without a look: the whole name is its name, and nothing and
 *     nobody else speaks against it
 * @param features what the score is made of, each a number or a truth value
 */
public record Candidate(Item item, double score, boolean match, Map<String, Object> features) {

  public Candidate {
    features = Map.copyOf(features);
  }
}
