package org.orontes.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.results.rows.Unfit;
import tools.jackson.databind.JsonNode;

/** GeoJSON and KML. */
class MapFormsTest {

  private static final String HOMS =
      "SELECT ?place ?placeLabel ?lat ?lon ?n ?when { VALUES ( ?place ?placeLabel ?lat ?lon ?n ?when )"
          + " { ( :homs \"حمص\"@ar 34.73 36.71 7 UNDEF ) ( :nowhere \"Nowhere\" UNDEF UNDEF 0.5 UNDEF ) } }";

  @Test
  void a_row_is_a_feature_with_its_point_its_name_and_all_its_columns() {
    JsonNode map = Forms.json(Form.GEOJSON, HOMS);
    assertEquals("FeatureCollection", map.at("/type").asString());
    assertEquals("A title", map.at("/title").asString());
    JsonNode homs = map.at("/features/0");
    assertEquals("https://example.org/homs", homs.at("/@id").asString());
    assertEquals("[36.71,34.73]", homs.at("/geometry/coordinates").toString());
    assertEquals("حمص", homs.at("/properties/name").asString());
    assertEquals(7, homs.at("/properties/n").asInt());
    assertTrue(homs.at("/properties/n").isIntegralNumber());
    assertTrue(homs.at("/properties/when").isNull());
    assertFalse(homs.has("when"));
  }

  @Test
  void a_row_without_a_point_stays_and_is_not_drawn() {
    JsonNode map = Forms.json(Form.GEOJSON, HOMS);
    assertEquals(2, map.at("/features").size());
    assertTrue(map.at("/features/1/geometry").isNull());
    assertEquals("0.5", map.at("/features/1/properties/n").toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POINT(36.7 34.7)                                   | Point | [36.7,34.7]",
        "<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT(1 2) | Point | [1.0,2.0]",
        "LINESTRING(1 2, 3 4)                               | LineString | [[1.0,2.0],[3.0,4.0]]",
        "MULTIPOINT((1 2), (3 4))                           | MultiPoint | [[1.0,2.0],[3.0,4.0]]",
        "POLYGON((0 0, 0 1, 1 1, 1 0, 0 0))                 | Polygon | [[[0.0,0.0],[1.0,0.0],[1.0,1.0],[0.0,1.0],[0.0,0.0]]]",
        "POLYGON((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1)) | Polygon |"
            + " [[[0.0,0.0],[9.0,0.0],[9.0,9.0],[0.0,9.0],[0.0,0.0]],[[1.0,1.0],[1.0,2.0],[2.0,2.0],[2.0,1.0],[1.0,1.0]]]",
        "MULTILINESTRING((1 2, 3 4))                        | MultiLineString | [[[1.0,2.0],[3.0,4.0]]]"
      })
  void well_known_text_is_drawn_with_outer_rings_against_the_clock(
      String wkt, String type, String coordinates) {
    JsonNode map =
        Forms.json(
            Form.GEOJSON,
            "SELECT ?homePoint { VALUES ?homePoint { \"" + wkt + "\"^^geo:wktLiteral } }");
    assertEquals(type, map.at("/features/0/geometry/type").asString());
    assertEquals(coordinates.strip(), map.at("/features/0/geometry/coordinates").toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"here\"                       | which is no well-known text in CRS84",
        "\"POINT(34.7 136.7)\"          | nowhere on Earth",
        "\"<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(34.7 36.7)\" | which is no well-known text in CRS84",
        "\"SRID=4326;POINT(34.7 36.7)\" | which is no well-known text in CRS84"
      })
  void what_is_no_place_on_earth_is_refused_with_the_column_and_the_value(
      String value, String reason) {
    Unfit unfit =
        assertThrows(
            Unfit.class,
            () -> Forms.written(Form.GEOJSON, "SELECT ?wkt { VALUES ?wkt { " + value + " } }"));
    assertTrue(unfit.getMessage().contains(reason), unfit.getMessage());
    assertTrue(unfit.getMessage().startsWith("column 'wkt' "), unfit.getMessage());
  }

  @Test
  void what_is_no_number_is_refused() {
    Unfit unfit =
        assertThrows(
            Unfit.class,
            () ->
                Forms.written(
                    Form.KML, "SELECT ?lat ?lon { VALUES ( ?lat ?lon ) { ( \"north\" 36.7 ) } }"));
    assertEquals("column 'lat' has 'north', which is no number", unfit.getMessage());
  }

  @Test
  void an_answer_without_a_geometry_is_no_map() {
    Unfit unfit =
        assertThrows(
            Unfit.class, () -> Forms.written(Form.GEOJSON, "SELECT ?x { VALUES ?x { 1 } }"));
    assertTrue(unfit.getMessage().startsWith("no column is a geometry"), unfit.getMessage());
  }

  @Test
  void times_stand_beside_as_the_linked_places_format_has_them() {
    JsonNode map =
        Forms.json(
            Form.GEOJSON,
            "SELECT ?lat ?lon ?begin ?beginLatest ?end ?endLatest ?certainty { VALUES ( ?lat ?lon ?begin"
                + " ?beginLatest ?end ?endLatest ?certainty ) { ( 1 2 '2024-12-05'^^xsd:date"
                + " '2024-12-06'^^xsd:date UNDEF '2024-12-08'^^xsd:date 'presumed' ) } }");
    assertEquals(
        "{\"timespans\":[{\"start\":{\"earliest\":\"2024-12-05\",\"latest\":\"2024-12-06\"},"
            + "\"end\":{\"latest\":\"2024-12-08\"}}],\"certainty\":\"less-certain\"}",
        map.at("/features/0/when").toString());
  }

