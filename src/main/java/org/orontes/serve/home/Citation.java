package org.orontes.serve.home;

import java.util.Locale;
import org.orontes.link.names.Days;
import org.orontes.vocabulary.Terms;

/**
 * How the data are cited: the words of {@code CITATION.cff} with the version that is served.
 *
 * @param text for a list of literature
 * @param bibtex for a program that keeps one
 */
public record Citation(String text, String bibtex) {

  private static final String AUTHOR = "Orontes contributors";
  private static final String TITLE = "Orontes: an open knowledge graph of the war in Syria";

  static Citation of(Overview overview, String generation) {
    String title = overview.title().isEmpty() ? TITLE : overview.title();
    String version = overview.version();
    String year = overview.issued().length() >= 4 ? overview.issued().substring(0, 4) : "";
    StringBuilder text = new StringBuilder(AUTHOR);
    text.append(year.isEmpty() ? ". " : " (" + year + "). ").append(title).append(". ");
    if (!version.isEmpty()) {
      text.append("Version ").append(version);
      text.append(overview.issued().isEmpty() ? "" : " of " + Days.day(overview.issued()));
      text.append(", ");
    }
    text.append("generation ").append(generation).append(" [data set]. ").append(Terms.DATASET);
    return new Citation(text.toString(), bibtex(title, version, year, generation));
  }

  private static String bibtex(String title, String version, String year, String generation) {
    StringBuilder out = new StringBuilder("@misc{orontes");
    out.append(version.isEmpty() ? "" : "-" + version).append(",\n");
    field(out, "author", "{" + AUTHOR + "}");
    field(out, "title", "{" + title + "}");
    field(out, "year", year);
    field(out, "version", version);
    field(out, "note", "Data set, generation " + generation);
    field(out, "url", Terms.DATASET);
    return out.append("}\n").toString();
  }

  private static void field(StringBuilder out, String name, String value) {
    if (!value.isEmpty() && !value.equals("{}")) {
      out.append(String.format(Locale.ROOT, "  %-7s = {%s},%n", name, value).replace("\r", ""));
    }
  }
}
