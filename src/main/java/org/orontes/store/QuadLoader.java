package org.orontes.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Loads quads into a database in one write transaction on a thread of its own, so that what makes
 * the quads works beside it: TDB2 is the slower of the two. Memory is bounded by the queue between
 * them.
 *
 * <p>When either side fails, both end: {@link #add} and {@link #finish} throw what the loading
 * thread threw, and {@link #close} without {@link #finish} takes back the transaction.
 */
final class QuadLoader implements AutoCloseable {

  private static final int BATCH = 1_000;
  private static final int WAITING = 16;
  private static final List<Quad> END = List.of();

  private final DatasetGraph graph;
  private final BlockingQueue<List<Quad>> queue = new ArrayBlockingQueue<>(WAITING);
  private final Thread worker = new Thread(this::load, "orontes-load");
  private List<Quad> batch = new ArrayList<>(BATCH);
  private volatile @Nullable Throwable failure;
  private volatile boolean abandoned;

  QuadLoader(DatasetGraph graph) {
    this.graph = graph;
    worker.setDaemon(true); // A program that ends without closing must not wait for it.
    worker.start();
  }

  void add(Quad quad) {
    batch.add(quad);
    if (batch.size() == BATCH) {
      pass(batch);
      batch = new ArrayList<>(BATCH);
    }
  }

  /** Waits until all is loaded and committed. */
  void finish() {
    if (!batch.isEmpty()) {
      pass(batch);
    }
    pass(END);
    join();
    rethrow();
  }

  @Override
  public void close() {
    abandoned = true;
    queue.clear();
    boolean woken = queue.offer(END);
    assert woken || !worker.isAlive() : "the queue was just emptied, and nobody else fills it";
    join();
  }

  private void pass(List<Quad> quads) {
    try {
      // Looks up now and then, lest it wait for ever on a thread that is dead.
      while (!queue.offer(quads, 100, TimeUnit.MILLISECONDS)) {
        rethrow();
        if (!worker.isAlive()) {
          throw new StoreException("The loading thread has ended early; build again.");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("Interrupted while loading", e);
    }
    rethrow();
  }

  private void load() {
    try {
      graph.begin(TxnType.WRITE);
      for (List<Quad> next = queue.take(); !next.isEmpty(); next = queue.take()) {
        next.forEach(graph::add);
      }
      if (!abandoned) {
        graph.commit();
      }
    } catch (Throwable e) { // An Error too must reach the side that waits.
      failure = e;
    } finally {
      undo();
    }
  }

  /** Ends the transaction, and takes back what was not committed. */
  private void undo() {
    try {
      if (graph.isInTransaction()) {
        graph.abort();
      }
      graph.end();
    } catch (RuntimeException e) {
      if (failure == null) {
        failure = e; // Else the first is the one that tells why.
      }
    }
  }

  private void join() {
    boolean interrupted = false;
    while (worker.isAlive()) {
      try {
        worker.join();
      } catch (InterruptedException e) {
        interrupted = true; // The database cannot be let go of before its thread has.
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void rethrow() {
    Throwable cause = failure;
    if (cause != null) {
      throw new StoreException("Loading failed: " + cause.getMessage(), cause);
    }
  }
}
