package org.orontes.link.names;

import java.util.Map;

/**
 * How an Arabic word that was written in Latin letters sounds, roughly: Abdel and Abdul, Talbiseh
 * and Talbisa, Jolani and Golani, Deir ez-Zor and Deir Ezzour have one frame of consonants each. It
 * says that two spellings may be of one name and never that they are: Hassan and Hussein have one
 * frame too, and differ in their vowels.
 *
 * @param frame the consonants, those that transliterations take for each other as one, each only
 *     once in a row; a vowel at the beginning is {@code a}
 * @param vowels the others, as {@code a}, {@code i} and {@code u}; none at the end of the word
 */
public record Sound(String frame, String vowels) {

  /** Pairs of letters for one sound, which is written with the letter on the right. */
  private static final Map<String, Character> PAIRS =
      Map.ofEntries(
          Map.entry("sh", 'c'),
          Map.entry("ch", 'c'),
          Map.entry("kh", 'k'),
          Map.entry("gh", 'g'),
          Map.entry("dj", 'g'),
          Map.entry("dh", 'd'),
          Map.entry("th", 't'),
          Map.entry("ph", 'f'));

  private static final Map<Character, Character> SINGLES =
      Map.of('j', 'g', 'q', 'k', 'c', 'k', 'v', 'f', 'p', 'b', 'x', 'k');

  private static final Map<Character, Character> VOWELS =
      Map.of('a', 'a', 'e', 'a', 'i', 'i', 'y', 'i', 'o', 'u', 'u', 'u', 'w', 'u');

  /** The sound of a folded word; empty for what is not written in Latin letters. */
  public static Sound of(String word) {
    StringBuilder frame = new StringBuilder(word.length());
    StringBuilder vowels = new StringBuilder(word.length());
    int end = lastSpoken(word);
    for (int i = 0; i < end; i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return new Sound("", "");
      }
      Character pair = i + 1 < end ? PAIRS.get(word.substring(i, i + 2)) : null;
      Character vowel = VOWELS.get(c);
      if (pair != null) {
        add(frame, pair);
        i++;
      } else if (vowel == null) {
        add(frame, SINGLES.getOrDefault(c, c));
      } else {
        if (i == 0) {
          frame.append('a');
        }
        add(vowels, vowel);
      }
    }
    return new Sound(frame.toString(), vowels.toString());
  }

  /** The end of the word without the vowel and the h that stand there for ta marbuta. */
  private static int lastSpoken(String word) {
    int end = word.length();
    if (end > 3 && word.charAt(end - 1) == 'h' && VOWELS.containsKey(word.charAt(end - 2))) {
      end--;
    }
    while (end > 2 && VOWELS.containsKey(word.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static void add(StringBuilder out, char c) {
    if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
      out.append(c);
    }
  }

  /** Whether it is long enough to tell words apart. */
  boolean tells() {
    return frame.length() >= 2;
  }

  /**
   * How alike two words sound, from 0 to 1: 0 when their consonants differ, and less for each vowel
   * that does.
   */
  public double alike(Sound other) {
    if (!tells() || !frame.equals(other.frame)) {
      return 0;
    }
    int differ = Closeness.distance(vowels, other.vowels, 4);
    return Math.max(0, 0.955 - 0.05 * differ - (frame.length() == 2 ? 0.05 : 0));
  }
}
