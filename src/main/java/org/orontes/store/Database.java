package org.orontes.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A TDB2 database in a folder, open: what the code needs to know about TDB2's insides. */
final class Database implements AutoCloseable {

  private final DatasetGraph graph;
  private boolean open = true;

  private Database(DatasetGraph graph) {
    this.graph = graph;
  }

  /** Opens the database in a folder, or makes one in an empty folder. */
  static Database open(Path folder) {
    DatasetGraph graph = DatabaseMgr.connectDatasetGraph(Location.create(folder));
    graph.getContext().setTrue(TDB2.symUnionDefaultGraph);
    return new Database(graph);
  }

  DatasetGraph graph() {
    return graph;
  }

  /**
   * How many quads there are, in well under a second for a million.
   *
   * @throws StoreException when some are in no named graph, where queries would not see them
   */
  long count() {
    return Txn.calculateRead(
        graph,
        () -> {
          DatasetGraphTDB storage = TDBInternal.requireStorage(graph);
          long outside = storage.getTripleTable().getNodeTupleTable().size();
          if (outside > 0) {
            throw new StoreException(
                outside
                    + " triples stand outside the named graphs, where queries do not see them;"
                    + " each needs a graph.");
          }
          return storage.getQuadTable().getNodeTupleTable().size();
        });
  }

  /** Closes its files, and forgets it in this process; transactions must have ended. */
  @Override
  public void close() {
    if (open) {
      open = false;
      TDBInternal.expel(graph);
    }
  }

  /** Deletes what only a writer needs: TDB2's locks and its journal, which must be empty. */
  static void tidy(Path folder, Disk disk) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        boolean journal = name.endsWith(".jrnl");
        if (journal && Files.size(file) > 0) {
          throw new StoreException("The database was not closed cleanly: " + file);
        }
        if (journal || name.equals("tdb.lock")) {
          disk.delete(file);
        }
      }
    }
  }
}
