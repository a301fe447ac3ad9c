package org.orontes.results.rows;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Rows in another order, held in memory only in part. They are added, then read once, and always
 * closed.
 */
public final class SortedRows implements AutoCloseable {

  /** Fewer than of an answer, since they are held beside it. */
  private static final int IN_MEMORY = RowSpool.IN_MEMORY / 2;

  private final SortedDataBag<Binding> bag;

  /** By the texts of columns, one after the other; none comes before any. */
  public SortedRows(List<String> columns) {
    bag =
        BagFactory.newSortedBag(
            new ThresholdPolicyCount<>(IN_MEMORY), new RowBytes(), order(columns));
  }

  private static Comparator<Binding> order(List<String> columns) {
    return columns.stream()
        .map(column -> Comparator.comparing((Binding row) -> Cells.text(row, column).orElse("")))
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  public void add(Binding row) {
    bag.add(row);
  }

  public Iterator<Binding> iterator() {
    return bag.iterator();
  }

  /** Whether the texts of two rows are the same in these columns. */
  public static boolean isSame(Binding one, Binding other, List<String> columns) {
    return columns.stream()
        .allMatch(column -> Cells.text(one, column).equals(Cells.text(other, column)));
  }

  @Override
  public void close() {
    bag.close();
  }
}
