package org.orontes.changes;

import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;
import org.jspecify.annotations.Nullable;

/**
 * One line of a dump, in its four parts.
 *
 * @param text the whole line
 * @param subject the IRI, without its brackets
 * @param predicate likewise
 * @param object as written: {@code <…>} or {@code "…"@en}
 * @param graph the IRI of the graph
 */
record Quoted(String text, String subject, String predicate, String object, String graph) {

  private static final String END = "> .\n";

  /** The parts of a line; null where it has not the form that the dumps have. */
  static @Nullable Quoted of(byte[] line) {
    String text = new String(line, StandardCharsets.UTF_8);
    int subject = text.indexOf("> <");
    int predicate = text.indexOf("> ", subject + 3);
    int graph = text.lastIndexOf(" <");
    boolean whole =
        text.startsWith("<")
            && text.endsWith(END)
            && subject > 0
            && predicate > 0
            && graph > predicate + 2;
    return whole
        ? new Quoted(
            text,
            text.substring(1, subject),
            text.substring(subject + 3, predicate),
            text.substring(predicate + 2, graph),
            text.substring(graph + 2, text.length() - END.length()))
        : null;
  }

  /** The IRI that is the object; empty for a literal. */
  String objectIri() {
    return object.startsWith("<") ? object.substring(1, object.length() - 1) : "";
  }

  /** The text of the literal that is the object; empty for an IRI. */
  String objectText() {
    return object.startsWith("<") ? "" : literal().getLabel();
  }

  /** Whether the object is a literal in Arabic or another language than English. */
  boolean foreign() {
    return !object.startsWith("<") && !literal().getLanguage().orElse("en").equals("en");
  }

  private Literal literal() {
    return NTriplesUtil.parseLiteral(object, SimpleValueFactory.getInstance());
  }
}
