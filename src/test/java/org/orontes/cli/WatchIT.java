package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.testing.Jar;

/** Somebody edits a file while it is served. */
class WatchIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @Test
  void a_sound_change_is_served_and_a_mistake_is_not(@TempDir Path home) throws Exception {
    Jar jar = Jar.inCopyOf(Path.of(""), home);
    Path file = home.resolve("data/actors/unknown.yaml");
    String before = Files.readString(file);
    try (Jar.Server server = jar.serve("--watch")) {
      assertEquals("Unknown actor", label(server.uri()));

      Files.writeString(file, before.replace("Unknown actor", "Nobody knows who"));
      Instant end = Instant.now().plus(PATIENCE);
      while (!label(server.uri()).equals("Nobody knows who")) {
        assertTrue(Instant.now().isBefore(end), "the change was not served in time");
      }

      Files.writeString(file, "actors: [");
      Jar.Result check = jar.run("java -jar target/orontes.jar check");
      assertEquals(1, check.exit());
      assertEquals("Nobody knows who", label(server.uri()));
    }
  }

  private static String label(URI server) throws Exception {
    String query =
        "SELECT ?l { <https://w3id.org/orontes/id/actor/unknown>"
            + " <http://www.w3.org/2000/01/rdf-schema#label> ?l FILTER(LANG(?l) = 'en') }";
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    server.resolve(
                        "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .header("Accept", "text/csv")
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .body()
        .lines()
        .skip(1)
        .findFirst()
        .orElse("");
  }
}
