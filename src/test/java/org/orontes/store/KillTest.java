package org.orontes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Builds that are killed with SIGKILL, at every step and at random moments. */
class KillTest {

  /** Each moment at which a build can leave something else behind. */
  private static final List<String> STEPS =
      List.of(
          "load",
          "half",
          "derive",
          "commit",
          "before write manifest",
          "before sync",
          "before move ~old",
          "built",
          "after move ~old",
          "before move new",
          "before write current",
          "before move current",
          "built");

  /** About as many lines as a child says in two builds. */
  private static final int LINES = 90;

  @TempDir Path store;
  private Generations generations;
  private long last;

  @BeforeEach
  void setUp() {
    generations = new Generations(store);
    for (int i = 0; i < 2; i++) {
      try (NewGeneration fresh = generations.begin(Quads.DIGEST)) {
        Quads.marked(fresh.sink(), 1, Quads.DIGEST);
        fresh.publish();
      }
    }
  }

  @Test
  @Timeout(300)
  void aBuildKilledAtAnyStepLeavesAWholeGenerationServing() throws Exception {
    for (String step : STEPS) {
      try (ChildBuild child = new ChildBuild(store, step.hashCode(), step)) {
        child.await(ChildBuild.STOPPED);
        if (!step.equals("built")) {
          assertThrows(StoreException.class, () -> generations.begin(Quads.DIGEST));
        }
        assertWhole();
      }
      assertWhole();
    }
    assertEquals(6, last, "two before, and four children were killed after the swap");
  }

  @Test
  @Timeout(300)
  void aBuildKilledAtARandomMomentLeavesAWholeGenerationServing() throws Exception {
    Random random = new Random(20241206);
    for (int i = 0; i < 14; i++) {
      try (ChildBuild child = new ChildBuild(store, random.nextInt(), "-")) {
        child.await(random.nextInt(LINES));
        LockSupport.parkNanos(random.nextInt(5_000_000));
      }
      assertWhole();
    }
    assertTrue(last > 6, "generations were published in between: " + last);
  }

  @AfterEach
  void theNextBuildCleansUp() throws IOException {
    generations.begin(Quads.DIGEST).close();
    assertEquals(List.of(), Disk.children(store.resolve("building")));
    assertEquals(List.of(), Disk.children(store.resolve("views")));
    assertTrue(Disk.children(store.resolve("generations")).size() <= 2);
    assertWhole();
  }

  /** What serves is as many quads as it says, all of one build, and never an older one. */
  private void assertWhole() {
    Generation generation = generations.current().orElseThrow();
    try (OpenGeneration open = generation.open()) {
      Txn.executeRead(
          open.graph(),
          () -> {
            String query = "SELECT (count(*) AS ?n) (min(?o) AS ?a) (max(?o) AS ?z) { ?s ?p ?o }";
            try (QueryExecution execution = QueryExecution.create(query, open.dataset())) {
              QuerySolution row = execution.execSelect().next();
              assertEquals(generation.quads(), row.getLiteral("n").getLong());
              assertEquals(generation.digest(), row.getLiteral("a").getString());
              assertEquals(generation.digest(), row.getLiteral("z").getString());
            }
          });
    }
    long sequence = Pointer.sequence(generation.name());
    assertTrue(sequence >= last, sequence + " after " + last);
    last = sequence;
  }
}
