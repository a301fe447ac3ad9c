package org.orontes.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.orontes.read.Problems;
import org.orontes.serve.Edition;
import org.orontes.serve.OrontesServer;
import org.orontes.serve.ServeOptions;
import org.orontes.testing.RealGraph;

/**
 * Every saved query has a known answer on the project's own data: {@code <theme>/<slug>.csv}, or
 * {@code <slug>.<case>.csv} for a further one, whose first line gives the values asked with, {@code
 * # place=hama day=2024-12-03}. What came instead stands in {@code target/queries}.
 */
class QueriesTest {

  private static final Path EXPECTED = Path.of("src/test/resources/queries");
  private static final Path ACTUAL = Path.of("target/queries");
  private static final Pattern VALUE = Pattern.compile("([a-z0-9]+)=(?:\"([^\"]*)\"|(\\S+))");

  private static Dataset dataset;
  private static OrontesServer server;

  @BeforeAll
  static void serve() {
    dataset = RealGraph.dataset();
    server =
        OrontesServer.start(
            Edition.of("test", RealGraph.generation().graph(), Map.of()),
            ServeOptions.defaults().withPort(0));
  }

  @AfterAll
  static void stop() {
    server.close();
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

  private static String answer(SavedQuery query, Map<String, String> values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRun.write(query, values, dataset, ResultFormat.CSV, out);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** The same question as anybody may send it to the endpoint. */
  private static String served(SavedQuery query, Map<String, String> values) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(server.uri().resolve("sparql"))
                    .header("Content-Type", "application/sparql-query")
                    .header("Accept", "text/csv")
                    .POST(
                        HttpRequest.BodyPublishers.ofString(query.ask(values, dataset).toString()))
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
