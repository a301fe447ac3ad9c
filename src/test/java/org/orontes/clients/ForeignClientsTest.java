package org.orontes.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.serve.Served;
import org.orontes.testing.Tool;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Clients in other languages, which are given the address and nothing else. */
class ForeignClientsTest {

  private static final Path PROGRAMS = Path.of("src/test/resources/clients");
  private static final JsonMapper JSON = new JsonMapper();
  private static final long PATIENCE_S = 120;

  @Test
  void rdflib_by_get_and_post(@TempDir Path folder) throws Exception {
    Path python = Tool.python("the client rdflib", "rdflib", "SPARQLWrapper");
    List<String> answered = check(folder, python, "rdflib_client.py");
    assertEquals(2 * Asked.ALL.size(), answered.size());
  }

  @Test
  void sparqlwrapper_in_each_way_to_send(@TempDir Path folder) throws Exception {
    Path python = Tool.python("the client SPARQLWrapper", "rdflib", "SPARQLWrapper");
    List<String> answered = check(folder, python, "sparqlwrapper_client.py");
    assertEquals(3 * Asked.ALL.size(), answered.size());
  }

  @Test
  void comunica_told_and_untold_that_this_is_an_endpoint(@TempDir Path folder) throws Exception {
    Path node = Tool.require("node", "the client Comunica");
    Path comunica = Tool.folder("ORONTES_COMUNICA", "the client Comunica");
    List<String> answered =
        check(folder, node, "comunica_client.cjs", comunica.toAbsolutePath().toString());
    assertEquals(2 * Asked.ALL.size(), answered.size());
  }

  /** Runs a program with all questions and holds what it found against the data. */
  private static List<String> check(Path folder, Path runtime, String program, String... more)
      throws IOException, InterruptedException {
    List<String> answered = new ArrayList<>();
    JsonNode found = JSON.readTree(run(folder, runtime, program, more));
    for (Map.Entry<String, JsonNode> answer : found.properties()) {
      List<String> rows = new ArrayList<>();
      answer.getValue().forEach(row -> rows.add(row.asString()));
      Asked asked =
          Asked.ALL.stream()
              .filter(a -> answer.getKey().startsWith(a.name() + " by "))
              .findFirst()
              .orElseThrow();
      asked.check(program + ", " + answer.getKey(), rows);
      answered.add(answer.getKey());
    }
    return answered;
  }

  private static String run(Path folder, Path runtime, String program, String... more)
      throws IOException, InterruptedException {
    Path questions = folder.resolve("questions.json");
    Files.writeString(questions, JSON.writeValueAsString(Asked.ALL));
    Path out = folder.resolve("out.json");
    Path err = folder.resolve("err.txt");
    List<String> words =
        new ArrayList<>(
            List.of(
                runtime.toString(),
                PROGRAMS.resolve(program).toString(),
                Served.real().at("/sparql").toString(),
                questions.toString()));
    words.addAll(List.of(more));
    Process process =
        new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    assertTrue(process.waitFor() == 0, () -> program + ": " + read(err));
    return Files.readString(out);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
