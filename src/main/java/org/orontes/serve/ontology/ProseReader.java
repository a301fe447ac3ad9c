package org.orontes.serve.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orontes.serve.ontology.term.Prose;

/**
 * Takes the texts of the ontology apart: what stands between backticks is code, and the name of a
 * class, such as Handover in "it is a Handover", leads to it. It changes no word.
 */
final class ProseReader {

  private static final Pattern MARK =
      Pattern.compile("`([^`]+)`|\\boro:(\\w+)|\\b([A-Z][A-Za-z]+)\\b");

  private final Set<String> classes;
  private final Set<String> terms;

  /**
   * A reader.
   *
   * @param classes the local names of the classes
   * @param terms the local names of all terms, which count where they are written with the prefix
   */
  ProseReader(Set<String> classes, Set<String> terms) {
    this.classes = Set.copyOf(classes);
    this.terms = Set.copyOf(terms);
  }

  Prose read(String text) {
    List<Prose.Part> parts = new ArrayList<>();
    Matcher marks = MARK.matcher(text);
    int done = 0;
    while (marks.find()) {
      Prose.Part part = part(text, marks);
      if (part != null) {
        if (marks.start() > done) {
          parts.add(new Prose.Words(text.substring(done, marks.start())));
        }
        parts.add(part);
        done = marks.end();
      }
    }
    if (done < text.length()) {
      parts.add(new Prose.Words(text.substring(done)));
    }
    return new Prose(List.copyOf(parts));
  }

  private Prose.@org.jspecify.annotations.Nullable Part part(String text, Matcher mark) {
    if (mark.group(1) != null) {
      return new Prose.Code(mark.group(1));
    }
    if (mark.group(2) != null) {
      return terms.contains(mark.group(2))
          ? new Prose.Term(mark.group(), "#" + mark.group(2))
          : null;
    }
    // A word like Event at the head of a sentence may be just that word.
    return classes.contains(mark.group(3)) && !opensSentence(text, mark.start())
        ? new Prose.Term(mark.group(3), "#" + mark.group(3))
        : null;
  }

  private static boolean opensSentence(String text, int at) {
    return at == 0 || text.substring(0, at).matches("(?s).*[.:;!?] +$");
  }
}
