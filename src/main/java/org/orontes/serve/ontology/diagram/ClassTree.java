package org.orontes.serve.ontology.diagram;

import java.util.List;
import org.orontes.serve.ontology.term.Ref;

/**
 * The classes under one class as a tree, with how many things of each there are.
 *
 * @param lines the branches, as paths
 */
public record ClassTree(
    String id,
    String title,
    String description,
    int width,
    int height,
    List<Row> rows,
    List<String> lines) {

  /**
   * A class.
   *
   * @param x where its name begins
   * @param y the middle of its line
   * @param count how many things are of it or of a class below
   * @param bar how long the bar is; 0 where none is drawn
   */
  public record Row(Ref ref, int x, int y, long count, int barX, int bar) {

    public int barEnd() {
      return barX + bar;
    }
  }
}
