package org.orontes.link.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orontes.link.names.Spelled;
import org.orontes.link.names.Spelling;

/**
 * A name as somebody wrote it, taken apart: the name itself, what stands in brackets or behind a
 * comma, and the classes that its words hint at. <i>Talbiseh (city), Homs</i> is Talbiseh, hints at
 * a city, and has Homs aside.
 *
 * @param readings the ways to read the name, the likeliest first
 * @param asides what stands beside the name and is no class
 */
record Asked(List<Reading> readings, List<Spelled> asides) {

  /**
   * One way to read it.
   *
   * @param whole all its words
   * @param core those that do not say what sort of thing it is
   * @param hints the classes that the other words hint at
   * @param factor what a name found by this reading is worth
   */
  record Reading(Spelled whole, Spelled core, Set<String> hints, double factor) {
    boolean hasCore() {
      return core.words().size() < whole.words().size();
    }
  }

  private static final Pattern BRACKETS = Pattern.compile("[(\\[（]([^)\\]）]*)[)\\]）]?");
  private static final Pattern COMMA = Pattern.compile("\\s*[,،;؛]\\s*|\\s+[–—/-]\\s+");
  private static final double WITHOUT_ASIDE = 0.99;
  private static final double ASIDE_ALONE = 0.75;

  static Asked of(String text, Names names) {
    List<String> asides = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    Matcher brackets = BRACKETS.matcher(text);
    int from = 0;
    while (brackets.find()) {
      rest.append(text, from, brackets.start()).append(' ');
      asides.add(brackets.group(1));
      from = brackets.end();
    }
    rest.append(text.substring(from));
    String[] parts = COMMA.split(rest.toString().strip(), -1);
    for (int i = 1; i < parts.length; i++) {
      asides.add(parts[i]);
    }
    Set<String> hints = new HashSet<>();
    List<Spelled> others = new ArrayList<>();
    for (String aside : asides) {
      List<String> words = Spelling.words(aside);
      Set<String> classes = names.typeWords().classes(words);
      hints.addAll(classes);
      if (classes.isEmpty() && !words.isEmpty()) {
        others.add(names.spelled(words));
      }
    }
    List<Reading> readings = new ArrayList<>();
    add(readings, Spelling.words(text), Set.of(), 1, names);
    if (!asides.isEmpty()) {
      add(readings, Spelling.words(parts[0]), hints, WITHOUT_ASIDE, names);
      others.forEach(aside -> add(readings, aside.texts(), Set.of(), ASIDE_ALONE, names));
    }
    return new Asked(List.copyOf(readings), List.copyOf(others));
  }

  private static void add(
      List<Reading> readings, List<String> words, Set<String> more, double factor, Names names) {
    if (words.isEmpty()) {
      return;
    }
    TypeWords.Stripped stripped = names.typeWords().strip(words);
    Set<String> hints = new HashSet<>(stripped.hints());
    hints.addAll(more);
    readings.add(new Reading(names.spelled(words), names.spelled(stripped.words()), hints, factor));
  }
}
