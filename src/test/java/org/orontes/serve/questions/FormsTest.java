package org.orontes.serve.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.encode;
import static org.orontes.serve.Served.json;
import static org.orontes.serve.Served.kind;
import static org.orontes.serve.Served.type;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orontes.serve.Served;
import tools.jackson.databind.JsonNode;

/** Answers as maps, networks and timelines, over HTTP. */
class FormsTest {

  private static final String POINTS =
      "PREFIX wgs: <http://www.w3.org/2003/01/geo/wgs84_pos#> SELECT ?place ?lat ?lon { ?place wgs:lat"
          + " ?lat ; wgs:long ?lon }";

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    return Served.real().get(path, headers);
  }

  private static HttpResponse<String> sparql(String query, String format) throws Exception {
    return get("/sparql?query=" + encode(query) + "&format=" + format);
  }

  @ParameterizedTest
  @CsvSource({
    "/queries/who-held-a-place.timeline.json?place=hama, application/json",
    "/queries/timeline-of-offensive.geojson, application/geo+json",
    "/queries/timeline-of-offensive.kml, application/vnd.google-earth.kml+xml",
    "/queries/timeline-of-offensive.ics, text/calendar;charset=utf-8",
    "/queries/timeline-of-offensive.hxl.csv, text/csv;charset=utf-8",
    "/queries/network-on-a-day.gexf?day=2024-12-06, application/gexf+xml",
    "/queries/network-on-a-day.graphml, application/graphml+xml",
    "/queries/network-on-a-day.cyjs, application/vnd.cytoscape+json",
    "/queries/disputes.records.json, application/json"
  })
  void a_question_comes_in_every_form_that_its_columns_allow(String path, String type)
      throws Exception {
    HttpResponse<String> response = get(path);
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(type, type(response).replace(" ", ""));
    assertTrue(response.body().length() > 100, response.body());
  }

  @Test
  void a_form_can_be_had_by_its_media_type() throws Exception {
    HttpResponse<String> map =
        get("/queries/timeline-of-offensive", "Accept", "application/geo+json");
    assertEquals("application/geo+json", type(map));
    assertEquals("FeatureCollection", json(map).at("/type").asString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gexf", "graphml", "cyjs"})
  void a_form_that_does_not_fit_is_406_with_the_reason(String form) throws Exception {
    HttpResponse<String> response = get("/queries/disputes." + form);
    assertEquals(406, response.statusCode());
    assertEquals("format-does-not-fit", kind(response));
    assertTrue(
        json(response).at("/detail").asString().contains("select ?source and ?target"),
        response.body());
  }

  @Test
  void a_page_offers_the_forms_that_fit_and_no_other() throws Exception {
    String page = get("/queries/disputes", "Accept", "text/html").body();
    assertTrue(page.contains("/queries/disputes.csv"));
    assertFalse(page.contains("/queries/disputes.geojson"));
    assertTrue(
        get("/queries/timeline-of-offensive", "Accept", "text/html")
            .body()
            .contains("/queries/timeline-of-offensive.geojson"));
  }

  @Test
  void any_select_of_points_is_a_map_and_what_stands_for_an_area_is_not_drawn() throws Exception {
    HttpResponse<String> response = sparql(POINTS, "geojson");
    assertEquals(200, response.statusCode(), response.body());
    JsonNode features = json(response).at("/features");
    assertEquals(96, features.size());
    for (JsonNode feature : features) {
      boolean area = feature.at("/@id").asString().endsWith("-governorate");
      if (area) {
        assertTrue(feature.at("/geometry").isNull(), feature.toString());
      }
    }
    assertTrue(features.toString().contains("[36.71348,34.732418]"), "Homs is drawn");
  }

  @Test
  void a_query_of_ones_own_can_say_what_its_columns_are() throws Exception {
    String header = "#+ columns: {source: who, target: whom}\n";
    String query =
        "PREFIX oro: <https://w3id.org/orontes/ontology#> SELECT ?who ?whom { ?whom oro:everBackedBy"
            + " ?who }";
    assertEquals(406, sparql(query, "gexf").statusCode());
    HttpResponse<String> response = sparql(header + query, "gexf");
    assertEquals(200, response.statusCode(), response.body());
    assertTrue(response.body().contains("<edge "), response.body());
  }

  @Test
  void a_column_that_is_not_there_is_told_with_its_place_and_the_nearest() throws Exception {
    HttpResponse<String> response =
        sparql("#+ columns:\n#+   geometry: wtk\nSELECT ?wkt { VALUES ?wkt { 1 } }", "geojson");
    assertEquals(400, response.statusCode());
    assertEquals("bad-query-header", kind(response));
    assertEquals(
        "The query has no column 'wtk': did you mean 'wkt'?",
        json(response).at("/detail").asString());
    assertEquals(2, json(response).at("/line").asInt());
    assertEquals(16, json(response).at("/column").asInt());
  }

  @Test
  void a_value_that_is_no_geometry_is_406_and_not_half_an_answer() throws Exception {
    HttpResponse<String> response =
        sparql("SELECT ?homePoint { VALUES ?homePoint { 'POINT(36 34)' 'somewhere' } }", "geojson");
    assertEquals(406, response.statusCode());
    assertTrue(json(response).at("/detail").asString().contains("'somewhere'"), response.body());
  }

  @Test
  void an_ask_is_no_map() throws Exception {
    assertEquals(400, sparql("ASK { ?s ?p ?o }", "geojson").statusCode());
  }

  @Test
  void an_answer_in_a_form_is_remembered_and_has_a_tag() throws Exception {
    HttpResponse<String> first = get("/queries/routes.geojson");
    String tag = Served.header(first, "ETag");
    HttpResponse<String> again = get("/queries/routes.geojson", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
  }
}
