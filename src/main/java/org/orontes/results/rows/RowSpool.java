package org.orontes.results.rows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.DataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an answer, held until all are there: the first in memory, the rest in a temporary
 * file of Jena's. It is filled, then read as often as is needed, always in the same order, and
 * always closed.
 */
public final class RowSpool implements AutoCloseable {

  /** How many rows are held in memory. */
  public static final int IN_MEMORY = 20_000;

  private final List<Var> variables;
  private final List<Binding> first = new ArrayList<>();
  private @Nullable DataBag<Binding> rest;
  private final List<Iterator<Binding>> readings = new ArrayList<>();
  private long size;

  public RowSpool(List<Var> variables) {
    this.variables = List.copyOf(variables);
  }

  /** Holds all rows. */
  public static RowSpool of(RowSet rows) {
    RowSpool spool = new RowSpool(rows.getResultVars());
    rows.forEachRemaining(spool::add);
    return spool;
  }

  /** The names of the columns, in their order. */
  public List<String> columns() {
    return variables.stream().map(Var::getVarName).toList();
  }

  public void add(Binding row) {
    // A row must not look into the store any more, which may be gone when it is written.
    Binding whole = row.detach();
    size++;
    if (first.size() < IN_MEMORY) {
      first.add(whole);
      return;
    }
    if (rest == null) {
      rest = BagFactory.newDefaultBag(new ThresholdPolicyCount<>(1), new RowBytes());
    }
    rest.add(whole);
  }

  public long size() {
    return size;
  }

  /** A new walk through all rows. */
  public RowSet rows() {
    Iterator<Binding> rows = first.iterator();
    if (rest != null) {
      Iterator<Binding> more = rest.iterator();
      readings.add(more);
      rows = Iter.concat(rows, more);
    }
    return RowSetStream.create(variables, rows);
  }

  @Override
  public void close() {
    readings.forEach(Iter::close);
    if (rest != null) {
      rest.close();
    }
  }
}
