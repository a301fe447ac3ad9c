package org.orontes.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.orontes.store.Generations;
import org.orontes.store.OpenGeneration;

/**
 * One of the two servers, as a process of its own with the same heap: this project's, or Fuseki as
 * it is shipped, on a copy of the same store.
 */
record Side(String name, URI endpoint, Process process) implements AutoCloseable {

  static final String HEAP = "-Xmx1g";

  private static final Path WORK = Path.of("target/bench");
  private static final Path STORE = WORK.resolve("store");
  private static final int PATIENCE_S = 300;

  /** {@code serve} with nothing set but where. */
  static Side ours() throws IOException, InterruptedException {
    int port = freePort();
    List<String> words =
        List.of("-cp", classPath(), "org.orontes.cli.Main", "serve", "--home", ".");
    List<String> where = List.of("--store", STORE.toString(), "--port", String.valueOf(port));
    return start("Orontes", Stream.concat(words.stream(), where.stream()), port, "/sparql");
  }

  /** Fuseki's own jar and settings; only that the default graph is the union of all, as ours is. */
  static Side stock() throws IOException, InterruptedException {
    Path copy = WORK.resolve("fuseki-store");
    try (Stream<Path> generations = Files.list(STORE.resolve("generations"))) {
      copy(generations.sorted().reduce((a, b) -> b).orElseThrow().resolve("database"), copy);
    }
    int port = freePort();
    return start(
        "Fuseki",
        Stream.of(
            "-jar",
            WORK.resolve("fuseki-server.jar").toString(),
            "--localhost",
            "--port=" + port,
            "--set=tdb2:unionDefaultGraph=true",
            "--loc=" + copy,
            "/ds"),
        port,
        "/ds/sparql");
  }

  /** The same graph for whoever makes the questions. */
  static OpenGeneration graph() {
    return new Generations(STORE).current().orElseThrow().open();
  }

  private static Side start(String name, Stream<String> arguments, int port, String path)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add(HEAP);
    arguments.forEach(words::add);
    Files.createDirectories(WORK);
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectOutput(WORK.resolve(name + ".log").toFile());
    builder.environment().put("FUSEKI_BASE", WORK.resolve("fuseki").toAbsolutePath().toString());
    URI endpoint = URI.create("http://127.0.0.1:" + port + path);
    Side side = new Side(name, endpoint, builder.start());
    side.await();
    return side;
  }

  private void await() throws IOException, InterruptedException {
    for (int i = 0; i < PATIENCE_S && process.isAlive(); i++) {
      try (Wire wire = new Wire(endpoint)) {
        if (wire.ask("ASK {}").status() == 200) {
          return;
        }
      } catch (IOException e) {
        // Not there yet.
      }
      Thread.sleep(1000);
    }
    close();
    throw new IllegalStateException(name + " did not start, see " + WORK + "/" + name + ".log");
  }

  /** What is shipped, without the settings of the tests. */
  private static String classPath() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return String.join(
        ":", Stream.of(all.split(":", -1)).filter(p -> !p.contains("test-classes")).toList());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(path));
        Files.createDirectories(target.getParent());
        Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** The answer to one query, which must be whole. */
  Wire.Answer ask(String query) throws IOException {
    try (Wire wire = new Wire(endpoint)) {
      Wire.Answer answer = wire.ask(query);
      if (answer.status() != 200) {
        throw new IllegalStateException(name + " answers " + answer.status() + " to " + query);
      }
      return answer;
    }
  }

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
