package org.orontes.serve.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that was run to its end.
 *
 * @param out the lines that it printed, without the blanks at their ends
 * @param err what it complained of
 */
record Run(int status, List<String> out, String err) {

  private static final long PATIENCE_S = 180;

  /** Runs a program in a folder; one that does not end is stopped, and its status says so. */
  static Run of(Path folder, List<String> words) throws Exception {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "MPLCONFIGDIR", folder.toString()));
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    List<String> lines =
        Files.readAllLines(out, StandardCharsets.UTF_8).stream()
            .map(String::stripTrailing)
            .toList();
    return new Run(process.waitFor(), lines, Files.readString(err));
  }

  /** What it printed, if all went well. */
  List<String> well() {
    assertEquals(0, status, () -> String.join("\n", out) + "\n" + err);
    assertEquals("", err);
    return out;
  }
}
