package org.orontes.serve.ask;

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
import org.apache.jena.sparql.system.SerializationFactoryFinder;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a result, held until all are there: the first in memory, the rest in a temporary file
 * of Jena's. It is filled, then read once, in the same order, and always closed.
 */
public final class RowSpool implements AutoCloseable {

  static final int IN_MEMORY = 20_000;

  private final List<Var> variables;
  private final List<Binding> first = new ArrayList<>();
  private @Nullable DataBag<Binding> rest;
  private @Nullable Iterator<Binding> reading;
  private long size;

  RowSpool(List<Var> variables) {
    this.variables = variables;
  }

  void add(Binding row) {
    // A row must not look into the store any more, which may be gone when it is written.
    Binding whole = row.detach();
    size++;
    if (first.size() < IN_MEMORY) {
      first.add(whole);
      return;
    }
    if (rest == null) {
      rest =
          BagFactory.newDefaultBag(
              new ThresholdPolicyCount<>(1),
              SerializationFactoryFinder.bindingSerializationFactory());
    }
    rest.add(whole);
  }

  public long size() {
    return size;
  }

  public RowSet rows() {
    Iterator<Binding> rows = first.iterator();
    if (rest != null) {
      reading = rest.iterator();
      rows = Iter.concat(rows, reading);
    }
    return RowSetStream.create(variables, rows);
  }

  @Override
  public void close() {
    Iter.close(reading);
    if (rest != null) {
      rest.close();
    }
  }
}
