package org.orontes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.testing.Jar;

/**
 * Every command and every query of the README, run as a newcomer types it in a copy of the project,
 * with what is printed held against what the README shows. With {@code -Dreadme=write} it writes
 * the answers into the README instead.
 */
class ReadmeIT {

  private static final Path README = Path.of("README.md");

  /** Building and testing is what runs this test; the rest of the line is run. */
  private static final Set<String> RUN_ALREADY = Set.of("mvn -q -DskipTests package", "mvn verify");

  private final List<String> lines = new ArrayList<>();
  private int commands;
  private int queries;

  @Test
  void what_the_readme_shows_is_what_happens(@TempDir Path home) throws Exception {
    List<String> readme = Files.readAllLines(README);
    Jar jar = Jar.inCopyOf(Path.of(""), home);
    try (Jar.Server server = jar.serve()) {
      String sparql = "";
      for (int i = 0; i < readme.size(); i++) {
        String line = readme.get(i);
        lines.add(line);
        if (!line.startsWith("```") || line.equals("```")) {
          continue;
        }
        int end = i + 1 + readme.subList(i + 1, readme.size()).indexOf("```");
        List<String> block = readme.subList(i + 1, end);
        switch (line.substring(3)) {
          case "console" -> console(block, jar);
          case "sparql" -> {
            sparql = String.join("\n", block);
            lines.addAll(block);
          }
          case "csv" -> lines.addAll(ask(server.uri(), sparql));
          default -> lines.addAll(block);
        }
        i = end - 1;
      }
    }
    assertTrue(commands >= 5 && queries == 1, "the README shows what it should");
    if (System.getProperty("readme", "").equals("write")) {
      Files.writeString(README, String.join("\n", lines) + "\n");
    }
    assertEquals(String.join("\n", readme), String.join("\n", lines));
  }

  private void console(List<String> block, Jar jar) throws IOException, InterruptedException {
    for (String line : block) {
      if (!line.startsWith("$ ")) {
        continue;
      }
      lines.add(line);
      for (String command : line.substring(2).split(" && ", -1)) {
        commands++;
        if (RUN_ALREADY.contains(command) || command.equals("java -jar target/orontes.jar serve")) {
          continue;
        }
        Jar.Result result = jar.run(command);
        assertEquals(0, result.exit(), command + "\n" + result.err());
        result.out().lines().forEach(lines::add);
      }
    }
  }

  private List<String> ask(URI server, String sparql) throws IOException, InterruptedException {
    assertFalse(sparql.isEmpty(), "a csv block stands behind its query");
    queries++;
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(server.resolve("sparql"))
                    .header("Content-Type", "application/sparql-query")
                    .header("Accept", "text/csv")
                    .POST(HttpRequest.BodyPublishers.ofString(sparql))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body().lines().toList();
  }
}
