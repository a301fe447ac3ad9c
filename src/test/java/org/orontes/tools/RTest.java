package org.orontes.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orontes.results.Form;
import org.orontes.testing.Tool;
import org.orontes.tools.Answers.Written;
import tools.jackson.databind.JsonNode;

/**
 * The maps in R's sf, the tables in R itself, the records in its jsonlite; a warning is an error.
 */
class RTest {

  private static JsonNode said;

  @BeforeAll
  static void read() throws Exception {
    Path r = Tool.r("maps and tables in R", "sf", "jsonlite");
    List<Object> words = new ArrayList<>(List.of("--vanilla", program()));
    Stream.of(Answers.in(Form.GEOJSON), Answers.feeds(Form.CSV), Answers.feeds(Form.RECORDS))
        .flatMap(List::stream)
        // Of a file with no feature sf cannot tell the columns, and says so.
        .filter(one -> !one.rows().isEmpty())
        .forEach(one -> words.add(one.file()));
    words.add(0, r);
    said = Program.run(words.toArray()).json("R");
  }

  private static Path program() {
    return Path.of("src/test/resources/tools/read.R").toAbsolutePath();
  }

  @Test
  void every_map_has_all_its_rows_and_lies_in_longitude_and_latitude() {
    for (Written map : Answers.in(Form.GEOJSON)) {
      JsonNode read = said.path(map.toString());
      if (!map.rows().isEmpty()) {
        assertEquals(map.rows().size(), read.path("rows").asInt(), map.toString());
        assertEquals(4326, read.path("crs").asInt(), map.toString());
        assertTrue(read.path("valid").asBoolean(), map.toString());
        if (map.columns().contains("placeLabelAr")) {
          assertEquals(map.column("placeLabelAr"), texts(read.path("arabic")), map.toString());
        }
      }
    }
    assertEquals(
        "[\"begin\",\"beginLatest\",\"end\",\"endLatest\"]",
        said.at("/events.geojson/days").toString());
    assertEquals("[\"from\",\"to\"]", said.at("/control.geojson/days").toString());
  }

  @Test
  void every_table_has_all_its_rows_columns_and_numbers() {
    for (Written table : Answers.feeds(Form.CSV)) {
      JsonNode read = said.path(table.toString());
      assertEquals(table.rows().size(), read.path("rows").asInt(), table.toString());
      assertEquals(table.columns(), texts(read.path("names")), table.toString());
      List<String> numbers = texts(read.path("numbers"));
      for (String number : List.of("lat", "lon", "origins", "claims", "reports", "low", "high")) {
        assertEquals(table.columns().contains(number), numbers.contains(number), table + number);
      }
      Optional<String> arabic =
          table.columns().stream().filter(name -> name.endsWith("Ar")).findFirst();
      if (arabic.isPresent()) {
        assertEquals(table.column(arabic.get()), texts(read.path("arabic")), table.toString());
      }
    }
  }

  @Test
  void records_are_lists_of_objects() {
    for (Written records : Answers.feeds(Form.RECORDS)) {
      JsonNode read = said.path(records.toString());
      assertEquals(records.rows().size(), read.path("rows").asInt(), records.toString());
      Map<String, String> first = records.rows().get(0);
      assertEquals(first.get("id"), read.at("/first/id").asString(), records.toString());
    }
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(one -> one.asString("")).toList();
  }
}
