package org.orontes.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.orontes.derive.UnionView;
import org.orontes.testing.RealGraph;

/**
 * The questions over all days say of each day what the question of that day says: the rows whose
 * stretch covers the day are its rows, with the same certainty.
 */
class OverTimeTest {

  /** The days of the offensive, and some on which something begins or ends far from them. */
  private static Stream<LocalDate> days() {
    return Stream.concat(
        LocalDate.of(2024, 11, 26).datesUntil(LocalDate.of(2024, 12, 10)),
        Stream.of(
                "1982-02-02", "2011-12-31", "2015-09-29", "2015-09-30", "2015-10-01", "2025-01-03")
            .map(LocalDate::parse));
  }

  private static SavedQuery query(String slug) {
    return RealGraph.questions().query(slug).orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> who_held_each_place() {
    List<Map<String, String>> all = rows(query("control-over-time").query());
    return days()
        .map(
            day ->
                DynamicTest.dynamicTest(
                    day.toString(),
                    () ->
                        assertSame(
                            rows(ofAllPlaces(day)),
                            all.stream().filter(covers(day)).toList(),
                            List.of("place", "holder", "certainty", "disputed", "origins"))));
  }

  /** The question of who held a place, with the place left open. */
  private static Query ofAllPlaces(LocalDate day) {
    SavedQuery one = query("who-held-a-place");
    Map<Var, Node> terms =
        new HashMap<>(one.terms(Map.of("day", day.toString()), RealGraph.dataset()));
    Var place = Var.alloc("_place_iri");
    terms.remove(place);
    Query query = Given.values(one.query(), terms);
    query.addResultVar(place);
    return query;
  }

  @Test
  void a_place_by_itself_is_told_the_same() {
    List<Map<String, String>> all = rows(query("control-over-time").query());
    LocalDate day = LocalDate.of(2024, 12, 6);
    TreeSet<String> places = new TreeSet<>();
    all.forEach(row -> places.add(row.get("place")));
    for (String place : places) {
      String id = place.substring(place.lastIndexOf('/') + 1);
      Query asked =
          query("who-held-a-place")
              .ask(Map.of("place", id, "day", day.toString()), RealGraph.dataset());
      assertSame(
          rows(asked),
          all.stream().filter(covers(day)).filter(row -> row.get("place").equals(place)).toList(),
          List.of("holder", "certainty", "disputed", "origins"));
    }
  }

  @TestFactory
  Stream<DynamicTest> who_was_tied_to_whom() {
    List<Map<String, String>> all = new ArrayList<>();
    for (Map<String, String> row : rows(query("network-over-time").query())) {
      Map<String, String> tied = new HashMap<>(row);
      tied.put("tie", row.get("sort"));
      all.add(tied);
    }
    return days()
        .map(
            day ->
                DynamicTest.dynamicTest(
                    day.toString(),
                    () -> {
                      Query asked =
                          query("network-on-a-day")
                              .ask(Map.of("day", day.toString()), RealGraph.dataset());
                      assertSame(
                          rows(asked),
                          all.stream().filter(covers(day)).toList(),
                          List.of(
                              "source",
                              "target",
                              "tie",
                              "kind",
                              "certainty",
                              "directed",
                              "disputed",
                              "origins",
                              "situation"));
                    }));
  }

  private static Predicate<Map<String, String>> covers(LocalDate day) {
    return row ->
        row.getOrDefault("from", "0").compareTo(day.toString()) <= 0
            && row.getOrDefault("to", "9").compareTo(day.toString()) >= 0;
  }

  private static void assertSame(
      List<Map<String, String>> ofTheDay, List<Map<String, String>> ofAll, List<String> columns) {
    assertEquals(lines(ofTheDay, columns), lines(ofAll, columns));
  }

  private static String lines(List<Map<String, String>> rows, List<String> columns) {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> row : rows) {
      lines.add(
          String.join(" ", columns.stream().map(name -> row.getOrDefault(name, "-")).toList()));
    }
    Collections.sort(lines);
    return String.join("\n", lines);
  }

  /** No two stretches of one thing meet: a reader need not choose between them. */
  @Test
  void stretches_of_one_holder_of_a_spell_and_of_one_tie_do_not_overlap() {
    assertApart("control-over-time", List.of("spell", "holder"));
    assertApart("network-over-time", List.of("tie"));
  }

  private static void assertApart(String slug, List<String> of) {
    List<Map<String, String>> rows = rows(query(slug).query());
    assertFalse(rows.isEmpty());
    for (Map<String, String> one : rows) {
      for (Map<String, String> other : rows) {
        boolean meet =
            one != other
                && of.stream().allMatch(name -> one.get(name).equals(other.get(name)))
                && one.getOrDefault("from", "0").compareTo(other.getOrDefault("to", "9")) <= 0
                && other.getOrDefault("from", "0").compareTo(one.getOrDefault("to", "9")) <= 0;
        assertFalse(meet, () -> one + "\n" + other);
      }
    }
  }

  private static List<Map<String, String>> rows(Query query) {
    Dataset dataset = RealGraph.dataset();
    return Txn.calculateRead(
        dataset,
        () -> {
          List<Map<String, String>> rows = new ArrayList<>();
          try (QueryExecution run = UnionView.execution(query, dataset)) {
            for (ResultSet answer = run.execSelect(); answer.hasNext(); ) {
              Binding row = answer.nextBinding();
              Map<String, String> texts = new HashMap<>();
              row.forEach(
                  (name, value) ->
                      texts.put(
                          name.getVarName().replace("_place_iri", "place"),
                          value.isURI() ? value.getURI() : value.getLiteralLexicalForm()));
              rows.add(texts);
            }
          }
          return rows;
        });
  }
}
