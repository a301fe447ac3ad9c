package org.orontes.serve.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orontes.serve.ontology.term.Section;

/**
 * The headings of the ontology's file, {@code # ---- Actors}, and the terms below each, in the
 * order in which they were written. A term without a heading stands under "Other terms", so none is
 * lost.
 */
final class Headings {

  private static final Pattern HEADING = Pattern.compile("# -+ ([^.:]+)(?:[.:]\\s*(.*))?");
  private static final Pattern TERM = Pattern.compile("oro:(\\w+)\\s+a\\s.*");
  private static final String OTHER = "Other terms";

  private record Heading(String title, String note, List<String> names) {}

  private final List<Heading> headings = new ArrayList<>();

  Headings(String file) {
    Heading current = new Heading(OTHER, "", new ArrayList<>());
    headings.add(current);
    for (String line : file.split("\n", -1)) {
      Matcher heading = HEADING.matcher(line);
      Matcher term = TERM.matcher(line);
      if (heading.matches()) {
        String note = heading.group(2) == null ? "" : heading.group(2);
        current = new Heading(heading.group(1).strip(), sentence(note), new ArrayList<>());
        headings.add(current);
      } else if (term.matches()) {
        current.names().add(term.group(1));
      }
    }
  }

  /**
   * The given terms by heading; headings without any are left out.
   *
   * @param kind begins the anchors, so that those of classes and of properties differ
   */
  <T> List<Section<T>> sections(String kind, Set<String> names, Function<String, T> maker) {
    Map<Heading, List<String>> found = new LinkedHashMap<>();
    Set<String> left = new TreeSet<>(names);
    for (Heading heading : headings) {
      for (String name : heading.names()) {
        if (left.remove(name)) {
          found.computeIfAbsent(heading, h -> new ArrayList<>()).add(name);
        }
      }
    }
    if (!left.isEmpty()) {
      found.put(new Heading(OTHER, "", new ArrayList<>()), List.copyOf(left));
    }
    List<Section<T>> sections = new ArrayList<>();
    found.forEach(
        (heading, terms) ->
            sections.add(
                new Section<>(
                    kind
                        + "-"
                        + heading
                            .title()
                            .toLowerCase(java.util.Locale.ROOT)
                            .replaceAll("[^a-z]+", "-"),
                    heading.title(),
                    heading.note(),
                    terms.stream().map(maker).toList())));
    return List.copyOf(sections);
  }

  private static String sentence(String note) {
    if (note.isBlank()) {
      return "";
    }
    String text = Character.toUpperCase(note.charAt(0)) + note.substring(1);
    return text.endsWith(".") ? text : text + ".";
  }
}
