package org.orontes.serve.ontology.term;

import java.util.List;

/** A text of the ontology, taken apart into words, code and names of terms. */
public record Prose(List<Part> parts) {

  /** A stretch of the text. */
  public sealed interface Part {
    String text();
  }

  public record Words(String text) implements Part {}

  /** What people write in files, between backticks in the ontology. */
  public record Code(String text) implements Part {}

  /** The name of a class of this ontology. */
  public record Term(String text, String href) implements Part {}

  public boolean isEmpty() {
    return parts.isEmpty();
  }
}
