package org.orontes.results.rows;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.orontes.query.Roles;

/**
 * A whole answer, to be written in some form.
 *
 * @param title the question in words, for forms that have a title
 * @param reading what its columns are
 * @param rows all of them, which can be read as often as is needed
 * @param coarse which points stand for an area
 */
public record Answer(String title, Reading reading, RowSpool rows, CoarsePoints coarse) {

  /**
   * An answer.
   *
   * @throws Unfit when a column that the header names is not there
   */
  public static Answer of(String title, Roles roles, RowSpool rows, CoarsePoints coarse) {
    return new Answer(title, Reading.of(roles, rows.columns()), rows, coarse);
  }

  public List<String> columns() {
    return rows.columns();
  }

  /** A new walk through all rows. */
  public Iterable<Binding> each() {
    return () -> (Iterator<Binding>) rows.rows();
  }
}
