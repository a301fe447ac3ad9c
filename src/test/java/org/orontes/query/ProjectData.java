package org.orontes.query;

import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.orontes.testing.RealGraph;

/** A copy of the project's own graph in memory, for tests that change it. */
final class ProjectData {

  private ProjectData() {}

  static Dataset dataset() {
    Dataset built = RealGraph.dataset();
    Dataset copy = DatasetFactory.createTxnMem();
    DatasetGraph quads = copy.asDatasetGraph();
    Txn.executeRead(
        built,
        () -> Txn.executeWrite(copy, () -> built.asDatasetGraph().stream().forEach(quads::add)));
    return copy;
  }
}
