package org.orontes.link.find;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.orontes.link.names.Spelling;
import org.orontes.vocabulary.Glossary;
import org.orontes.vocabulary.Vocabulary;

/**
 * What others call the kinds of things: the labels of our classes, and the words of {@code
 * kinds.txt}. Items are judged by what their classes are called, because the ids of those classes
 * were not verified by anybody here.
 */
final class KindWords {

  /** Never a candidate: pages about names and papers about things. */
  static final String UNFIT = "unfit";

  /** Something that we have no class for. */
  static final String OTHER = "other";

  private static final Pattern AFTER_HEAD = Pattern.compile(" (of|in|for|from|by|with) .*");

  private final Map<String, Set<String>> classes = new HashMap<>();
  private final List<Set<String>> near = new ArrayList<>();
  private int longest = 1;

  private KindWords() {}

  /** The words for the classes of an ontology. */
  static KindWords of(Vocabulary vocabulary) {
    KindWords words = new KindWords();
    Glossary glossary = vocabulary.glossary();
    for (String root : List.of("Actor", "Place", "Event")) {
      for (String type : vocabulary.typesUnder(root)) {
        glossary.labelOfType(type, "en").ifPresent(label -> words.put(label, Set.of(type)));
        glossary.labelOfType(type, "ar").ifPresent(label -> words.put(label, Set.of(type)));
      }
    }
    words.read();
    return words;
  }

  private void read() {
    try (InputStream in = Objects.requireNonNull(KindWords.class.getResourceAsStream("kinds.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String line) {
    if (line.startsWith("~")) {
      near.add(Set.of(line.substring(1).strip().split(",\\s*", -1)));
      return;
    }
    String[] parts = line.split(":", 2);
    Set<String> types = Set.of(parts[0].strip().split(",\\s*", -1));
    for (String phrase : parts[1].split("[,،]", -1)) {
      put(phrase, types);
    }
  }

  private void put(String phrase, Set<String> types) {
    String folded = String.join(" ", Spelling.words(phrase));
    if (!folded.isEmpty()) {
      classes.computeIfAbsent(folded, p -> new LinkedHashSet<>()).addAll(types);
      longest = Math.max(longest, folded.split(" ", -1).length);
    }
  }

  /** The classes that a label of a class speaks of; empty for words that nobody knows here. */
  Set<String> of(String label, boolean arabic) {
    String head = arabic ? label : AFTER_HEAD.matcher(label.replace('-', ' ')).replaceFirst("");
    List<String> words = Spelling.words(head);
    Set<String> found = Set.of();
    for (int at = 0; at < words.size(); ) {
      int length = Math.min(longest, words.size() - at);
      while (length > 0 && !classes.containsKey(phrase(words, at, length))) {
        length--;
      }
      if (length > 0) {
        found = classes.get(phrase(words, at, length));
        if (arabic) {
          return found; // What a thing is stands first in Arabic, last in English.
        }
      }
      at += Math.max(1, length);
    }
    return found;
  }

  private static String phrase(List<String> words, int at, int length) {
    return String.join(" ", words.subList(at, at + length));
  }

  /** Whether the two are kinds that one thing can be taken for by different people. */
  boolean near(String type, String other) {
    return near.stream().anyMatch(group -> group.contains(type) && group.contains(other));
  }

  /** The classes that are named in the list, for a test. */
  Set<String> named() {
    Set<String> all = new HashSet<>();
    classes.values().forEach(all::addAll);
    near.forEach(all::addAll);
    all.removeAll(Set.of(UNFIT, OTHER));
    return all;
  }
}
