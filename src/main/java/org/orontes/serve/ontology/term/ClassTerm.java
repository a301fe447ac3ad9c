package org.orontes.serve.ontology.term;

import java.util.List;

/**
 * A class.
 *
 * @param name its local name, which is its anchor
 * @param above the classes right above it
 * @param below the classes right below it
 * @param own the properties that have it as domain
 * @param inherited those that have a class above it as domain, by that class
 * @param keys what can stand in the file of such a thing, or means something else in it than in
 *     those of the classes above
 * @param keysAbove the classes above whose keys it has too
 * @param shapes the shapes that have it as target
 * @param shapesAbove those that have a class above it as target
 * @param instances how many things of the data are of the class
 */
public record ClassTerm(
    String name,
    Label label,
    Prose definition,
    Prose note,
    List<Ref> above,
    List<Ref> below,
    List<Ref> disjoint,
    List<Ref> own,
    List<Inherited> inherited,
    List<KeyLine> keys,
    List<Ref> keysAbove,
    List<ShapeNote> shapes,
    List<Ref> shapesAbove,
    List<Alignment> alignments,
    long instances,
    List<Example> examples) {

  /** The properties of a class above. */
  public record Inherited(Ref from, List<Ref> properties) {}

  /**
   * A key and what it means in the class.
   *
   * @param as property, role, bounds or metric
   */
  public record KeyLine(String key, String as, List<Ref> to, boolean needed) {}
}
