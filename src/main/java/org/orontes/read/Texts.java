package org.orontes.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Mark;
import org.orontes.read.Node.Scalar;

/**
 * Text that people write. It stands in quotes always: an unquoted {@code #} would cut it off
 * unnoticed, and an unquoted {@code : } would break the file.
 */
final class Texts {

  /** As much of a text as a hint repeats. */
  private static final int SHOWN = 50;

  private final Problems problems;

  Texts(Problems problems) {
    this.problems = problems;
  }

  /** Quoted text, or null with a problem. */
  @Nullable String text(String field, Scalar scalar) {
    if (scalar.plain()) {
      boolean lost = scalar.commented();
      problems.error(
          "unquoted-text",
          scalar.mark(),
          "the text of '"
              + field
              + "' is not in quotes"
              + (lost ? ", so what follows its '#' is lost" : ""),
          "write " + field + ": " + quoted(scalar.text(), lost));
      return null;
    }
    return word(scalar);
  }

  /** A word that may stand without quotes, such as initials. */
  @Nullable String word(Scalar scalar) {
    String text = scalar.text().strip();
    Mark mark = scalar.mark();
    int bad = badCharacter(text);
    if (bad >= 0) {
      problems.error(
          "bad-character",
          mark,
          String.format(Locale.ROOT, "the text has the character U+%04X, which is no text", bad),
          "take the escape out");
      return null;
    }
    if (text.isEmpty()) {
      problems.error("empty", mark, "this text is empty", "fill it or leave it out");
      return null;
    }
    return text;
  }

  private static int badCharacter(String text) {
    return text.codePoints()
        .filter(point -> !SourceText.isText(point) && point != '\n' && point != '\t')
        .findFirst()
        .orElse(-1);
  }

  private static String quoted(String text, boolean lost) {
    String plain = text.replaceAll("\\s+", " ");
    int points = plain.codePointCount(0, plain.length());
    boolean cut = lost || points > SHOWN;
    String shown = plain.substring(0, plain.offsetByCodePoints(0, Math.min(points, SHOWN)));
    String whole = shown + (cut ? "…" : "");
    return whole.contains("\"") ? "'" + whole.replace("'", "''") + "'" : "\"" + whole + "\"";
  }
}
