package org.orontes.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orontes.query.Parameter;
import org.orontes.query.SavedQueries;
import org.orontes.query.SavedQuery;

/** The saved questions as text: all of them, or one and what it takes. */
final class Questions {

  private Questions() {}

  static void list(SavedQueries queries, PrintWriter out) {
    int width = queries.slugs().stream().mapToInt(String::length).max().orElse(0);
    for (Map.Entry<String, List<SavedQuery>> theme : queries.themes().entrySet()) {
      out.println(theme.getKey());
      for (SavedQuery query : theme.getValue()) {
        out.println(
            String.format(Locale.ROOT, "  %-" + width + "s  %s", query.slug(), query.summary()));
      }
    }
    out.flush();
  }

  static void explain(SavedQuery query, PrintWriter out) {
    out.println(query.summary());
    out.println();
    out.println(query.description());
    for (Parameter parameter : query.parameters()) {
      out.println();
      out.println(
          "  -p "
              + parameter.name()
              + "="
              + (parameter.byDefault() == null ? "…" : parameter.byDefault())
              + "  "
              + parameter.label()
              + " ("
              + parameter.type()
              + ")");
    }
    String service = query.service();
    if (service != null) {
      out.println();
      out.println("  --allow-service " + service + "  It asks that endpoint too.");
    }
    out.println();
    out.println(query.path());
    out.flush();
  }
}
