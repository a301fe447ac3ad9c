package org.orontes.read;

import java.util.SortedSet;
import org.orontes.read.Node.Mapping;
import org.orontes.read.Node.Pair;
import org.orontes.read.Node.Scalar;
import org.orontes.vocabulary.Vocabulary;

/** A key that its mapping does not have: mistyped, misplaced, or the rest of an unquoted value. */
final class UnknownKey {

  /** So many keys are listed when none is near; more are looked up. */
  private static final int LISTED = 25;

  private final Vocabulary vocabulary;
  private final Problems problems;

  UnknownKey(Vocabulary vocabulary, Problems problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /**
   * Reports a key.
   *
   * @param where what the mapping is, such as {@code a claim}
   * @param known the keys that it can have
   */
  void report(Pair pair, Mapping mapping, String where, SortedSet<String> known) {
    String key = pair.key();
    boolean rest =
        mapping.flow() && pair.value() instanceof Scalar scalar && scalar.text().isEmpty();
    if (rest && key.matches("[0-9]+")) {
      problems.error(
          "bad-quantity",
          pair.mark(),
          "the comma before " + key + " ends the number",
          "write numbers without commas and ranges with two dots: 10000..30000");
    } else if (rest) {
      problems.error(
          "unknown-key",
          pair.mark(),
          "'" + key + "' has no value and is not a key of " + where,
          "if it belongs to the text before it, put that text in quotes");
    } else if (Suggest.nearest(key, known).isEmpty() && vocabulary.key(key).isPresent()) {
      problems.error(
          "misplaced-key",
          pair.mark(),
          "'" + key + "' is a key of " + owners(key) + ", not of " + where,
          known.contains("says") ? "write it under 'says'" : "leave it to them");
    } else {
      problems.error(
          "unknown-key",
          pair.mark(),
          "'" + key + "' is not a key of " + where,
          Suggest.orElse(
              key,
              known,
              known.size() <= LISTED
                  ? "it can have " + String.join(", ", known)
                  : "the keys stand in ontology/keys.ttl"));
    }
  }

  /** Whose key it is: of facts of some kinds, or of claims only. */
  private String owners(String key) {
    boolean events = hasUse(key, "Event");
    boolean situations = hasUse(key, "Situation");
    if (events || situations) {
      return events && situations ? "events and situations" : events ? "events" : "situations";
    }
    return "what claims say";
  }

  private boolean hasUse(String key, String root) {
    return vocabulary.typesUnder(root).stream()
        .anyMatch(type -> vocabulary.use(key, type).isPresent());
  }
}
