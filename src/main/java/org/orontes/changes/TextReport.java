package org.orontes.changes;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orontes.changes.Change.Fate;

/** The changes as plain text: first the numbers, then the lists. */
public final class TextReport {

  private TextReport() {}

  public static void write(Changes changes, PrintWriter out) {
    out.println(Words.version(changes.before()) + " -> " + Words.version(changes.after()));
    out.println();
    row(out, "", "before", "added", "changed", "withdrawn", "now");
    for (Map.Entry<Group, Changes.Count> entry : changes.counts().entrySet()) {
      Changes.Count count = entry.getValue();
      row(
          out,
          entry.getKey().plural(),
          count.before(),
          count.added(),
          count.changed(),
          count.withdrawn(),
          count.now());
    }
    out.println();
    for (Map.Entry<Layer, Changes.Delta> entry : changes.statements().entrySet()) {
      Changes.Delta delta = entry.getValue();
      out.println(
          "statements, "
              + Words.layer(entry.getKey())
              + ": "
              + delta.added()
              + " added, "
              + delta.removed()
              + " removed");
    }
    for (Group group : Group.values()) {
      for (Fate fate : Fate.values()) {
        list(out, group, fate, changes.of(group, fate));
      }
    }
    out.flush();
  }

  private static void list(PrintWriter out, Group group, Fate fate, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    out.println();
    out.println(group.plural() + " " + Words.fate(fate));
    for (Change change : changes) {
      String detail = Words.detail(change);
      String label = change.label().equals(change.id()) ? "" : "  " + change.label();
      out.println("  " + change.id() + label + (detail.isEmpty() ? "" : "  [" + detail + "]"));
    }
  }

  private static void row(PrintWriter out, Object... cells) {
    out.println(String.format(Locale.ROOT, "%-19s %7s %7s %7s %9s %7s", cells));
  }
}
