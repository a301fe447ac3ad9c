package org.orontes.serve.ontology.term;

import java.util.List;

/**
 * A key: what a claim can say, and what the file of a fact can hold.
 *
 * @param id as written in the files
 * @param form the code of the sort of value
 * @param compare the code of the rule of comparison
 * @param takes the class or the scheme that values come from; none: anything with an id
 * @param units the base unit of a quantity
 * @param said how many contents of claims have the key
 */
public record KeyTerm(
    String id,
    Label label,
    Prose definition,
    List<Ref> form,
    List<Ref> compare,
    boolean changing,
    List<Ref> takes,
    List<Ref> units,
    List<Meaning> meanings,
    List<Alignment> alignments,
    long said) {

  /**
   * What the key means in a fact of a class.
   *
   * @param as property, role, bounds or metric
   */
  public record Meaning(Ref type, String as, List<Ref> to, boolean needed) {}
}
