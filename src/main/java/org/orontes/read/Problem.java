package org.orontes.read;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Mark;

/**
 * Something in the files that is not as it should be.
 *
 * @param code what kind of problem, one of {@link ProblemCodes}
 * @param mark where it stands
 * @param message what is wrong, in words for people
 * @param hint the nearest right thing, or how to go on
 */
public record Problem(
    Severity severity, String code, Mark mark, String message, @Nullable String hint)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::mark)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message);

  /** By file, line and column. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code data/reports/x.yaml:12:9: error[unknown-place] message, hint}. */
  @Override
  public String toString() {
    return mark
        + ": "
        + severity.word()
        + "["
        + code
        + "] "
        + message
        + (hint == null ? "" : ", " + hint);
  }
}
