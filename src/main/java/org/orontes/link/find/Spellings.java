package org.orontes.link.find;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orontes.link.find.Sought.Called;

/**
 * The ways in which a name may stand in an index that finds nothing but whole names, letter by
 * letter: without what stands in brackets, with another apostrophe, with and without the article,
 * an event's year before its name. None of them is shown to anybody as a name.
 */
final class Spellings {

  /** Language tags of labels: the language itself, and Wikidata's own for all languages. */
  private static final String ANY = "mul";

  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<name>.+?),?\\s+\\(?(?<year>(19|20)[0-9]{2})\\)?");
  private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼʻʾʿ`´]");
  private static final Pattern LATIN_ARTICLE =
      Pattern.compile("(?i)(al|el|ar|as|ash|at|an|ad|az|adh|ath)[- ](?=\\p{L}{3})");
  private static final Pattern ARABIC_MARKS = Pattern.compile("[\\u064b-\\u065f\\u0640]");
  private static final Pattern ALIFS = Pattern.compile("[\\u0622\\u0623\\u0625\\u0671]");
  private static final String ARABIC_ARTICLE = "\u0627\u0644";

  /**
   * A text to look up.
   *
   * @param lang a language tag of Wikidata
   */
  record Literal(String text, String lang) {}

  private Spellings() {}

  /** What to look up for a name, the name itself first. */
  static Set<Literal> of(Called name) {
    Set<String> texts = new LinkedHashSet<>();
    texts.add(name.text().strip());
    texts.add(BRACKETS.matcher(name.text()).replaceAll("").strip());
    for (String text : Set.copyOf(texts)) {
      if (name.arabic()) {
        arabic(text, texts);
      } else {
        latin(text, texts);
      }
    }
    texts.removeIf(String::isBlank);
    Set<Literal> literals = new LinkedHashSet<>();
    for (String text : texts.stream().sorted().toList()) {
      literals.add(new Literal(text, name.arabic() ? "ar" : "en"));
      literals.add(new Literal(text, ANY));
    }
    return literals;
  }

  private static void latin(String text, Set<String> texts) {
    String plain = APOSTROPHES.matcher(text).replaceAll("'");
    texts.add(plain);
    texts.add(plain.replace("'", ""));
    texts.add(plain.replace("Sub-district", "Subdistrict"));
    texts.add(plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1));
    Matcher year = YEAR_LAST.matcher(plain);
    if (year.matches()) {
      texts.add(year.group("year") + " " + year.group("name"));
      texts.add(year.group("name") + " (" + year.group("year") + ")");
      texts.add(year.group("name"));
    }
    Matcher article = LATIN_ARTICLE.matcher(plain);
    if (article.lookingAt()) {
      String bare = plain.substring(article.end());
      texts.add(bare);
      texts.add("Al-" + bare);
      texts.add("al-" + bare);
      texts.add("Al " + bare);
    }
  }

  private static void arabic(String text, Set<String> texts) {
    String plain = ARABIC_MARKS.matcher(text).replaceAll("");
    texts.add(plain);
    texts.add(ALIFS.matcher(plain).replaceAll("\u0627"));
    if (!plain.contains(" ")) {
      texts.add(
          plain.startsWith(ARABIC_ARTICLE) && plain.length() >= 5
              ? plain.substring(2)
              : ARABIC_ARTICLE + plain);
    }
  }
}
