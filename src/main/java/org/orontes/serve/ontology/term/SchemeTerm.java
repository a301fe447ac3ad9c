package org.orontes.serve.ontology.term;

import java.util.List;

/** A scheme of codes, with the codes in it. */
public record SchemeTerm(
    String id, Label label, Prose definition, List<Ref> usedBy, List<CodeTerm> codes) {

  /**
   * A code.
   *
   * @param href its page
   * @param uses how many statements of the data have it as their object
   */
  public record CodeTerm(
      String id,
      String href,
      Label label,
      Prose definition,
      List<Alignment> alignments,
      long uses) {}
}
