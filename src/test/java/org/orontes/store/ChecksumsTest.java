package org.orontes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumsTest {

  @TempDir Path folder;

  @Test
  void sumsAreThoseOfTheStandardAndSortedByName() throws IOException {
    Files.writeString(folder.resolve("b"), "abc");
    Files.writeString(folder.resolve("a"), "");
    assertEquals(
        """
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a
        ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b
        """,
        Files.readString(Checksums.write(folder, List.of("b", "a"))));
  }

  @Test
  void theUsualToolFindsThemRight() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/sha256sum")));
    Files.writeString(folder.resolve("o.nq"), "حمص\n");
    Checksums.write(folder, List.of("o.nq"));
    Process check =
        new ProcessBuilder("/usr/bin/sha256sum", "--check", "--strict", "SHA256SUMS")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, check.waitFor());
  }
}
