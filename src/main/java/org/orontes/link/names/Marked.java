package org.orontes.link.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a name.
 *
 * @param found whether it is what was looked for
 */
public record Marked(String text, boolean found) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’‘`´ʼʻʾʿ\\u0640]+");

  /** The name in pieces, those marked that fit a word of the question. */
  public static List<Marked> pieces(String name, String question) {
    List<String> asked = Spelling.words(question);
    List<Marked> pieces = new ArrayList<>();
    Matcher words = WORD.matcher(name);
    int end = 0;
    while (words.find()) {
      if (fits(words.group(), asked)) {
        if (words.start() > end) {
          pieces.add(new Marked(name.substring(end, words.start()), false));
        }
        pieces.add(new Marked(words.group(), true));
        end = words.end();
      }
    }
    if (end < name.length()) {
      pieces.add(new Marked(name.substring(end), false));
    }
    return pieces;
  }

  private static boolean fits(String word, List<String> asked) {
    return Spelling.words(word).stream()
        .anyMatch(part -> asked.stream().anyMatch(a -> Match.of(a, part) != Match.NONE));
  }
}