  @Test
  void a_point_of_coarse_precision_is_not_drawn() {
    JsonNode map =
        Forms.json(
            Form.GEOJSON,
            "SELECT ?lat ?lon ?precision { VALUES ( ?lat ?lon ?precision ) { ( 1 2 'governorate' ) ( 1 2"
                + " 'near-place' ) ( 1 2 <https://w3id.org/orontes/code/precision/district> ) } }");
    assertTrue(map.at("/features/0/geometry").isNull());
    assertFalse(map.at("/features/1/geometry").isNull());
    assertTrue(map.at("/features/2/geometry").isNull());
  }

  @Test
  void links_to_other_gazetteers_are_links() {
    JsonNode map =
        Forms.json(
            Form.GEOJSON,
            "SELECT ?lat ?lon ?exactMatch { VALUES ( ?lat ?lon ?exactMatch ) { ( 1 2"
                + " <http://www.wikidata.org/entity/Q131262> ) } }");
    assertEquals(
        "[{\"type\":\"exactMatch\",\"identifier\":\"http://www.wikidata.org/entity/Q131262\"}]",
        map.at("/features/0/links").toString());
  }

  @Test
  void a_placemark_has_its_time_before_its_data_and_its_data_before_its_place() {
    String kml =
        Forms.written(
            Form.KML,
            "SELECT ?event ?eventLabel ?day ?lat ?lon { VALUES ( ?event ?eventLabel ?day ?lat ?lon ) { ("
                + " :e 'A & B < C \\u0001' '2024-12-05'^^xsd:date 34.7 36.7 ) } }");
    assertTrue(
        kml.contains(
            "<Placemark><name>A &amp; B &lt; C \uFFFD</name><TimeSpan><begin>2024-12-05</begin></TimeSpan>"
                + "<ExtendedData><Data name=\"event\"><value>https://example.org/e</value></Data>"),
        kml);
    assertTrue(
        kml.contains(
            "</ExtendedData><Point><coordinates>36.7,34.7</coordinates></Point></Placemark>"),
        kml);
  }

  @Test
  void day_and_last_day_are_what_it_lies_between() {
    String query =
        "SELECT ?lat ?lon ?day ?lastDay { VALUES ( ?lat ?lon ?day ?lastDay ) {"
            + " ( 1 2 '2024-12-05'^^xsd:date '2024-12-06'^^xsd:date )"
            + " ( 1 2 '2024-12-05'^^xsd:date '2024-12-05'^^xsd:date ) } }";
    JsonNode map = Forms.json(Form.GEOJSON, query);
    assertEquals(
        "[{\"start\":{\"earliest\":\"2024-12-05\"},\"end\":{\"latest\":\"2024-12-06\"}}]",
        map.at("/features/0/when/timespans").toString());
    assertEquals(
        "[{\"start\":{\"in\":\"2024-12-05\"},\"end\":{\"in\":\"2024-12-05\"}}]",
        map.at("/features/1/when/timespans").toString());
  }

  @Test
  void from_and_to_are_no_days_unless_a_header_says_so() {
    String query =
        "SELECT ?lat ?lon ?from ?to { VALUES ( ?lat ?lon ?from ?to ) { ( 1 2 :hama :homs ) } }";
    assertFalse(Forms.json(Form.GEOJSON, query).at("/features/0").has("when"));
    assertThrows(
        Unfit.class,
        () -> Forms.written(Form.GEOJSON, "#+ columns: {begin: from, end: to}\n" + query));
  }

  @Test
  void what_is_open_is_open_and_a_column_named_as_a_part_of_a_placemark_is_told_apart() {
    String kml =
        Forms.written(
            Form.KML,
            "SELECT ?lat ?lon ?begin ?beginLatest ?end ?endLatest { VALUES ( ?lat ?lon ?begin"
                + " ?beginLatest ?end ?endLatest ) { ( 1 2 UNDEF '2024-12-06'^^xsd:date"
                + " '2024-12-07'^^xsd:date '2024-12-08'^^xsd:date ) } }");
    assertTrue(kml.contains("<TimeSpan><end>2024-12-08</end></TimeSpan>"), kml);
    assertTrue(kml.contains("<Data name=\"end_\"><value>2024-12-07</value></Data>"), kml);
    assertTrue(kml.contains("<Data name=\"endLatest\">"), kml);
  }

  @Test
  void a_value_that_others_cannot_read_as_a_number_or_a_truth_is_text() {
    String map =
        Forms.written(
            Form.GEOJSON,
            "SELECT ?lat ?lon ?a ?b ?c ?d { VALUES ( ?lat ?lon ?a ?b ?c ?d ) { ( 1 2 ' 7 '^^xsd:integer"
                + " 'INF'^^xsd:double '1'^^xsd:boolean '1.5e3'^^xsd:double ) } }");
    assertTrue(map.contains("\"a\":\" 7 \",\"b\":\"INF\",\"c\":\"1\",\"d\":1.5E+3"), map);
  }

  @Test
  void an_empty_geometry_is_none() {
    assertTrue(
        Forms.json(Form.GEOJSON, "SELECT ?wkt { VALUES ?wkt { 'POLYGON EMPTY' } }")
            .at("/features/0/geometry")
            .isNull());
  }
}
