package org.orontes.serve.ask;

import org.apache.jena.graph.Graph;
import org.orontes.results.rows.RowSpool;

/** The whole answer to a query, held until it is written. */
public sealed interface Result extends AutoCloseable {

  /** Of a SELECT. */
  record Table(RowSpool rows) implements Result {
    @Override
    public void close() {
      rows.close();
    }
  }

  /** Of an ASK. */
  record Truth(boolean value) implements Result {}

  /** Of a CONSTRUCT or a DESCRIBE. */
  record Triples(Graph graph) implements Result {}

  @Override
  default void close() {}
}
