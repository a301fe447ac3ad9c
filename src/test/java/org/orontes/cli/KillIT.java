package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.store.Generation;
import org.orontes.store.Generations;
import org.orontes.store.OpenGeneration;
import org.orontes.testing.Jar;

/**
 * A build of the real data that is killed at any moment leaves a whole generation; the store's own
 * tests kill far more often on small data.
 */
class KillIT {

  private static final int KILLS = 5;
  private static final String BUILD = "java -jar target/orontes.jar build --store store";

  @Test
  void after_every_kill_the_store_answers_from_a_whole_generation(@TempDir Path home)
      throws Exception {
    Jar jar = Jar.inCopyOf(Path.of(""), home);
    long began = System.nanoTime();
    Jar.Result first = jar.run(BUILD);
    assertEquals(0, first.exit(), first.err());
    long whole = Duration.ofNanos(System.nanoTime() - began).toMillis();
    Path store = home.resolve("store");
    long quads = whole(store);

    Random random = new Random(20241206);
    int killed = 0;
    for (int i = 0; i < KILLS; i++) {
      Process build = jar.start(BUILD);
      if (!build.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS)) {
        killed++;
      }
      build.destroyForcibly().waitFor();
      assertEquals(quads, whole(store));
    }
    assertTrue(killed >= KILLS / 2, "most builds were still running when they were killed");

    try (Jar.Server server = jar.serve("--store", "store")) {
      assertEquals(
          "answer\r\n" + quads + "\r\n",
          ask(server.uri(), "SELECT (COUNT(*) AS ?answer) { GRAPH ?g { ?s ?p ?o } }"));
    }
  }

  /** How many quads the store that serves has; it must have as many as it says. */
  private static long whole(Path store) {
    Generation generation = new Generations(store).current().orElseThrow();
    try (OpenGeneration open = generation.open()) {
      Dataset dataset = open.dataset();
      long found = Txn.calculateRead(dataset, () -> dataset.asDatasetGraph().stream().count());
      assertEquals(generation.quads(), found);
      return found;
    }
  }

  private static String ask(URI server, String sparql) throws Exception {
    String query = URLEncoder.encode(sparql, StandardCharsets.UTF_8);
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(server.resolve("sparql?query=" + query))
                .header("Accept", "text/csv")
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
