package org.orontes.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.orontes.federate.Federation;
import org.orontes.federate.ServiceAddress;
import org.orontes.federate.Services;
import org.orontes.read.Problems;
import org.orontes.results.Answering;
import org.orontes.results.Form;
import org.orontes.serve.OrontesServer;
import org.orontes.serve.ServeOptions;
import org.orontes.serve.web.Edition;
import org.orontes.store.OpenGeneration;
import org.orontes.testing.RealGraph;
import org.orontes.testing.SmallWar;
import org.orontes.testing.WikidataStandIn;

/**
 * Every saved query has a known answer: {@code <theme>/<slug>.csv}, or {@code <slug>.<case>.csv}
 * for a further one, whose first line gives the values asked with, {@code # place=hama
 * day=2024-12-03}. It is asked of the project's own data, or, where the line says {@code
 * in=small-war}, of a war that never was and does not grow. What came instead stands in {@code
 * target/queries}.
 */
class QueriesTest {

  private static final Path EXPECTED = Path.of("src/test/resources/queries");
  private static final Path ACTUAL = Path.of("target/queries");
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Pattern VALUE = Pattern.compile("([a-z0-9]+)=(?:\"([^\"]*)\"|(\\S+))");

  private static final String WHERE = "in";

  /** By the name of the data: the graph, and the server that serves it. */
  private static final Map<String, Asked> ASKED = new HashMap<>();

  private static final WikidataStandIn WIKIDATA = WikidataStandIn.start();

  private record Asked(Dataset dataset, OrontesServer server) {
    static Asked of(OpenGeneration generation) {
      return new Asked(
          generation.dataset(),
          OrontesServer.start(
              Edition.of("test", generation.graph(), Map.of()),
              ServeOptions.defaults().withPort(0).withServices(services())));
    }
  }

  /** What questions ask beside the graph; a stand-in with a few items, never the real one. */
  private static Services services() {
    return Services.NONE.withAllowed(List.of(ServiceAddress.parse(WIKIDATA.option())));
  }

  @BeforeAll
  static void serve() {
    ASKED.put("", Asked.of(RealGraph.generation()));
    ASKED.put("small-war", Asked.of(SmallWar.generation()));
  }

  @AfterAll
  static void stop() {
    ASKED.values().forEach(asked -> asked.server().close());
    WIKIDATA.close();
  }

  /** Whatever its known answers are asked of, a query answers on the project's own data too. */
  @TestFactory
  Stream<DynamicTest> each_query_answers_on_the_projects_data_without_asking_for_long()
      throws IOException {
    return SavedQueries.read(Path.of("queries"), new Problems()).all().stream()
        .map(
            query ->
                DynamicTest.dynamicTest(
                    query.slug(),
                    () ->
                        assertTimeout(
                            LONGEST, () -> assertFalse(answer(query, Map.of()).isBlank()))));
  }

  @TestFactory
  Stream<DynamicTest> each_query_gives_the_answer_that_is_known() throws IOException {
    Problems problems = new Problems();
    SavedQueries queries = SavedQueries.read(Path.of("queries"), problems);
    assertEquals(List.of(), problems.sorted());
    assertFalse(queries.all().isEmpty());
    List<DynamicTest> tests = new ArrayList<>();
    for (SavedQuery query : queries.all()) {
      List<Path> cases = cases(query);
      if (cases.isEmpty()) {
        Path first = EXPECTED.resolve(query.theme()).resolve(query.slug() + ".csv");
        tests.add(DynamicTest.dynamicTest(query.slug(), () -> missing(query, first)));
      }
      for (Path file : cases) {
        tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(query, file)));
      }
    }
    return tests.stream();
  }

  private static List<Path> cases(SavedQuery query) throws IOException {
    Path folder = EXPECTED.resolve(query.theme());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              file -> {
                String name = file.getFileName().toString();
                return name.equals(query.slug() + ".csv")
                    || (name.startsWith(query.slug() + ".") && name.endsWith(".csv"));
              })
          .sorted()
          .toList();
    }
  }

  private static void missing(SavedQuery query, Path file) throws IOException {
    Path actual = write(file, "#\n" + answer(query, Map.of()));
    fail(
        query.path()
            + " has no known answer. What it answers now is in "
            + actual
            + ": check every row by hand against the files in data/, then keep it as "
            + file
            + ". Its first line gives the values asked with, like '# place=hama day=2024-12-03'.");
  }

  private static void check(SavedQuery query, Path file) throws Exception {
    String expected = Files.readString(file);
    String first = expected.lines().findFirst().orElse("");
    String actual = first + "\n" + answer(query, values(first));
    if (!expected.equals(actual)) {
      write(file, actual);
    }
    assertEquals(expected, actual, () -> "see " + ACTUAL.resolve(EXPECTED.relativize(file)));
    assertEquals(expected, first + "\n" + served(query, values(first)), "as served");
  }

  private static Map<String, String> values(String line) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher value = VALUE.matcher(line);
    while (value.find()) {
      values.put(value.group(1), value.group(2) == null ? value.group(3) : value.group(2));
    }
    return values;
  }

  private static String answer(SavedQuery query, Map<String, String> values) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Answering(asked(values).dataset(), new Federation(services()))
        .write(query, forQuery(values), List.of(), Form.CSV, out);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static Asked asked(Map<String, String> values) {
    return Objects.requireNonNull(ASKED.get(values.getOrDefault(WHERE, "")), "no such data");
  }

  private static Map<String, String> forQuery(Map<String, String> values) {
    Map<String, String> own = new LinkedHashMap<>(values);
    own.remove(WHERE);
    return own;
  }

  /** The same question as anybody may send it to the endpoint. */
  private static String served(SavedQuery query, Map<String, String> values) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(asked(values).server().uri().resolve("sparql"))
                    .header("Content-Type", "application/sparql-query")
                    .header("Accept", "text/csv")
                    .POST(
                        HttpRequest.BodyPublishers.ofString(
                            query.ask(forQuery(values), asked(values).dataset()).toString()))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body().replace("\r\n", "\n");
  }

  private static Path write(Path expected, String answer) throws IOException {
    Path actual = ACTUAL.resolve(EXPECTED.relativize(expected));
    Files.createDirectories(actual.getParent());
    return Files.writeString(actual, answer);
  }
}
