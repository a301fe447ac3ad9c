package org.orontes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that somebody or something has spoilt says so, and the next build mends it. */
class DamageTest {

  @TempDir Path store;
  private Generations generations;
  private Path folder;

  @BeforeEach
  void setUp() {
    generations = new Generations(store);
    folder = store.resolve("generations").resolve(build().name());
  }

  private Generation build() {
    try (NewGeneration fresh = generations.begin(Quads.DIGEST)) {
      Quads.marked(fresh.sink(), 10, "a");
      return fresh.publish();
    }
  }

  private void assertRefusedAndMended(String words) throws IOException {
    StoreException refusal =
        assertThrows(
            StoreException.class, () -> generations.current().orElseThrow().open().close());
    assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    assertTrue(refusal.getMessage().contains("Build the store again"), refusal.getMessage());
    build();
    generations.current().orElseThrow().open().close();
    assertEquals(List.of(), Disk.children(store.resolve("views")));
  }

  @Test
  void aPointerToNothing() throws IOException {
    Files.writeString(store.resolve("current"), "000009-3fa9c1d2e4b5\n");
    assertRefusedAndMended("no manifest");
  }

  @Test
  void aPointerThatIsNoName() throws IOException {
    Files.writeString(store.resolve("current"), "../../etc\n");
    assertRefusedAndMended("does not name a generation");
  }

  @Test
  void anEmptyPointer() throws IOException {
    Files.writeString(store.resolve("current"), "");
    assertRefusedAndMended("does not name a generation");
  }

  @Test
  void aMissingManifest() throws IOException {
    Files.delete(folder.resolve("manifest"));
    assertRefusedAndMended("no manifest");
  }

  @Test
  void aManifestWithoutItsCount() throws IOException {
    Path manifest = folder.resolve("manifest");
    Files.writeString(manifest, Files.readString(manifest).replaceAll("quads=\\d+", "quads="));
    assertRefusedAndMended("'quads' is missing");
  }

  @Test
  void aMissingFileOfTheDatabase() throws IOException {
    Files.delete(folder.resolve("database/Data-0001/GSPO.dat"));
    assertRefusedAndMended("GSPO.dat is missing");
  }

  @Test
  void aFileOfTheDatabaseCutShort() throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("database/Data-0001/nodes-data.obj").toFile(), "rw")) {
      file.setLength(file.length() - 1);
    }
    assertRefusedAndMended("nodes-data.obj is too short");
  }

  @Test
  void aGenerationThatIsDeletedWhileItIsHeld() throws IOException {
    Generation held = generations.current().orElseThrow();
    for (int i = 0; i < 2; i++) {
      build();
    }
    assertThrows(StoreException.class, held::open);
    assertRefusedNot();
  }

  private void assertRefusedNot() throws IOException {
    generations.current().orElseThrow().open().close();
    try (Stream<Path> all = Files.walk(store.resolve("generations"))) {
      assertTrue(all.noneMatch(path -> path.toString().endsWith("tdb.lock")));
    }
  }
}
