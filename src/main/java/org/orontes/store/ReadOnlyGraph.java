package org.orontes.store;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;

/** A dataset that cannot be written; Jena's own refuses the changes, but not the transactions. */
final class ReadOnlyGraph extends DatasetGraphReadOnly {

  ReadOnlyGraph(DatasetGraph graph) {
    super(graph);
  }

  @Override
  public void begin(TxnType type) {
    if (type == TxnType.WRITE) {
      throw refusal();
    }
    super.begin(TxnType.READ); // A promise of a later promotion would be one to write.
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  private static UnsupportedOperationException refusal() {
    return new UnsupportedOperationException("A published generation is never written.");
  }
}
