package org.orontes.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.read.Problem;
import org.orontes.read.Problems;

/** What is read from query files, and what is told about bad ones. */
class SavedQueriesTest {

  private static final String GOOD =
      """
      #+ summary: "What is at a place?"
      #+ description: >
      #+   All of it,
      #+   in one row each.
      #+ tags: [one, two]
      #+ params:
      #+   place: {type: place, label: "Place", default: hama}
      #+   day: {type: date, label: "Day", optional: true}
      #+ defaults:
      #+   - place: "https://w3id.org/orontes/id/place/hama"

      SELECT ?s { ?s ?p ?_place_iri FILTER ( ! BOUND( ?__day_xsd_date ) ) } ORDER BY ?s
      """;

  @TempDir Path home;
  private Path folder;
  private final Problems problems = new Problems();

  @BeforeEach
  void folder() throws IOException {
    folder = Files.createDirectories(home.resolve("queries/theme")).getParent();
  }

  @Test
  void a_header_is_read_with_its_parameters() throws IOException {
    SavedQuery query = read("a", GOOD).query("a").orElseThrow();
    assertEquals(List.of(), problems.sorted());
    assertEquals("What is at a place?", query.summary());
    assertEquals("All of it, in one row each.", query.description());
    assertEquals("theme", query.theme());
    assertEquals(List.of("one", "two"), query.tags());
    assertEquals("queries/theme/a.rq", query.path());
    assertEquals(
        List.of("_place_iri", "__day_xsd_date"),
        query.parameters().stream().map(Parameter::variable).toList());
  }

  @Test
  void a_word_that_no_header_has_is_told_with_the_nearest_one() throws IOException {
    read("a", GOOD.replace("#+ summary", "#+ sumary"));
    Problem problem = problems.sorted().get(0);
    assertEquals(
        "queries/theme/a.rq:1:4: error[bad-query-header] 'sumary' is not known here,"
            + " did you mean 'summary'?",
        problem.toString());
  }

  @Test
  void a_variable_of_no_parameter_is_told_where_it_stands() throws IOException {
    read("a", GOOD.replace("?p ?_place_iri", "?p ?_plaze_iri"));
    assertEquals(
        List.of("queries/theme/a.rq:1:1", "queries/theme/a.rq:12:19"),
        problems.sorted().stream().map(problem -> problem.mark().toString()).toList());
  }

  @Test
  void a_mistake_in_the_syntax_is_told_where_it_stands() throws IOException {
    read("a", GOOD.replace("ORDER BY ?s", "ORDER BY"));
    assertEquals("bad-query", problems.sorted().get(0).code());
    assertTrue(problems.sorted().get(0).mark().line() >= 12);
  }

  @Test
  void a_query_must_order_its_rows_and_ask_no_other_server() throws IOException {
    read("a", GOOD.replace("ORDER BY ?s", ""));
    read("b", GOOD.replace("?s ?p", "SERVICE <http://x.example/> { ?s ?q ?o } ?s ?p"));
    assertEquals(
        List.of(
            "has no ORDER BY",
            "asks another server: SERVICE <http://x.example/> is not carried out here"),
        problems.sorted().stream().map(Problem::message).distinct().toList());
  }

  @Test
  void a_query_asks_only_the_server_that_its_header_names() throws IOException {
    String asks = GOOD.replace("?s ?p", "SERVICE <http://x.example/> { ?s ?q ?o } ?s ?p");
    String named = "#+ service: http://x.example/\n#+ summary";
    assertEquals(
        "http://x.example/",
        read("a", asks.replace("#+ summary", named)).query("a").orElseThrow().service());
    assertEquals(List.of(), problems.sorted());
    read("b", asks.replace("#+ summary", "#+ service: http://y.example/\n#+ summary"));
    read("c", asks.replace("#+ summary", named).replace("<http://x.example/>", "?where"));
    read("d", GOOD.replace("#+ summary", named));
    read("e", GOOD.replace("#+ summary", "#+ service: wikidata\n#+ summary"));
    List<String> messages = problems.sorted().stream().map(Problem::message).distinct().toList();
    assertEquals(4, messages.size(), messages.toString());
    assertTrue(
        messages.get(0).startsWith("asks another server: SERVICE <http://x"), messages.get(0));
    assertTrue(messages.get(1).startsWith("asks another server: SERVICE ?where"), messages.get(1));
    assertTrue(messages.get(2).startsWith("does not ask <http://x"), messages.get(2));
    assertTrue(messages.get(3).startsWith("'wikidata' cannot be the address"), messages.get(3));
  }

  @Test
  void the_defaults_for_grlc_must_be_those_of_the_parameters() throws IOException {
    read("a", GOOD.replace("place/hama", "place/homs"));
    assertEquals(1, problems.errors());
  }

  @Test
  void a_default_must_be_of_its_type() throws IOException {
    read("a", GOOD.replace("default: hama", "default: Hama City"));
    assertTrue(problems.sorted().get(0).message().contains("'Hama City' is not the id of a place"));
  }

  @Test
  void two_themes_share_no_slug() throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("other")).resolve("a.rq"), GOOD);
    read("a", GOOD);
    assertEquals("duplicate-slug", problems.sorted().get(0).code());
  }

  private SavedQueries read(String slug, String text) throws IOException {
    Files.writeString(folder.resolve("theme").resolve(slug + ".rq"), text);
    return SavedQueries.read(folder, problems);
  }
}
