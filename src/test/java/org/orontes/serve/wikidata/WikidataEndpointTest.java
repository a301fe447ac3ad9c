package org.orontes.serve.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.encode;
import static org.orontes.serve.Served.json;
import static org.orontes.serve.Served.kind;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.orontes.serve.Served;
import tools.jackson.databind.JsonNode;

/** Queries as people write them for Wikidata, asked of the project's own data. */
class WikidataEndpointTest {

  private static HttpResponse<String> ask(String path, String query, String... headers)
      throws Exception {
    return Served.real().get(path + "?query=" + encode(query), headers);
  }

  private static List<JsonNode> rows(String query, String... headers) throws Exception {
    HttpResponse<String> answer = ask(WikidataDialect.PATH, query, headers);
    assertEquals(200, answer.statusCode(), answer.body());
    return StreamSupport.stream(json(answer).at("/results/bindings").spliterator(), false).toList();
  }

  private static String value(JsonNode row, String column) {
    return row.path(column).path("value").asString();
  }

  /** The same pairs from the graph itself, as {@code column|column}. */
  private static Set<String> graph(String query, String... columns) throws Exception {
    HttpResponse<String> answer = ask("/sparql", query);
    assertEquals(200, answer.statusCode(), answer.body());
    return pairs(
        StreamSupport.stream(json(answer).at("/results/bindings").spliterator(), false).toList(),
        columns);
  }

