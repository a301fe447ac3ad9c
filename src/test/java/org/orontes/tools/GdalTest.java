package org.orontes.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.results.Form;
import org.orontes.testing.Tool;
import org.orontes.tools.Answers.Written;
import tools.jackson.databind.JsonNode;

/** Every GeoJSON and KML in GDAL, which QGIS and most others read maps with. */
class GdalTest {

  private static final Pattern COUNT = Pattern.compile("(?m)^Feature Count: ([0-9]+)$");
  private static final Pattern EXTENT =
      Pattern.compile("(?m)^Extent: \\(([0-9.-]+), ([0-9.-]+)\\) - \\(([0-9.-]+), ([0-9.-]+)\\)$");
  private static final String WGS_84 = "    ID[\"EPSG\",4326]]";

  private static Path ogrinfo;
  private static Path ogr2ogr;

  @BeforeAll
  static void find() {
    ogrinfo = Tool.require("ogrinfo", "maps in GDAL");
    ogr2ogr = Tool.require("ogr2ogr", "maps in GDAL");
  }

  @TestFactory
  Stream<DynamicTest> every_map_has_a_feature_for_each_row_in_syria_and_without_a_warning() {
    return Stream.of(Form.GEOJSON, Form.KML)
        .flatMap(form -> Answers.in(form).stream())
        .map(map -> DynamicTest.dynamicTest(map.toString(), () -> check(map)));
  }

  private static void check(Written map) throws Exception {
    String said = summary(map);
    if (map.form() == Form.KML && map.rows().isEmpty()) {
      assertTrue(!said.contains("Layer"), said);
      return;
    }
    assertEquals(map.rows().size(), Integer.parseInt(match(COUNT, said).orElseThrow().group(1)));
    assertTrue(said.contains(WGS_84), said);
    Optional<MatchResult> extent = match(EXTENT, said);
    assertEquals(drawn(map) > 0, extent.isPresent(), said);
    if (extent.isPresent()) {
      assertTrue(number(extent.get(), 1) > 35 && number(extent.get(), 3) < 43, said);
      assertTrue(number(extent.get(), 2) > 31 && number(extent.get(), 4) < 38, said);
    }
  }

  /** How many rows have a point that is as good as a town, or a line. */
  private static long drawn(Written map) {
    List<String> geometry = map.reading().geometry();
    Set<String> coarse = Answers.coarse();
    return map.rows().stream()
        .filter(row -> row.keySet().containsAll(geometry))
        .filter(
            row ->
                Answers.FINE.contains(
                    row.getOrDefault("precision", "exact").replaceFirst("^.*/", "")))
        .filter(
            row ->
                geometry.size() == 1
                    || !coarse.contains(row.get(geometry.get(0)) + " " + row.get(geometry.get(1))))
        .count();
  }

  @TestFactory
  Stream<DynamicTest> days_are_days() {
    return Answers.in(Form.GEOJSON).stream()
        .map(
            map ->
                DynamicTest.dynamicTest(
                    map.toString(),
                    () -> {
                      String said = summary(map);
                      for (List<String> times :
                          List.of(map.reading().begin(), map.reading().end())) {
                        for (String time : times) {
                          if (map.rows().stream().anyMatch(row -> row.containsKey(time))) {
                            assertTrue(said.contains("\n" + time + ": Date (0.0)\n"), said);
                          }
                        }
                      }
                    }));
  }

  @Test
  void what_has_no_point_as_good_as_a_town_stays_and_is_not_drawn() throws Exception {
    for (String name : List.of("events.geojson", "places.geojson", "control.geojson")) {
      Written map = Answers.feed(name);
      List<JsonNode> features = features(map.file());
      assertEquals(
          drawn(map), features.stream().filter(f -> !f.path("geometry").isNull()).count(), name);
      assertTrue(drawn(map) < map.rows().size(), name);
    }
    for (JsonNode feature : features(Answers.feed("places.geojson").file())) {
      String precision = feature.at("/properties/precision").asString("");
      assertEquals(
          Answers.FINE.contains(precision), !feature.path("geometry").isNull(), feature.toString());
    }
  }

  @Test
  void a_placemark_has_the_first_and_the_last_day_on_which_it_can_have_been() throws Exception {
    Written map = Answers.feed("events.kml");
    List<JsonNode> features = features(map.file());
    for (int i = 0; i < features.size(); i++) {
      Map<String, String> row = map.rows().get(i);
      JsonNode read = features.get(i).path("properties");
      assertEquals(row.get("eventLabel"), read.path("Name").asString());
      assertEquals(row.getOrDefault("begin", ""), day(read, "begin"));
      assertEquals(row.getOrDefault("endLatest", ""), day(read, "end"));
    }
  }

  /** Of a moment at midnight, which is all that GDAL has for KML. */
  private static String day(JsonNode properties, String name) {
    return properties.path(name).asString("").replaceFirst("T.*", "").replace('/', '-');
  }

  @Test
  void arabic_comes_through_a_table_and_a_geopackage(@TempDir Path folder) throws Exception {
    for (String name : List.of("events.geojson", "control.geojson", "events.kml")) {
      Written map = Answers.feed(name);
      List<String> arabic = map.column("placeLabelAr");
      assertTrue(arabic.contains("حماة"), name);
      String csv =
          Program.run(ogr2ogr, "-f", "CSV", "/vsistdout/", map.file()).clean(name + " to CSV");
      assertEquals(arabic, column(csv, "placeLabelAr"), name);
      Path pack = folder.resolve(name + ".gpkg");
      Program.run(ogr2ogr, "-f", "GPKG", pack, map.file()).clean(name + " to GeoPackage");
      List<String> back = new ArrayList<>();
      features(pack).forEach(f -> back.add(f.at("/properties/placeLabelAr").asString("")));
      assertEquals(arabic, back, name);
    }
  }

  private static String summary(Written map) throws Exception {
    return Program.run(ogrinfo, "-ro", "-so", "-al", map.file()).clean(map);
  }

  /** As GDAL reads and writes them again. */
  private static List<JsonNode> features(Path file) throws Exception {
    List<JsonNode> features = new ArrayList<>();
    Program.run(ogr2ogr, "-f", "GeoJSON", "/vsistdout/", file)
        .json(file)
        .path("features")
        .forEach(features::add);
    return features;
  }

  private static List<String> column(String csv, String name) throws Exception {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(csv, format)) {
      return rows.getRecords().stream().map((CSVRecord row) -> row.get(name)).toList();
    }
  }

  private static Optional<MatchResult> match(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private static double number(MatchResult match, int group) {
    return Double.parseDouble(match.group(group));
  }
}
