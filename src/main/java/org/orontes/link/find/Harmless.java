package org.orontes.link.find;

/**
 * What others wrote, made fit to stand in a line of a file or on a terminal: no line break, no
 * control character, none of the signs that turn the direction of writing, and not too long.
 */
final class Harmless {

  private Harmless() {}

  static String line(String text, int most) {
    StringBuilder out = new StringBuilder(Math.min(text.length(), most + 1));
    int[] points = text.codePoints().limit(4L * most).toArray();
    for (int point : points) {
      if (out.length() >= most) {
        return out.toString().strip() + "…";
      }
      if (breaks(point)) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else {
        out.appendCodePoint(point);
      }
    }
    return out.toString().strip();
  }

  private static boolean breaks(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.SPACE_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
