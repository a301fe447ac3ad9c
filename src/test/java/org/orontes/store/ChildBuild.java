package org.orontes.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.orontes.testing.Java;

/** A process that builds generations, see {@link BuildLoop}; closing kills it with SIGKILL. */
final class ChildBuild implements AutoCloseable {

  static final String STOPPED = "STOPPED";

  private final Process process;
  private final BufferedReader said;
  private final List<String> lines = new ArrayList<>();

  ChildBuild(Path store, int seed, String stopAt) throws IOException {
    process =
        new ProcessBuilder(
                Java.command(
                    "-cp",
                    System.getProperty("java.class.path"),
                    BuildLoop.class.getName(),
                    store.toString(),
                    Integer.toString(seed),
                    stopAt))
            .redirectErrorStream(true)
            .start();
    said = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Reads what it says up to a line. */
  void await(String expected) throws IOException {
    while (!next().equals(expected)) {}
  }

  /** Reads a number of lines. */
  void await(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private String next() throws IOException {
    String line = said.readLine();
    lines.add(line);
    if (line == null) {
      throw new IllegalStateException("The child ended by itself: " + lines);
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    process.onExit().join();
    said.close();
  }
}
