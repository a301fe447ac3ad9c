package org.orontes.codebook;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.orontes.vocabulary.Glossary;
import org.orontes.vocabulary.Vocabulary;

/** The classes of things, each below the one above it. */
final class ClassPages {

  private static final Map<String, String> KINDS =
      Map.of("Actor", "Actors", "Place", "Places", "Event", "Events", "Situation", "Situations");

  /** What is derived from facts or stands beside them, and has no files of its own. */
  private static final List<String> OTHERS = List.of("ControlSpell", "Unestablished");

  private final Vocabulary vocabulary;
  private final Glossary glossary;
  private final Tallies tallies;

  ClassPages(Vocabulary vocabulary, Tallies tallies) {
    this.vocabulary = vocabulary;
    this.glossary = vocabulary.glossary();
    this.tallies = tallies;
  }

  void write(StringBuilder page) {
    for (String root : List.of("Actor", "Place", "Event", "Situation")) {
      page.append("## ").append(KINDS.get(root)).append("\n\n");
      tree(page, root, "");
      page.append('\n');
    }
    page.append("## Control and what did not happen\n\n");
    OTHERS.forEach(type -> entry(page, type, ""));
    page.append('\n');
  }

  private void tree(StringBuilder page, String type, String indent) {
    entry(page, type, indent);
    for (String below : vocabulary.typesUnder(type)) {
      if (vocabulary.above(below).filter(type::equals).isPresent()) {
        tree(page, below, indent + "  ");
      }
    }
  }

  private void entry(StringBuilder page, String type, String indent) {
    page.append(indent).append("- **`").append(type).append("`** ");
    page.append(glossary.labelOfType(type, "en").orElse("")).append(", ");
    page.append(glossary.labelOfType(type, "ar").orElse("")).append(". ");
    page.append(vocabulary.definitionOfType(type).orElse(""));
    glossary.noteOfType(type).ifPresent(note -> page.append(" *").append(note).append('*'));
    if (!OTHERS.contains(type)) {
      numbers(page, type);
    }
    page.append('\n');
  }

  private void numbers(StringBuilder page, String type) {
    Tally tally = tallies.type(type);
    page.append(" In the corpus: ").append(tally.count());
    int unestablished = tallies.wouldBe(type).count();
    if (unestablished > 0) {
      page.append(", and ").append(unestablished).append(" not established");
    }
    if (tally.count() > 0) {
      page.append("; ").append(tally.example());
    }
    page.append('.');
    keys(page, type);
  }

  private void keys(StringBuilder page, String type) {
    SortedSet<String> keys = vocabulary.keysOf(type);
    keys.removeIf(key -> !vocabulary.use(key, type).orElseThrow().needed());
    if (!keys.isEmpty()) {
      page.append(" Needs `").append(String.join("`, `", keys)).append("`.");
    }
  }
}
