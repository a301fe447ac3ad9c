package org.orontes.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What is shipped: the jar as a process of its own, in a home folder that nobody else uses. */
public final class Jar {

  private static final String COMMAND = "java -jar target/orontes.jar";
  private static final long PATIENCE_S = 120;

  private final Path home;

  private Jar(Path home) {
    this.home = home;
  }

  /** Copies data, ontology, queries and the jar of a project, so that tests may write there. */
  public static Jar inCopyOf(Path project, Path home) throws IOException {
    for (String folder : List.of("data", "ontology", "queries")) {
      copy(project.resolve(folder), home.resolve(folder));
    }
    Files.createDirectories(home.resolve("target"));
    Files.copy(project.resolve("target/orontes.jar"), home.resolve("target/orontes.jar"));
    return new Jar(home);
  }

  public Path home() {
    return home;
  }

  /** How a command ended, and what it printed. */
  public record Result(int exit, String out, String err) {}

  /** Runs a command as it is typed in the home folder. */
  public Result run(String command) throws IOException, InterruptedException {
    return run(List.of(), command);
  }

  /** The same with options for Java, such as another locale. */
  public Result run(List<String> java, String command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    Process process =
        new ProcessBuilder(words(java, command))
            .directory(home.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException(command + " did not end: " + Files.readString(err));
    }
    Result result = new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return result;
  }

  /** Starts a command and leaves it to the caller. */
  public Process start(String command) throws IOException {
    return new ProcessBuilder(words(List.of(), command))
        .directory(home.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Serves on a free port; returns when it answers. */
  public Server serve(String... options) throws IOException {
    Process process =
        new ProcessBuilder(
                words(List.of(), COMMAND + " serve --port 0 " + String.join(" ", options)))
            .directory(home.toFile())
            .redirectErrorStream(true)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      all.append(line).append('\n');
      if (line.startsWith("Serving ")) {
        URI uri = URI.create(line.substring(line.indexOf("http")));
        Thread reader = new Thread(() -> drain(said));
        reader.setDaemon(true);
        reader.start();
        return new Server(process, uri);
      }
    }
    throw new IllegalStateException("serve ended: " + all);
  }

  /** Reads what nobody wants to know, so that its writer never waits. */
  private static void drain(BufferedReader said) {
    try {
      while (said.readLine() != null) {}
    } catch (IOException e) {
      // It was killed: there is no more to read.
    }
  }

  /** A server that runs until it is closed. */
  public record Server(Process process, URI uri) implements AutoCloseable {
    @Override
    public void close() {
      process.destroy();
      try {
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        process.destroyForcibly();
      }
    }
  }

  private static List<String> words(List<String> java, String command) {
    if (!command.startsWith(COMMAND)) {
      throw new IllegalArgumentException("Not a command of the jar: " + command);
    }
    List<String> words = Java.command();
    words.addAll(java);
    words.addAll(List.of("-jar", "target/orontes.jar"));
    String rest = command.substring(COMMAND.length()).strip();
    if (!rest.isEmpty()) {
      words.addAll(Arrays.asList(rest.split("\\s+", -1)));
    }
    return words;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
