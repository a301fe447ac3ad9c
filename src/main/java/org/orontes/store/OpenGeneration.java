package org.orontes.store;

import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A generation that is open for reading. Queries see the union of all graphs as the default graph.
 *
 * <p>Any number of processes, and of readers in each, can have a generation open; it goes on
 * answering when newer ones are published. Nothing can be written through it.
 */
public final class OpenGeneration implements AutoCloseable {

  private final Generation generation;
  private final Database database;
  private final DatasetGraph graph;
  private final View view;

  OpenGeneration(Generation generation, Database database, View view) {
    this.generation = generation;
    this.database = database;
    this.graph = new ReadOnlyGraph(database.graph());
    this.view = view;
  }

  public Generation generation() {
    return generation;
  }

  public DatasetGraph graph() {
    return graph;
  }

  public Dataset dataset() {
    return DatasetFactory.wrap(graph);
  }

  /** Closes it for good; every read transaction must have ended. */
  @Override
  public void close() {
    database.close();
    view.close();
  }
}
