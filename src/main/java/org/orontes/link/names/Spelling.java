package org.orontes.link.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is left of a name when the differences are taken away that do not make another name.
 *
 * <p>In any script: capitals, accents and other marks, the forms of digits. In Latin letters:
 * apostrophes and the signs for hamza and ʿayn, hyphens, and the Arabic article ({@code al-Jolani},
 * {@code ar-Rastan}, {@code As Suwayda}). In Arabic letters: vowel signs and tatweel; hamza and
 * what carries it; alif in its forms; ta marbuta as ha; alif maqsura as ya; the Persian and Urdu
 * forms of kaf, ya and ha; the article.
 *
 * <p>It never carries one script over into the other, and never takes one vowel for another: that
 * Jolani, Jawlani and Golani are one is something that the data say.
 */
public final class Spelling {

  /** Signs within a word that are not letters of it: apostrophes, hamza, ʿayn, tatweel. */
  private static final String WITHIN = "'’‘`´ʼʻʾʿʹ′ˈ\u0621\u0640\u200c\u200d";

  /** Letters that are written in two ways, and neither has a mark that could be taken off. */
  private static final Map<Character, String> SAME =
      Map.ofEntries(
          Map.entry('\u0671', "\u0627"), // alif wasla
          Map.entry('\u0629', "\u0647"), // ta marbuta
          Map.entry('\u0649', "\u064a"), // alif maqsura
          Map.entry('\u06cc', "\u064a"), // Persian ya
          Map.entry('\u06a9', "\u0643"), // Persian kaf
          Map.entry('\u06c1', "\u0647"), // Urdu ha
          Map.entry('\u06be', "\u0647"), // Urdu ha with two eyes
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"));

  private static final String ARABIC_ARTICLE = "\u0627\u0644";
  private static final Set<String> ARTICLES = Set.of("al", "el", "ul");

  /** The article before a letter that takes over its l: ar-Rastan, as-Suwayda, ez-Zor. */
  private static final Set<String> ASSIMILATED =
      Set.of(
          "ad", "an", "ar", "as", "at", "az", "ash", "ath", "adh", "ed", "en", "er", "es", "et",
          "ez", "esh", "eth", "edh");

  /** Little words of English labels, which nobody remembers exactly. */
  private static final Set<String> LITTLE = Set.of("of", "the", "and");

  private Spelling() {}

  /** The letters and digits, folded; whatever else stood between them is one blank. */
  public static String fold(String text) {
    // Capitals first: that takes ß, ı and the like to letters that have a small form of their own.
    String plain =
        Normalizer.normalize(
                text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (WITHIN.indexOf(c) < 0 && !isMark(c)) {
        append(out, c);
      }
    }
    return out.toString().strip();
  }

  private static void append(StringBuilder out, char c) {
    if (Character.isDigit(c)) {
      out.append(Character.digit(c, 10));
    } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
      out.append(SAME.getOrDefault(c, String.valueOf(c)));
    } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /**
   * The words by which a name is found: folded, without articles and the little words of English,
   * unless nothing else is there.
   */
  public static List<String> words(String text) {
    String folded = fold(text);
    if (folded.isEmpty()) {
      return List.of();
    }
    List<String> all = List.of(folded.split(" "));
    List<String> words = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      boolean last = i + 1 == all.size();
      if (!LITTLE.contains(all.get(i)) && (last || !isArticle(all.get(i), all.get(i + 1)))) {
        words.add(withoutArticle(all.get(i)));
      }
    }
    return words.isEmpty() ? all : words;
  }

  private static boolean isArticle(String word, String next) {
    return ARTICLES.contains(word)
        || (ASSIMILATED.contains(word) && next.startsWith(word.substring(1)));
  }

  private static String withoutArticle(String word) {
    return word.startsWith(ARABIC_ARTICLE) && word.length() >= ARABIC_ARTICLE.length() + 3
        ? word.substring(ARABIC_ARTICLE.length())
        : word;
  }
}
