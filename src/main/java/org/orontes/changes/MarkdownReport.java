package org.orontes.changes;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orontes.changes.Change.Fate;

/**
 * The changes as a section of a change log. Claims and what is derived are counted and not listed:
 * there are too many for a person to read, and each stands with its report or its fact.
 */
public final class MarkdownReport {

  private MarkdownReport() {}

  public static void write(Changes changes, PrintWriter out) {
    out.println("## " + Words.version(changes.after()));
    out.println();
    out.println("Since " + Words.version(changes.before()) + ":");
    out.println();
    out.println("| | before | added | changed | withdrawn | now |");
    out.println("|---|--:|--:|--:|--:|--:|");
    for (Map.Entry<Group, Changes.Count> entry : changes.counts().entrySet()) {
      Changes.Count count = entry.getValue();
      out.println(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %d | %d | %d |",
              entry.getKey().plural(),
              count.before(),
              count.added(),
              count.changed(),
              count.withdrawn(),
              count.now()));
    }
    out.println();
    out.println("Statements: " + String.join("; ", statements(changes)) + ".");
    for (Group group : Group.values()) {
      if (group.layer() == Layer.CURATED && group != Group.CLAIM) {
        for (Fate fate : Fate.values()) {
          list(out, group, fate, changes.of(group, fate));
        }
      }
    }
    out.flush();
  }

  private static List<String> statements(Changes changes) {
    List<String> parts = new ArrayList<>();
    changes
        .statements()
        .forEach(
            (layer, delta) ->
                parts.add(
                    Words.layer(layer)
                        + " "
                        + delta.added()
                        + " added and "
                        + delta.removed()
                        + " removed"));
    return parts;
  }

  private static void list(PrintWriter out, Group group, Fate fate, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    String title = group.plural() + " " + Words.fate(fate);
    out.println();
    out.println("### " + Character.toUpperCase(title.charAt(0)) + title.substring(1));
    out.println();
    for (Change change : changes) {
      String detail = Words.detail(change);
      out.println(
          "- "
              + escaped(change.label())
              + " (`"
              + change.id()
              + "`)"
              + (detail.isEmpty() ? "" : ": " + escaped(detail)));
    }
  }

  /** Titles of reports hold whatever their newspapers liked. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
  }
}
