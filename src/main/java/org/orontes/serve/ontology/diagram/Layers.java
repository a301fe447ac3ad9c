package org.orontes.serve.ontology.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which box stands in which column, and in which order from above: columns by the longest way from
 * a box that nothing leads to, order by the middle of what a box is joined with. Lines that would
 * close a circle run backwards and count for nothing.
 */
final class Layers {

  private static final int SWEEPS = 8;

  private final int[] column;
  private final List<List<Integer>> columns = new ArrayList<>();
  private final List<List<Integer>> joined;

  Layers(List<BoxSpec> boxes) {
    int n = boxes.size();
    column = new int[n];
    joined = new ArrayList<>();
    List<List<Integer>> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      joined.add(new ArrayList<>());
      out.add(new ArrayList<>());
    }
    for (int i = 0; i < n; i++) {
      for (BoxSpec.Property property : boxes.get(i).properties()) {
        for (BoxSpec.Target target : property.to()) {
          int to = target.box();
          if (to != i) {
            joined.get(i).add(to);
            joined.get(to).add(i);
            out.get(i).add(to);
          }
        }
      }
    }
    forwards(out);
    order(n);
  }

  /** The column of a box. */
  int column(int box) {
    return column[box];
  }

  /** The boxes of each column, from above. */
  List<List<Integer>> columns() {
    return columns;
  }

  /** The boxes that a box is joined with by a line in one or the other direction. */
  List<Integer> joined(int box) {
    return joined.get(box);
  }

  /** Columns by the longest way, going from box to box in the order in which they were given. */
  private void forwards(List<List<Integer>> out) {
    int[] state = new int[out.size()];
    List<int[]> kept = new ArrayList<>();
    for (int i = 0; i < out.size(); i++) {
      visit(i, out, state, kept);
    }
    for (int round = 0; round < out.size(); round++) {
      for (int[] line : kept) {
        column[line[1]] = Math.max(column[line[1]], column[line[0]] + 1);
      }
    }
  }

  private static void visit(int box, List<List<Integer>> out, int[] state, List<int[]> kept) {
    if (state[box] != 0) {
      return;
    }
    state[box] = 1;
    for (int to : out.get(box)) {
      if (state[to] != 1) {
        kept.add(new int[] {box, to});
        visit(to, out, state, kept);
      }
    }
    state[box] = 2;
  }

  private void order(int n) {
    for (int box = 0; box < n; box++) {
      while (columns.size() <= column[box]) {
        columns.add(new ArrayList<>());
      }
      columns.get(column[box]).add(box);
    }
    double[] place = new double[n];
    spread(place);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (List<Integer> boxes : columns) {
        double[] wish = new double[n];
        for (int box : boxes) {
          wish[box] =
              joined.get(box).stream().mapToDouble(b -> place[b]).average().orElse(place[box]);
        }
        boxes.sort(Comparator.<Integer>comparingDouble(b -> wish[b]).thenComparing(b -> b));
        spread(place);
      }
    }
  }

  /** Places between 0 and 1, even within each column. */
  private void spread(double[] place) {
    for (List<Integer> boxes : columns) {
      for (int i = 0; i < boxes.size(); i++) {
        place[boxes.get(i)] = (i + 0.5) / boxes.size();
      }
    }
  }
}
