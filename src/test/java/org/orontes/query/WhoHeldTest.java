package org.orontes.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.orontes.read.Problems;
import org.orontes.testing.RealGraph;

/**
 * Who held which place on which day, by a table that was written from the reports and not from the
 * graph: {@code who-held.csv} with a row for each holder, {@code place,day,holder,certainty,why}.
 * The holder {@code -} says that nothing may be answered.
 */
class WhoHeldTest {

  private static final Path TABLE = Path.of("src/test/resources/queries/who-held.csv");
  private static final String ACTORS = "https://w3id.org/orontes/id/actor/";

  @Test
  void the_table_is_long_enough_to_mean_something() throws IOException {
    assertTrue(pairs().size() >= 60, "only " + pairs().size() + " pairs of a place and a day");
  }

  @TestFactory
  Stream<DynamicTest> each_holder_and_its_certainty_is_that_of_the_reports() throws IOException {
    SavedQuery query = query();
    Dataset dataset = RealGraph.dataset();
    return pairs().entrySet().stream()
        .map(
            pair ->
                DynamicTest.dynamicTest(
                    pair.getKey(),
                    () -> {
                      String[] asked = pair.getKey().split(" ", -1);
                      Map<String, String> values = Map.of("place", asked[0], "day", asked[1]);
                      assertEquals(pair.getValue(), answer(query, values, dataset));
                    }));
  }

  private static SavedQuery query() throws IOException {
    Problems problems = new Problems();
    SavedQueries queries = SavedQueries.read(Path.of("queries"), problems);
    return queries.all().stream()
        .filter(query -> query.slug().equals("who-held-a-place"))
        .findFirst()
        .orElseThrow();
  }

  /** From {@code hama 2024-12-05} to the holders with their certainty. */
  private static Map<String, Set<String>> pairs() throws IOException {
    Function<String[], String> pair = cells -> cells[0] + " " + cells[1];
    return Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("place,"))
        .map(line -> line.split(",", 5))
        .collect(
            Collectors.groupingBy(
                pair,
                Collectors.mapping(
                    cells -> cells[2] + " " + cells[3],
                    Collectors.filtering(
                        cell -> !cell.startsWith("-"),
                        Collectors.<String, Set<String>>toCollection(TreeSet::new)))));
  }

  private static Set<String> answer(SavedQuery query, Map<String, String> values, Dataset dataset) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Set<String> held = new TreeSet<>();
          try (QueryExecution run =
              QueryExecution.dataset(dataset).query(query.ask(values, dataset)).build()) {
            run.execSelect()
                .forEachRemaining(
                    row ->
                        held.add(
                            row.getResource("holder").getURI().substring(ACTORS.length())
                                + " "
                                + row.getLiteral("certainty").getString()));
          }
          return held;
        });
  }
}
