package org.orontes.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.query.SavedQueries;
import org.orontes.read.Problems;
import org.orontes.testing.RealGraph;

/** Which files questions are offered as, and what is told about headers that are wrong. */
class FeedsTest {

  private static final String GOOD =
      """
      #+ summary: "Where is what?"
      #+ files: [here.geojson]
      #+ columns:
      #+   geometry: [lat, lon]
      #+   begin: day

      SELECT ?place ?lat ?lon ?day { ?place ?lat ?lon , ?day } ORDER BY ?place
      """;

  @TempDir Path home;

  private List<String> problems(String text) throws IOException {
    Path folder = Files.createDirectories(home.resolve("queries/theme"));
    Files.writeString(folder.resolve("a.rq"), text);
    Problems problems = new Problems();
    Feeds.check(SavedQueries.read(folder.getParent(), problems), problems);
    return problems.sorted().stream().map(Object::toString).toList();
  }

  @Test
  void a_good_header_is_no_problem() throws IOException {
    assertEquals(List.of(), problems(GOOD));
  }

  @Test
  void a_file_cannot_hold_what_another_server_says() throws IOException {
    String asks =
        GOOD.replaceFirst("\n", "\n#+ service: http://x.example/\n")
            .replace("{ ?place ?lat", "{ SERVICE <http://x.example/> { ?a ?b ?place } ?place ?lat");
    List<String> problems = problems(asks);
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(
        problems.get(0).contains("a file cannot hold what <http://x.example/> says"),
        problems.get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "here.geojson | here.geojsn | 2:12 | 'geojsn' is the ending of no format, did you mean 'geojson'?",
        "here.geojson | Here.GeoJSON | 2:12 | 'Here.GeoJSON' is no name of a file",
        "here.geojson | here.gexf | 2:12 | 'here.gexf' cannot be written as gexf: no columns are the ends",
        "'[here.geojson]' | here.geojson | 2:11 | files is no list",
        "here.geojson | 'a.kml, a.kml' | 2:19 | 'a.kml' is already a file of 'a'",
        "'[lat, lon]' | '[lat, lom]' | 4:22 | the query has no column 'lom', did you mean 'lon'?",
        "'[lat, lon]' | '[lat, lon, day]' | 4:16 | geometry takes 1 to 2",
        "geometry | geometri | 4:6 | 'geometri' is no role of a column, did you mean 'geometry'?",
        "begin: day | 'begin: [day, daz]' | 5:19 | the query has no column 'daz', did you mean 'day'?"
      })
  void what_is_wrong_is_told_with_its_place_and_the_nearest(
      String right, String wrong, String place, String message) throws IOException {
    String first = problems(GOOD.replace(right, wrong)).get(0);
    assertTrue(first.startsWith("queries/theme/a.rq:" + place + ": error["), first);
    assertTrue(first.contains(message), first);
  }

  @Test
  void a_file_that_needs_a_value_is_a_problem() throws IOException {
    String first =
        problems(
                GOOD.replace(
                        "#+ columns:", "#+ params: {at: {type: date, label: Day}}\n#+ columns:")
                    .replace("?day }", "?day FILTER ( ?day = ?_at_xsd_date ) }"))
            .get(0);
    assertTrue(first.contains("a file is asked for without values, and 'at' needs one"), first);
  }

  @Test
  void the_project_offers_what_its_users_draw() {
    List<String> names = Feeds.of(RealGraph.questions()).stream().map(Feed::name).toList();
    for (String name :
        List.of(
            "events.geojson",
            "events.csv",
            "control.geojson",
            "control.csv",
            "network.gexf",
            "network.graphml",
            "claims.csv",
            "disputes.csv",
            "actors.csv",
            "names.csv",
            "timemap-events.records.json",
            "timemap-sources.records.json",
            "timemap-associations.records.json")) {
      assertTrue(names.contains(name), name + " in " + names);
    }
  }

  /** A column that nobody explains is of no use in a package of tables. */
  @TestFactory
  Stream<DynamicTest> every_column_of_every_table_is_explained() throws IOException {
    return Feeds.write(RealGraph.questions(), RealGraph.dataset(), home).tables().stream()
        .map(table -> DynamicTest.dynamicTest(table.feed().name(), () -> explained(table)));
  }

  private static void explained(Table table) {
    List<String> unexplained =
        table.fields().stream()
            .filter(field -> field.description().isEmpty())
            .map(Field::name)
            .toList();
    assertEquals(List.of(), unexplained, "see columns.properties");
  }
}
