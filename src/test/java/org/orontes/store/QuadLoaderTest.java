package org.orontes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;

class QuadLoaderTest {

  private static final Duration LONG = Duration.ofSeconds(20);
  private final DatasetGraph graph = DatabaseMgr.createDatasetGraph();

  private static Quad quad(int i) {
    return Samples.quad("g", "event/e" + i, NodeFactory.createLiteralString("x"));
  }

  private static long count(DatasetGraph graph) {
    return Txn.calculateRead(graph, () -> graph.stream().count());
  }

  /** Fails when the quad of a number comes. */
  private DatasetGraph failingAt(int number, Error error) {
    return new DatasetGraphWrapper(graph) {
      @Override
      public void add(Quad quad) {
        if (quad.equals(quad(number))) {
          throw error;
        }
        super.add(quad);
      }
    };
  }

  @Test
  void allThatIsAddedIsThereAfterTheEnd() {
    try (QuadLoader loader = new QuadLoader(graph)) {
      for (int i = 0; i < 20_500; i++) {
        loader.add(quad(i));
      }
      loader.finish();
    }
    assertEquals(20_500, count(graph));
  }

  @Test
  void nothingIsThereWhenItIsClosedBeforeTheEnd() {
    assertTimeoutPreemptively(
        LONG,
        () -> {
          try (QuadLoader loader = new QuadLoader(graph)) {
            for (int i = 0; i < 50_000; i++) {
              loader.add(quad(i));
            }
          }
        });
    assertEquals(0, count(graph));
  }

  @Test
  void aFailureOfTheDatabaseReachesTheProducerWhichNeverHangs() {
    Error error = new OutOfMemoryError("made up");
    StoreException thrown =
        assertTimeoutPreemptively(
            LONG,
            () -> {
              try (QuadLoader loader = new QuadLoader(failingAt(5_500, error))) {
                return assertThrows(
                    StoreException.class,
                    () -> {
                      for (int i = 0; i < 100_000; i++) {
                        loader.add(quad(i));
                      }
                    });
              }
            });
    assertSame(error, thrown.getCause());
    assertEquals(0, count(graph));
  }

  @Test
  void aFailureOnTheLastQuadIsThrownAtTheEnd() {
    Error error = new StackOverflowError("made up");
    try (QuadLoader loader = new QuadLoader(failingAt(9, error))) {
      for (int i = 0; i < 10; i++) {
        loader.add(quad(i));
      }
      assertSame(error, assertThrows(StoreException.class, loader::finish).getCause());
    }
    assertFalse(graph.isInTransaction());
    assertEquals(0, count(graph));
  }

  @Test
  void anInterruptedProducerStopsAndStaysInterrupted() {
    try (QuadLoader loader = new QuadLoader(graph)) {
      Thread.currentThread().interrupt();
      assertThrows(StoreException.class, loader::finish);
      assertTrue(Thread.interrupted());
    }
    assertEquals(0, count(graph));
  }
}
