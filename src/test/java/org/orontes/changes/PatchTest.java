package org.orontes.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.testing.RealGraph;

/** A patch makes the newer build of the older one, to the byte. */
class PatchTest {

  @TempDir Path folder;

  @Test
  void of_a_small_war() throws IOException {
    Path old = Fixture.dump("old", folder);
    Path now = Fixture.dump("new", folder);
    assertMakes(old, now);
    assertMakes(now, old);
  }

  @Test
  void of_nothing_is_a_transaction_without_changes() throws IOException {
    Path old = Fixture.dump("old", folder);
    assertEquals(List.of("TX .", "TC ."), patch(old, old).lines().toList());
  }

  /** Whatever a text can hold: quotes, line feeds, Arabic, what lies beyond 16 bits. */
  @Test
  void of_texts_that_are_hard_to_write() throws IOException {
    String graph = " <https://w3id.org/orontes/graph/actors/a> .\n";
    String start =
        "<https://w3id.org/orontes/id/actor/a> <https://w3id.org/orontes/ontology#note> ";
    Path old =
        Files.writeString(folder.resolve("a.nq"), start + "\"a \\\"b\\\" \\\\ c\"@en" + graph);
    Path now =
        Files.writeString(
            folder.resolve("b.nq"),
            start
                + "\"12.5\"^^<http://www.w3.org/2001/XMLSchema#decimal>"
                + graph
                + start
                + "\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>"
                + graph
                + start
                + "\"حماة\\nحمص\"@ar"
                + graph
                + start
                + "\"𐤀 > <b> .\""
                + graph);
    assertMakes(old, now);
    assertMakes(now, old);
  }

  /** Every seventh statement of the project's own graph goes, every eleventh comes. */
  @Test
  void of_the_projects_own_graph() throws IOException {
    Path whole = Fixture.dump(RealGraph.generation().graph(), folder.resolve("whole.nq"));
    Path old = without(whole, 7, "old.nq");
    Path now = without(whole, 11, "now.nq");
    assertMakes(old, now);
    assertTrue(patch(old, now).lines().count() > 1000);
  }

  private Path without(Path whole, int every, String name) throws IOException {
    List<String> lines = Files.readAllLines(whole);
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i % every != 0) {
        kept.append(lines.get(i)).append('\n');
      }
    }
    return Files.writeString(folder.resolve(name), kept.toString());
  }

  private void assertMakes(Path old, Path now) throws IOException {
    DatasetGraph graph = DatasetGraphFactory.createTxnMem();
    RDFDataMgr.read(graph, old.toUri().toString());
    byte[] patch = patch(old, now).getBytes(StandardCharsets.UTF_8);
    RDFPatchOps.applyChange(graph, new ByteArrayInputStream(patch));
    assertFalse(graph.stream().collect(Collectors.toSet()).stream().anyMatch(Quad::isDefaultGraph));
    Path made = Fixture.dump(graph, folder.resolve("made.nq"));
    assertEquals(-1, Files.mismatch(now, made));
  }

  private static String patch(Path old, Path now) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Snapshot before = Snapshot.of(old);
        Snapshot after = Snapshot.of(now)) {
      Patch.write(before, after, out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
