package org.orontes.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.rdf4j.rio.RDFHandler;

/**
 * A generation that is being built: statements go to {@link #sink()}, then rules and checks work on
 * {@link #dataset()}, then {@link #publish()}. Closed before that, it leaves nothing behind.
 *
 * <pre>{@code
 * try (NewGeneration fresh = generations.begin(digest)) {
 *   convert(fresh.sink());
 *   derive(fresh.dataset());
 *   fresh.publish();
 * }
 * }</pre>
 *
 * <p>It is for one thread, which runs its own transactions on the dataset.
 */
public final class NewGeneration implements AutoCloseable {

  private enum State {
    LOADING,
    LOADED,
    PUBLISHED,
    FAILED,
    CLOSED
  }

  private final Generations generations;
  private final Path work;
  private final Manifest manifest;
  private final ProcessLock lock;
  private final Database database;
  private final QuadLoader loader;
  private final RDFHandler sink;
  private State state = State.LOADING;

  NewGeneration(Generations generations, Path work, Manifest manifest, ProcessLock lock)
      throws IOException {
    this.generations = generations;
    this.work = work;
    this.manifest = manifest;
    this.lock = lock;
    this.database = Database.open(Files.createDirectory(work.resolve(Generation.DATABASE)));
    this.loader = new QuadLoader(database.graph());
    this.sink = new StatementBridge(loader::add, this::fail);
  }

  /** The name that it will have. */
  public String name() {
    return work.getFileName().toString();
  }

  /**
   * Where the statements go, each with its graph; {@code startRDF} and {@code endRDF} may come any
   * number of times.
   */
  public RDFHandler sink() {
    require(State.LOADING, "Statements go in before the dataset is used");
    return sink;
  }

  /**
   * The dataset with all that was loaded, the union of the graphs as the default graph of queries.
   * Afterwards the sink takes no more.
   *
   * @throws StoreException when loading has failed
   */
  public Dataset dataset() {
    return DatasetFactory.wrap(loaded());
  }

  /**
   * Makes all of it durable, and lets it serve.
   *
   * @throws StoreException when loading has failed, or quads stand outside the named graphs
   * @throws IllegalStateException after a failure, and while a transaction is open
   */
  public Generation publish() {
    DatasetGraph graph = loaded();
    if (graph.isInTransaction()) {
      throw new IllegalStateException("A transaction is open: end it before publishing");
    }
    fail(); // Until all has gone well.
    try {
      long quads = database.count();
      database.close();
      Path folder = work.resolve(Generation.DATABASE);
      Database.tidy(folder, generations.disk());
      manifest.complete(quads, folder).write(generations.disk(), work);
      Generation generation = generations.install(work, work.resolveSibling(name() + "~pointer"));
      state = State.PUBLISHED;
      lock.close();
      return generation;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot publish " + name(), e);
    }
  }

  private DatasetGraph loaded() {
    if (state == State.LOADING) {
      fail(); // Until all has gone well.
      loader.finish();
      state = State.LOADED;
    }
    require(State.LOADED, "There is a dataset once loading has gone well");
    return database.graph();
  }

  private void fail() {
    state = State.FAILED;
  }

  private void require(State needed, String rule) {
    if (state != needed) {
      throw new IllegalStateException(rule + ", but " + name() + " is " + state);
    }
  }

  /** Deletes what was written unless it was published; harmless when repeated. */
  @Override
  public void close() {
    if (state == State.CLOSED) {
      return;
    }
    boolean published = state == State.PUBLISHED;
    state = State.CLOSED;
    if (published) {
      return;
    }
    try {
      loader.close();
      database.close();
      generations.disk().delete(work);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + work + "; the next build will", e);
    } finally {
      lock.close();
    }
  }
}