  private static Set<String> pairs(List<JsonNode> rows, String... columns) {
    return rows.stream()
        .map(
            row ->
                List.of(columns).stream().map(c -> value(row, c)).collect(Collectors.joining("|")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @TestFactory
  List<DynamicTest> the_examples_of_the_page_have_answers() {
    return WikidataPage.EXAMPLES.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.asks(), () -> assertFalse(rows(example.query()).isEmpty())))
        .toList();
  }

  @Test
  void prefixes_need_not_be_declared_and_labels_come_in_the_callers_language() throws Exception {
    String query =
        "SELECT ?placeLabel WHERE { BIND(wd:Q173545 AS ?place) SERVICE wikibase:label {"
            + " bd:serviceParam wikibase:language \"[AUTO_LANGUAGE],en\". } }";
    assertEquals("Hama", value(rows(query).get(0), "placeLabel"));
    assertEquals(
        "حماة", value(rows(query, "Accept-Language", "ar-SY,ar;q=0.9").get(0), "placeLabel"));
  }

  @Test
  void the_day_of_an_event_is_that_of_the_graph_and_a_window_is_no_day() throws Exception {
    String bounds =
        "PREFIX oro: <https://w3id.org/orontes/ontology#> SELECT ?e ?d WHERE { ?e a oro:Event ;"
            + " oro:beginStatus <https://w3id.org/orontes/code/beginstatus/begun> ;"
            + " oro:beginEarliest ?d ; oro:beginLatest ?d ; oro:endEarliest ?d ; oro:endLatest ?d }";
    Set<String> ours =
        graph(bounds, "e", "d").stream()
            .map(pair -> pair + "T00:00:00Z")
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> theirs =
        pairs(
            rows(
                "SELECT ?e ?d WHERE { ?e schema:about ?i . ?i wdt:P585 ?d FILTER(isLiteral(?d)) }"),
            "e",
            "d");
    assertTrue(ours.size() > 80, ours.size() + " events of one day");
    assertEquals(ours, theirs);
    List<JsonNode> windows =
        rows(
            "SELECT ?d ?from ?to WHERE { <https://w3id.org/orontes/id/event/capture-of-homs-2024>"
                + " p:P585 ?s . ?s ps:P585 ?d ; pq:P1319 ?from ; pq:P1326 ?to }");
    assertEquals("uri", windows.get(0).at("/d/type").asString());
    assertEquals("2024-12-07T00:00:00Z", value(windows.get(0), "from"));
    assertEquals("2024-12-08T00:00:00Z", value(windows.get(0), "to"));
  }

  @Test
  void a_day_written_as_a_time_is_taken_as_wikidata_takes_it() throws Exception {
    String from = "SELECT ?e WHERE { ?e wdt:P585 ?d FILTER(?d >= \"";
    int whole = rows(from + "2024-12-07T00:00:00Z\"^^xsd:dateTime) }").size();
    assertTrue(whole > 5, whole + " events");
    assertEquals(whole, rows(from + "2024-12-07\"^^xsd:dateTime) }").size());
  }

  @Test
  void participants_and_support_are_those_of_the_graph() throws Exception {
    Set<String> ours =
        graph(
            "PREFIX oro: <https://w3id.org/orontes/ontology#> PREFIX skos:"
                + " <http://www.w3.org/2004/02/skos/core#> SELECT ?e ?v WHERE { ?e a oro:Event ;"
                + " oro:hasParticipant ?a . ?a <http://purl.org/dc/terms/identifier> ?slug OPTIONAL"
                + " { ?a skos:exactMatch ?x } OPTIONAL { ?a skos:closeMatch ?c }"
                + " BIND(COALESCE(?x, ?c, ?a) AS ?v) }",
            "e",
            "v");
    assertEquals(
        ours, pairs(rows("SELECT ?e ?v WHERE { ?e schema:about ?i . ?i wdt:P710 ?v }"), "e", "v"));
    assertTrue(
        pairs(rows("SELECT ?s WHERE { ?a p:P859 ?x . ?x ps:P859 ?s }"), "s")
            .containsAll(
                Set.of(
                    "http://www.wikidata.org/entity/Q159",
                    "http://www.wikidata.org/entity/Q794",
                    "http://www.wikidata.org/entity/Q30")));
  }

  @Test
  void every_statement_has_a_rank_a_value_and_references_with_an_address() throws Exception {
    assertEquals(
        List.of(),
        rows(
            "SELECT ?s WHERE { ?s a wikibase:Statement FILTER NOT EXISTS { ?s wikibase:rank ?r ;"
                + " ?ps ?v FILTER(STRSTARTS(STR(?ps), STR(ps:))) } }"));
    assertEquals(
        List.of(),
        rows(
            "SELECT ?r WHERE { ?s prov:wasDerivedFrom ?r FILTER NOT EXISTS { ?r a"
                + " wikibase:Reference ; pr:P854 ?address ; pr:P1476 ?title } }"));
  }

  @Test
  void no_point_that_stands_for_an_area_is_a_coordinate_location() throws Exception {
    Set<String> located =
        pairs(rows("SELECT ?place WHERE { ?place schema:about/wdt:P625 ?point }"), "place");
    assertTrue(located.contains("https://w3id.org/orontes/id/place/homs"));
    assertFalse(located.contains("https://w3id.org/orontes/id/place/homs-governorate"));
  }

  @Test
  void it_names_no_item_that_was_not_verified() throws Exception {
    Set<String> verified =
        Files.readAllLines(Path.of("src/test/resources/links/verified.txt")).stream()
            .map(line -> "http://www.wikidata.org/entity/" + line.replaceAll("\\t.*", ""))
            .collect(Collectors.toSet());
    Set<String> named =
        pairs(
            rows(
                "SELECT DISTINCT ?i WHERE { { ?i ?p ?o } UNION { ?s ?p ?i }"
                    + " FILTER(STRSTARTS(STR(?i), STR(wd:))) }"),
            "i");
    assertTrue(named.size() > 50, named.size() + " items");
    assertTrue(verified.containsAll(named), named.toString());
  }

  @Test
  void other_endpoints_are_not_called_and_the_shape_does_not_stand_in_the_graph() throws Exception {
    HttpResponse<String> answer =
        ask(WikidataDialect.PATH, "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }");
    assertEquals(400, answer.statusCode());
    assertEquals("service-closed", kind(answer));
    HttpResponse<String> plain =
        ask("/sparql", "ASK { ?s <http://www.wikidata.org/prop/direct/P31> ?o }");
    assertFalse(json(plain).path("boolean").asBoolean());
  }

  @Test
  void the_page_says_how_much_there_is_and_comes_in_the_place_of_an_empty_query() throws Exception {
    String page = Served.real().get(WikidataPage.PATH, "Accept", "text/html").body();
    assertTrue(page.contains("/wikidata/sparql"), page);
    assertTrue(page.contains("statements with rank"), page);
    assertEquals(page, Served.real().get(WikidataDialect.PATH, "Accept", "text/html").body());
  }
}
