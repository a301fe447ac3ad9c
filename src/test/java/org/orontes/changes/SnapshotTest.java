package org.orontes.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.testing.RealGraph;
import org.orontes.testing.Scratch;

/** What can be compared, and what is said of what cannot. */
class SnapshotTest {

  private static final Path STORE = Scratch.folder("test-store");

  @TempDir Path folder;
  private Path dump;

  @BeforeEach
  void write() throws IOException {
    dump = Fixture.dump("old", folder);
  }

  @Test
  void a_store_a_generation_and_a_folder_of_dumps_are_the_same_build() throws IOException {
    Fixture.dump(RealGraph.generation().graph(), folder.resolve("orontes.nq"));
    Path generation =
        STORE.resolve("generations").resolve(RealGraph.generation().generation().name());
    for (Path where : new Path[] {STORE, generation}) {
      try (Snapshot dumped = Snapshot.of(folder);
          Snapshot stored = Snapshot.of(where)) {
        Changes changes = Changes.between(dumped, stored);
        assertEquals(0, changes.changes().size());
        assertTrue(changes.counts().get(Group.CLAIM).now() > 100);
        assertTrue(stored.name().contains(RealGraph.generation().generation().name()));
      }
    }
  }

  @Test
  void what_is_no_build_is_refused_with_what_could_stand_there() {
    assertTrue(refusal(folder.resolve("nowhere")).contains("no such dump or store"));
    assertTrue(refusal(Path.of("src")).contains("it is no store"));
  }

  @Test
  void lines_out_of_order_are_refused_with_their_place() throws IOException {
    List<String> lines = Files.readAllLines(dump);
    Path wrong =
        Files.writeString(folder.resolve("wrong.nq"), lines.get(1) + "\n" + lines.get(0) + "\n");
    assertEquals(
        wrong
            + ":2: this line is not after the line before it; sort the file with LC_ALL=C sort -u",
        failure(wrong));
  }

  @Test
  void a_file_that_breaks_off_is_refused() throws IOException {
    String text = Files.readString(dump);
    Path broken = Files.writeString(folder.resolve("b.nq"), text.substring(0, text.length() - 3));
    long last = text.lines().count();
    assertEquals(
        broken + ":" + last + ": this line breaks off in the middle of a line; copy it again",
        failure(broken));
  }

  @Test
  void another_kind_of_file_is_refused() throws IOException {
    Path other = Files.writeString(folder.resolve("o.nq"), "<urn:a> <urn:b> \"c\" .\n");
    assertEquals(
        other + ":1: this line is no statement with its graph as a dump of Orontes has it",
        failure(other));
  }

  private static String refusal(Path where) {
    return String.valueOf(
        assertThrows(FileSystemException.class, () -> Snapshot.of(where)).getReason());
  }

  private String failure(Path wrong) throws IOException {
    try (Snapshot good = Snapshot.of(dump);
        Snapshot bad = Snapshot.of(wrong)) {
      return String.valueOf(
          assertThrows(IOException.class, () -> Changes.between(good, bad)).getMessage());
    }
  }
}
