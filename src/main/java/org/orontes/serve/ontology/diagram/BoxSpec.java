package org.orontes.serve.ontology.diagram;

import java.util.List;
import org.orontes.serve.ontology.term.Ref;

/** A class to be drawn as a box, before it has a place. */
public record BoxSpec(Ref head, List<Property> properties) {

  /**
   * A property of the class.
   *
   * @param to the classes of the picture that it leads to
   * @param otherwise where it leads when that is not in the picture, such as a scheme of codes
   */
  public record Property(Ref property, List<Target> to, Ref otherwise) {}

  /**
   * Where a property leads.
   *
   * @param box the number of the box
   * @param observed whether only the data say so
   */
  public record Target(int box, boolean observed) {}
}
