package org.orontes.serve.ontology;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orontes.serve.ontology.term.RuleNote;

/** Reads the head of a rule's file: what it derives, why, from what, and an example. */
final class RuleReader {

  private static final Pattern FILE = Pattern.compile("rules/([0-9]+)-([a-z0-9-]+)\\.rq");
  private static final Pattern ENTRY = Pattern.compile("# ([A-Z][a-z]+):\\s+(.*)");

  private final ProseReader prose;
  private final ToLongFunction<String> derived;

  /** {@code derived} counts the statements of the rule of that name. */
  RuleReader(ProseReader prose, ToLongFunction<String> derived) {
    this.prose = prose;
    this.derived = derived;
  }

  RuleNote read(String file, String text) {
    Matcher name = FILE.matcher(file);
    if (!name.matches()) {
      throw new IllegalArgumentException(file + " is not named as a rule");
    }
    Map<String, String> head = head(text);
    return new RuleNote(
        Integer.parseInt(name.group(1)),
        name.group(2),
        file,
        prose.read(head.getOrDefault("Derives", "")),
        prose.read(head.getOrDefault("Why", "")),
        prose.read(head.getOrDefault("From", "")),
        head.getOrDefault("Example", ""),
        derived.applyAsLong(name.group(2)));
  }

  private static Map<String, String> head(String text) {
    Map<String, String> entries = new LinkedHashMap<>();
    String current = "";
    for (String line : text.split("\n", -1)) {
      if (!line.startsWith("#")) {
        break;
      }
      Matcher entry = ENTRY.matcher(line);
      if (entry.matches()) {
        current = entry.group(1);
        entries.put(current, entry.group(2).strip());
      } else if (!current.isEmpty()) {
        entries.merge(current, line.substring(1).strip(), (one, more) -> one + " " + more);
      }
    }
    return entries;
  }
}
