package org.orontes.serve.ontology.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orontes.serve.ontology.term.Ref;

/** Lays out boxes in columns and draws the lines between them. */
public final class BoxLayout {

  private static final int MARGIN = 14;
  private static final int HEAD = 28;
  private static final int ROW = 20;
  private static final int GAP = 26;
  private static final int LANE = 4;
  private static final int BETWEEN = 56;
  private static final int NARROWEST = 96;

  /** Wide enough for the widest letters of the page's font at its size in the picture. */
  private static final double LETTER = 6.9;

  private static final Ref NOTHING = new Ref("", "", "");

  private final List<BoxSpec> specs;
  private final Layers layers;
  private final int[] x;
  private final int[] y;
  private final int[] width;
  private final int[] height;
  private final Map<String, Integer> lanes = new HashMap<>();

  private BoxLayout(List<BoxSpec> specs) {
    this.specs = specs;
    this.layers = new Layers(specs);
    this.x = new int[specs.size()];
    this.y = new int[specs.size()];
    this.width = new int[specs.size()];
    this.height = new int[specs.size()];
  }

  /** The picture of the boxes; each target must be the number of one of them. */
  public static BoxDiagram of(String id, String title, String description, List<BoxSpec> specs) {
    BoxLayout layout = new BoxLayout(specs);
    layout.columns();
    layout.rows();
    List<BoxDiagram.Box> boxes = new ArrayList<>();
    for (int i = 0; i < specs.size(); i++) {
      boxes.add(layout.box(i));
    }
    int right = boxes.stream().mapToInt(BoxDiagram.Box::right).max().orElse(0);
    int bottom = boxes.stream().mapToInt(box -> box.y() + box.height()).max().orElse(0);
    return new BoxDiagram(
        id, title, description, right + MARGIN, bottom + MARGIN, boxes, layout.lines());
  }

  private void columns() {
    int left = MARGIN;
    for (List<Integer> boxes : layers.columns()) {
      int widest = NARROWEST;
      for (int box : boxes) {
        height[box] = HEAD + specs.get(box).properties().size() * ROW + (isBare(box) ? 0 : 8);
        widest = Math.max(widest, needs(box));
      }
      for (int box : boxes) {
        x[box] = left;
        width[box] = widest;
      }
      left += widest + BETWEEN;
    }
  }

  private boolean isBare(int box) {
    return specs.get(box).properties().isEmpty();
  }

  private int needs(int box) {
    double needed = specs.get(box).head().label().length() * (LETTER + 0.8) + 24;
    for (BoxSpec.Property property : specs.get(box).properties()) {
      int letters = property.property().label().length();
      letters +=
          property.otherwise().label().isEmpty() ? 0 : property.otherwise().label().length() + 3;
      needed = Math.max(needed, letters * LETTER + 24);
    }
    return (int) Math.ceil(needed);
  }

  /**
   * Each column is stacked, then drawn towards what it is joined with, then kept in the picture.
   */
  private void rows() {
    int tallest = 0;
    for (List<Integer> boxes : layers.columns()) {
      int down = 0;
      for (int box : boxes) {
        y[box] = down;
        down += height[box] + GAP;
      }
      tallest = Math.max(tallest, down - GAP);
    }
    for (List<Integer> boxes : layers.columns()) {
      int last = boxes.get(boxes.size() - 1);
      int space = tallest - (y[last] + height[last]);
      int each = space / (boxes.size() + 1);
      for (int i = 0; i < boxes.size(); i++) {
        y[boxes.get(i)] += MARGIN + each * (i + 1);
      }
    }
  }

  private BoxDiagram.Box box(int box) {
    List<BoxDiagram.Row> rows = new ArrayList<>();
    for (BoxSpec.Property property : specs.get(box).properties()) {
      Ref to = property.to().isEmpty() ? property.otherwise() : NOTHING;
      rows.add(new BoxDiagram.Row(property.property(), rowY(box, rows.size()) + 4, to));
    }
    return new BoxDiagram.Box(specs.get(box).head(), x[box], y[box], width[box], height[box], rows);
  }

  private int rowY(int box, int row) {
    return y[box] + HEAD + 4 + row * ROW + ROW / 2;
  }

  private List<BoxDiagram.Line> lines() {
    List<BoxDiagram.Line> lines = new ArrayList<>();
    for (int box = 0; box < specs.size(); box++) {
      List<BoxSpec.Property> properties = specs.get(box).properties();
      for (int row = 0; row < properties.size(); row++) {
        for (BoxSpec.Target target : properties.get(row).to()) {
          if (target.box() != box) {
            lines.add(line(box, row, target));
          }
        }
      }
    }
    return lines;
  }

  private BoxDiagram.Line line(int from, int row, BoxSpec.Target target) {
    int to = target.box();
    boolean forwards = layers.column(to) > layers.column(from);
    int way = forwards ? 1 : -1;
    int startX = forwards ? x[from] + width[from] : x[from];
    int startY = rowY(from, row);
    int endX = forwards ? x[to] : x[to] + width[to];
    int endY = y[to] + HEAD / 2;
    StringBuilder path = new StringBuilder("M" + startX + " " + startY);
    int atX = startX;
    int atY = startY;
    for (int column = layers.column(from) + way; column != layers.column(to); column += way) {
      int passY = pass(column, atY, endY);
      List<Integer> boxes = layers.columns().get(column);
      int left = x[boxes.get(0)];
      int right = left + width[boxes.get(0)];
      int in = forwards ? left : right;
      int out = forwards ? right : left;
      curve(path, atX, atY, in, passY);
      path.append("H").append(out);
      atX = out;
      atY = passY;
    }
    int tip = endX - way * 7;
    curve(path, atX, atY, tip, endY);
    String head =
        String.format(Locale.ROOT, "M%d %dL%d %dL%d %dZ", endX, endY, tip, endY - 4, tip, endY + 4);
    return new BoxDiagram.Line(path.toString(), head, target.observed());
  }

  private static void curve(StringBuilder path, int x1, int y1, int x2, int y2) {
    int middle = (x1 + x2) / 2;
    path.append(String.format(Locale.ROOT, "C%d %d %d %d %d %d", middle, y1, middle, y2, x2, y2));
  }

  /**
   * Where a line can cross a column without running through a box: the nearest gap, in a lane of
   * its own.
   */
  private int pass(int column, int fromY, int toY) {
    int wish = (fromY + toY) / 2;
    List<Integer> boxes = layers.columns().get(column);
    int best = 0;
    int gap = 0;
    int least = Integer.MAX_VALUE;
    int above = MARGIN - GAP;
    for (int i = 0; i <= boxes.size(); i++) {
      int below = i == boxes.size() ? above + 10 * GAP : y[boxes.get(i)];
      int middle = i == boxes.size() ? above + GAP / 2 : below - GAP / 2;
      int at = Math.max(above + GAP / 2, Math.min(middle, wish));
      if (Math.abs(at - wish) < least) {
        least = Math.abs(at - wish);
        best = at;
        gap = i;
      }
      if (i < boxes.size()) {
        above = y[boxes.get(i)] + height[boxes.get(i)];
      }
    }
    int lane = lanes.merge(column + " " + gap, 1, Integer::sum) - 1;
    int aside = (lane + 1) / 2 * LANE;
    return Math.max(2, best + (lane % 2 == 0 ? aside : -aside));
  }
}
