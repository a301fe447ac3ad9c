package org.orontes.read;

import java.util.SortedSet;
import org.orontes.read.Node.Mapping;
import org.orontes.read.Node.Pair;
import org.orontes.read.Node.Scalar;
import org.orontes.vocabulary.Vocabulary;

/** A key that its mapping does not have: mistyped, misplaced, or the rest of an unquoted value. */
final class UnknownKey {

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
          "'" + key + "' is a key of what claims say, not of " + where,
          known.contains("says") ? "write it under 'says'" : "leave it to the claims");
    } else {
      problems.error(
          "unknown-key",
          pair.mark(),
          "'" + key + "' is not a key of " + where,
          Suggest.orElse(key, known, "it can have " + String.join(", ", known)));
    }
  }
}
