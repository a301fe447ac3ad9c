package org.orontes.serve.ontology.diagram;

import java.util.ArrayList;
import java.util.List;
import org.orontes.serve.ontology.term.Ref;

/** Lays out a tree of classes as an indented list, one class a line. */
public final class TreeLayout {

  private static final int LINE = 24;
  private static final int INDENT = 20;
  private static final int LEFT = 8;
  private static final int BAR = 150;
  private static final int NUMBER = 56;

  /** Wide enough for the widest letters of the page's font at its size in the picture. */
  private static final double LETTER = 7.4;

  private final List<Placed> placed = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  private record Placed(Node node, int x, int y, boolean root) {}

  /** A class with those below it. */
  public record Node(Ref ref, long count, List<Node> below) {

    /** It and all below. */
    public int size() {
      return 1 + below.stream().mapToInt(Node::size).sum();
    }
  }

  private TreeLayout() {}

  /** The picture of a class and all below it. */
  public static ClassTree of(Node root) {
    TreeLayout layout = new TreeLayout();
    layout.place(root, 0);
    int bars = layout.nameEnd() + 16;
    long most =
        layout.placed.stream()
            .filter(one -> !one.root())
            .mapToLong(one -> one.node().count())
            .max()
            .orElse(1);
    List<ClassTree.Row> rows = new ArrayList<>();
    for (Placed one : layout.placed) {
      rows.add(
          new ClassTree.Row(
              one.node().ref(),
              one.x(),
              one.y(),
              one.node().count(),
              bars,
              one.root() ? 0 : length(one.node().count(), most)));
    }
    String name = root.ref().label();
    return new ClassTree(
        "tree-" + root.ref().href().substring(1),
        "Classes under " + name,
        "The tree of the "
            + (root.size() - 1)
            + " classes under "
            + name
            + ", each with the number of things in the data.",
        bars + BAR + NUMBER,
        rows.size() * LINE + 8,
        List.copyOf(rows),
        List.copyOf(layout.lines));
  }

  private static int length(long count, long most) {
    return count == 0 ? 0 : (int) Math.max(2, Math.round((double) BAR * count / Math.max(1, most)));
  }

  private int nameEnd() {
    return placed.stream()
        .mapToInt(one -> one.x() + (int) Math.ceil(one.node().ref().label().length() * LETTER))
        .max()
        .orElse(0);
  }

  private void place(Node node, int depth) {
    int y = LINE / 2 + 4 + placed.size() * LINE;
    int x = LEFT + depth * INDENT;
    placed.add(new Placed(node, x, y, depth == 0));
    int stem = x + 4;
    for (Node child : node.below()) {
      int childY = LINE / 2 + 4 + placed.size() * LINE;
      lines.add("M" + stem + " " + (y + 9) + "V" + childY + "H" + (x + INDENT - 4));
      place(child, depth + 1);
    }
  }
}
