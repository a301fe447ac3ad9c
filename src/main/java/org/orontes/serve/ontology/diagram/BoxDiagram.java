package org.orontes.serve.ontology.diagram;

import java.util.List;
import org.orontes.serve.ontology.term.Ref;

/**
 * Classes as boxes that list properties, with lines from each property to the class it leads to.
 */
public record BoxDiagram(
    String id,
    String title,
    String description,
    int width,
    int height,
    List<Box> boxes,
    List<Line> lines) {

  /** A class. */
  public record Box(Ref head, int x, int y, int width, int height, List<Row> rows) {

    public int middle() {
      return x + width / 2;
    }

    public int right() {
      return x + width;
    }
  }

  /**
   * A property of the class.
   *
   * @param y the base of its text
   * @param to what it leads to when no line says so; an empty name otherwise
   */
  public record Row(Ref property, int y, Ref to) {}

  /**
   * A line.
   *
   * @param path from the property to the head of the class
   * @param head the arrow's head
   * @param observed whether the ontology leaves it open and the data show it
   */
  public record Line(String path, String head, boolean observed) {}
}
