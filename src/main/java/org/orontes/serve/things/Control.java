package org.orontes.serve.things;

import java.util.List;

/**
 * Who held a place, as a table and as a drawing. The drawing has one column for each day on which a
 * bound lies: it shows order, not length.
 */
public record Control(List<Row> rows, List<Tick> ticks, int width, int height, String summary) {

  /** A spell of control. */
  public record Row(
      Link spell,
      Link controller,
      String kind,
      When when,
      List<Link> begunBy,
      List<Link> endedBy,
      List<Badge> badges,
      Bar bar) {}

  /**
   * Where a spell is drawn.
   *
   * @param x where it may have begun
   * @param certainX where it had certainly begun
   * @param certainEnd up to where it certainly lasted
   * @param end where it may have lasted to
   */
  public record Bar(int x, int certainX, int certainEnd, int end, int y) {
    public int certainWidth() {
      return Math.max(0, certainEnd - certainX);
    }

    public int width() {
      return Math.max(2, end - x);
    }
  }

  /** A day on the axis. */
  public record Tick(int x, String label) {}
}
