package org.orontes.codebook;

import java.util.HashMap;
import java.util.Map;

/** The tallies of all classes, keys and codes of the corpus. */
final class Tallies {

  private static final Tally NONE = new Tally();

  private final Map<String, Tally> types = new HashMap<>();
  private final Map<String, Tally> unestablished = new HashMap<>();
  private final Map<String, Tally> codes = new HashMap<>();

  void type(String type, String example) {
    add(types, type, Tally.Worth.FACT, example);
  }

  /** What would be of a class, if it were established. */
  void wouldBe(String type, String example) {
    add(unestablished, type, Tally.Worth.FACT, example);
  }

  /** A use of a code; keys are codes of the scheme {@code key}. */
  void code(String scheme, String code, Tally.Worth worth, String example) {
    add(codes, scheme + "/" + code, worth, example);
  }

  Tally type(String type) {
    return types.getOrDefault(type, NONE);
  }

  Tally wouldBe(String type) {
    return unestablished.getOrDefault(type, NONE);
  }

  Tally code(String scheme, String code) {
    return codes.getOrDefault(scheme + "/" + code, NONE);
  }

  private static void add(Map<String, Tally> to, String term, Tally.Worth worth, String example) {
    to.computeIfAbsent(term, name -> new Tally()).add(worth, example);
  }
}
