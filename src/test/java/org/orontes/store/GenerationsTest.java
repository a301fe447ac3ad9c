package org.orontes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationsTest {

  @TempDir Path folder;
  private Path store;
  private Generations generations;

  @BeforeEach
  void setUp() {
    store = folder.resolve("store");
    generations = new Generations(store, "1.2.3");
  }

  private Generation publish(int count, String marker) {
    try (NewGeneration fresh = generations.begin(Quads.DIGEST)) {
      Quads.marked(fresh.sink(), count, marker);
      return fresh.publish();
    }
  }

  private static long count(Dataset dataset, String pattern) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExecution query =
              QueryExecution.create("SELECT (count(*) AS ?n) {" + pattern + "}", dataset)) {
            return query.execSelect().next().getLiteral("n").getLong();
          }
        });
  }

  private List<String> names(String child) throws IOException {
    return Disk.children(store.resolve(child)).stream()
        .map(path -> path.getFileName().toString())
        .toList();
  }

  @Test
  void aStoreThatWasNeverBuiltHasNoCurrentGeneration() {
    assertTrue(generations.current().isEmpty());
    assertFalse(Files.exists(store), "looking must not make the folder");
  }

  @Test
  void aPublishedGenerationIsCurrentAndSaysWhatItIs() {
    Generation published = publish(25, "a");
    Generation current = generations.current().orElseThrow();
    assertEquals("000001-3fa9c1d2e4b5", current.name());
    assertEquals(published.name(), current.name());
    assertEquals(Quads.DIGEST, current.digest());
    assertEquals(25, current.quads());
    assertEquals("1.2.3", current.version());
  }

  @Test
  void queriesSeeTheUnionOfTheGraphsAndEachGraph() {
    try (OpenGeneration open = publish(25, "a").open()) {
      assertEquals(25, count(open.dataset(), "?s ?p 'a'"));
      assertEquals(25, count(open.dataset(), "GRAPH ?g { ?s ?p ?o }"));
      assertEquals(10, count(open.dataset(), "{ SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } }"));
    }
  }

  @Test
  void aPublishedGenerationCannotBeWritten() {
    try (OpenGeneration open = publish(5, "a").open()) {
      DatasetGraph graph = open.graph();
      assertThrows(UnsupportedOperationException.class, () -> graph.begin(TxnType.WRITE));
      graph.begin(TxnType.READ_PROMOTE);
      assertFalse(graph.promote());
      assertThrows(UnsupportedOperationException.class, () -> graph.add(graph.find().next()));
      graph.end();
    }
  }

  @Test
  void rulesWorkOnTheLoadedDatasetBeforeItIsPublished() {
    try (NewGeneration fresh = generations.begin(Quads.DIGEST)) {
      Quads.marked(fresh.sink(), 2_500, "a");
      Dataset dataset = fresh.dataset();
      assertEquals(2_500, count(dataset, "?s ?p 'a'"));
      Txn.executeWrite(
          dataset, () -> dataset.asDatasetGraph().add(dataset.asDatasetGraph().find().next()));
      assertThrows(IllegalStateException.class, fresh::sink);
      assertEquals(2_500, fresh.publish().quads());
    }
  }

  @Test
  void aBuildThatIsClosedBeforePublishingLeavesTheOldOneServingAndNothingBehind()
      throws IOException {
    Generation old = publish(5, "a");
    try (NewGeneration fresh = generations.begin(Quads.DIGEST)) {
      Quads.marked(fresh.sink(), 5_000, "b");
    }
    assertEquals(old.name(), generations.current().orElseThrow().name());
    assertEquals(List.of(), names("building"));
    assertEquals(List.of(old.name()), names("generations"));
  }

  @Test
  void afterARefusedStatementPublishingIsImpossible() {
    try (NewGeneration fresh = generations.begin(Quads.DIGEST)) {
      Quads.marked(fresh.sink(), 5, "b");
      var bad = Quads.statement(Quads.VALUES.createBNode());
      var sink = fresh.sink();
      assertThrows(IllegalArgumentException.class, () -> sink.handleStatement(bad));
      assertThrows(IllegalStateException.class, fresh::dataset);
      assertThrows(IllegalStateException.class, fresh::publish);
    }
    assertTrue(generations.current().isEmpty());
  }

  @Test
  void quadsOutsideTheNamedGraphsCannotBePublished() {
    try (NewGeneration fresh = generations.begin(Quads.DIGEST)) {
      Quads.marked(fresh.sink(), 5, "b");
      Dataset dataset = fresh.dataset();
      Txn.executeWrite(
          dataset,
          () ->
              dataset
                  .getDefaultModel()
                  .createResource("urn:x")
                  .addProperty(dataset.getDefaultModel().createProperty("urn:p"), "x"));
      assertThrows(StoreException.class, fresh::publish);
      assertThrows(IllegalStateException.class, fresh::publish);
    }
    assertTrue(generations.current().isEmpty());
  }

  @Test
  void publishingWithATransactionOpenIsRefusedAndCanBeMended() {
    try (NewGeneration fresh = generations.begin(Quads.DIGEST)) {
      Dataset dataset = fresh.dataset();
      dataset.begin(TxnType.READ);
      assertThrows(IllegalStateException.class, fresh::publish);
      dataset.end();
      assertEquals(0, fresh.publish().quads());
    }
  }

  @Test
  void aSecondBuildIsRefusedAtOnceAndMayRunAfterTheFirst() {
    try (NewGeneration first = generations.begin(Quads.DIGEST)) {
      Generations same = new Generations(store);
      for (int i = 0; i < 3; i++) {
        StoreException refusal = assertThrows(StoreException.class, () -> same.begin(Quads.DIGEST));
        assertTrue(refusal.getMessage().contains("Wait until it has ended"));
      }
      Quads.marked(first.sink(), 1, "a");
      first.publish();
      same.begin(Quads.DIGEST).close();
    }
    generations.begin(Quads.DIGEST).close();
  }

  @Test
  void theCurrentGenerationAndTheOneBeforeAreKept() throws IOException {
    for (int i = 0; i < 4; i++) {
      publish(i, "a");
    }
    assertEquals(List.of("000003-3fa9c1d2e4b5", "000004-3fa9c1d2e4b5"), names("generations"));
    assertEquals(List.of(), names("building"));
    assertEquals(List.of(), names("views"));
  }

  @Test
  void aReaderKeepsItsGenerationWhileNewerOnesArePublished() throws IOException {
    Generation old = publish(300, "old");
    try (OpenGeneration first = old.open()) {
      try (OpenGeneration second = old.open()) {
        for (int i = 0; i < 4; i++) {
          publish(i, "new");
        }
        assertEquals(300, count(second.dataset(), "?s ?p 'old'"));
      }
      assertEquals(300, count(first.dataset(), "?s ?p 'old'"));
      assertTrue(names("generations").contains(old.name()), "open, so not deleted");
    }
    publish(1, "new");
    assertFalse(names("generations").contains(old.name()), "nobody has it open");
    assertEquals(List.of(), names("views"));
  }

  @Test
  void readingChangesNoByteOfAGeneration() throws IOException {
    publish(2_000, "a");
    String before = InputDigest.of(store, List.of("generations"), "");
    try (OpenGeneration open = generations.current().orElseThrow().open()) {
      assertEquals(2_000, count(open.dataset(), "?s ?p ?o"));
    }
    assertEquals(before, InputDigest.of(store, List.of("generations"), ""));
  }

  @Test
  void theSameInputGivesTheSameManifestButForTheSequence() throws IOException {
    List<String> manifests = new java.util.ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Path manifest = store.resolve("generations/" + publish(3_000, "a").name() + "/manifest");
      manifests.add(Files.readString(manifest).replaceAll("sequence=\\d+", ""));
    }
    assertEquals(manifests.get(0), manifests.get(1));
    assertTrue(manifests.get(0).contains("\nquads=3000\n"), manifests.get(0));
  }
}
