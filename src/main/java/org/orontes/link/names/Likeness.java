package org.orontes.link.names;

import java.util.Set;
import org.orontes.link.names.Spelled.Word;

/**
 * How alike two names are, from 0 to 1. 1: the same but for what {@link Spelling} takes away. Then
 * come the same words in another order or cut in another way, words that sound alike, slips of the
 * keyboard, and a part of the words; what is missing counts by what it tells.
 */
public final class Likeness {

  private static final double CUT_IN_ANOTHER_WAY = 0.99;
  private static final double IN_ANOTHER_ORDER = 0.93;
  private static final double GLUED_ARTICLE = 0.95;

  /** A name with a slip is never taken for the name itself. */
  private static final double SLIP = 0.955;

  /** What a part of a name is worth when nothing but that was asked for. */
  private static final double PART = 0.55;

  private static final double MOST_OF_IT = 0.75;

  private static final int STEM = 5;

  private static final Set<String> ARTICLES = Set.of("al", "el");

  private Likeness() {}

  /** How alike what was asked is to a name. */
  public static double of(Spelled asked, Spelled name) {
    if (asked.isEmpty() || name.isEmpty()) {
      return 0;
    }
    if (asked.joined().equals(name.joined())) {
      return asked.words().size() == name.words().size() ? 1 : CUT_IN_ANOTHER_WAY;
    }
    return Math.max(byWords(asked, name), joined(asked, name));
  }

  private static double joined(Spelled asked, Spelled name) {
    int longer = Math.max(asked.joined().length(), name.joined().length());
    int allowed = longer / 5;
    boolean apart = allowed == 0 || asked.letters().apart(name.letters(), allowed);
    int slips = apart ? allowed + 1 : Closeness.distance(asked.joined(), name.joined(), allowed);
    double byLetters = slips > allowed ? 0 : Math.min(SLIP, 1 - 1.15 * slips / longer);
    double bySound =
        name.sound().frame().length() >= 4 ? asked.sound().alike(name.sound()) - 0.01 : 0;
    return Math.max(byLetters, bySound);
  }

  private static double byWords(Spelled asked, Spelled name) {
    boolean[] used = new boolean[name.words().size()];
    double found = 0;
    double covered = 0;
    int before = -1;
    boolean inOrder = true;
    boolean same = true;
    for (Word word : asked.words()) {
      int best = -1;
      double most = 0;
      for (int i = 0; i < used.length; i++) {
        double alike = used[i] ? 0 : words(word, name.words().get(i));
        if (alike > most) {
          most = alike;
          best = i;
        }
      }
      if (best >= 0) {
        used[best] = true;
        found += most * word.weight();
        covered += name.words().get(best).weight();
        inOrder &= best > before;
        same &= most == 1;
        before = best;
      }
    }
    double ofAsked = found / asked.weight();
    double ofName = covered / name.weight();
    // A slip in a part of a name is worth little: there are many names with some such word.
    double sure = ofName < MOST_OF_IT ? Math.pow(ofAsked, 3) : ofAsked;
    double alike = sure * (PART + (1 - PART) * ofName) * (inOrder ? 1 : IN_ANOTHER_ORDER);
    return same ? alike : Math.min(SLIP, alike);
  }

  /** How alike two words are; 0 when they are too far apart to be taken for one. */
  static double words(Word one, Word other) {
    String a = one.text();
    String b = other.text();
    if (a.equals(b)) {
      return 1;
    }
    if (bare(a).equals(bare(b))) {
      return GLUED_ARTICLE;
    }
    double sound = Math.min(a.length(), b.length()) >= 3 ? one.sound().alike(other.sound()) : 0;
    return Math.max(Math.max(sound, slips(one, other)), stem(a, b));
  }

  private static double slips(Word one, Word other) {
    String a = one.text();
    String b = other.text();
    int longer = Math.max(a.length(), b.length());
    int allowed = longer >= 8 ? 2 : longer >= 4 ? 1 : 0;
    if (allowed == 0
        || Math.abs(a.length() - b.length()) > allowed
        || one.letters().apart(other.letters(), allowed)
        || hasDigit(a)
        || hasDigit(b)) {
      return 0;
    }
    int slips = Closeness.distance(a, b, allowed);
    return slips > allowed ? 0 : 1 - 1.1 * slips / longer;
  }

  /** Words of one stem: <i>deter</i> and <i>deterrence</i>. */
  private static double stem(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same >= STEM && 2 * same >= longer ? 0.5 + 0.4 * same / longer : 0;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /** Without an article that was written as part of the word: Alkasem. */
  private static String bare(String word) {
    return word.length() >= 6 && ARTICLES.contains(word.substring(0, 2)) ? word.substring(2) : word;
  }
}
