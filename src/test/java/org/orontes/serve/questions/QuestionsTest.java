package org.orontes.serve.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.json;
import static org.orontes.serve.Served.kind;
import static org.orontes.serve.Served.type;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.query.SavedQueries;
import org.orontes.query.SavedQuery;
import org.orontes.read.Problems;
import org.orontes.serve.Served;
import org.orontes.testing.RealGraph;
import tools.jackson.databind.JsonNode;

/** The saved questions as pages and as an API, on the project's own data. */
class QuestionsTest {

  private static final String WHO = "/queries/who-held-a-place";

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return Served.real().get(path, headers);
  }

  private static SavedQueries questions() throws IOException {
    return SavedQueries.read(RealGraph.home().resolve("queries"), new Problems());
  }

  @TestFactory
  Stream<DynamicTest> each_question_has_a_page_and_rows_for_programs() throws IOException {
    return questions().all().stream()
        .filter(query -> query.service() == null)
        .map(query -> DynamicTest.dynamicTest(query.slug(), () -> pageAndRows(query)));
  }

  private static void pageAndRows(SavedQuery query) throws Exception {
    HttpResponse<String> page = get("/queries/" + query.slug(), "Accept", "text/html");
    assertEquals(200, page.statusCode(), page.body());
    assertEquals("text/html;charset=utf-8", type(page));
    HttpResponse<String> rows = get("/queries/" + query.slug() + ".csv");
    assertEquals(200, rows.statusCode(), rows.body());
    assertEquals("text/csv; charset=utf-8", type(rows));
    // An IRI is shown by what it is called.
    String visible = page.body().replaceAll("(?s)<details.*?</details>|<[^>]*>", "");
    assertFalse(visible.contains("https://w3id.org/orontes"), visible);
  }

  @Test
  void the_list_is_there_for_people_and_for_programs() throws Exception {
    HttpResponse<String> page = get("/queries", "Accept", "text/html");
    JsonNode list = json(get("/queries", "Accept", "application/json")).path("questions");
    assertEquals(questions().all().size(), list.size());
    for (JsonNode one : list) {
      assertTrue(page.body().contains("href=\"" + one.path("path").asString() + "\""));
    }
    assertEquals(406, get("/queries", "Accept", "image/png").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "csv, text/csv; charset=utf-8",
    "tsv, text/tab-separated-values; charset=utf-8",
    "json, application/sparql-results+json",
    "xml, application/sparql-results+xml",
    "rq, application/sparql-query; charset=utf-8",
    "html, text/html;charset=utf-8"
  })
  void an_ending_chooses_the_form_whatever_is_accepted(String ending, String type)
      throws Exception {
    HttpResponse<String> answer = get(WHO + "." + ending, "Accept", "image/png");
    assertEquals(200, answer.statusCode());
    assertEquals(type, type(answer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | application/sparql-results+json",
        "text/csv | text/csv; charset=utf-8",
        "text/html,application/xhtml+xml,*/*;q=0.8 | text/html;charset=utf-8",
        "application/sparql-results+xml;q=0.5, text/csv;q=0.4 | application/sparql-results+xml",
        "application/json | application/json"
      })
  void without_an_ending_accept_chooses(String accept, String type) throws Exception {
    assertEquals(type, type(get(WHO, "Accept", accept)));
  }

  @Test
  void what_cannot_be_given_is_406() throws Exception {
    HttpResponse<String> answer = get(WHO, "Accept", "image/png");
    assertEquals(406, answer.statusCode());
    assertTrue(json(answer).path("mediaTypes").size() > 3);
  }

  @Test
  void other_values_give_other_rows() throws Exception {
    String before = get(WHO + ".csv?place=hama&day=2024-12-03").body();
    String after = get(WHO + ".csv?place=hama&day=2024-12-06").body();
    assertTrue(before.contains("actor/government-forces"), before);
    assertTrue(after.contains("actor/rebel-coalition"), after);
    assertNotEquals(before, after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "day=2024-13-01 | day | 2024-13-01 | a day like 2024-12-06",
        "place=hma | place | hma | the id of a place, like 'hama'",
        "place=Not%20a%20slug | place | Not a slug | the id of a place, like 'hama'",
        "place=x%22%3E%3Cscript%3E | place | x\"><script> | the id of a place, like 'hama'"
      })
  void a_wrong_value_is_400_and_says_which_what_and_what_is_allowed(
      String given, String name, String value, String allowed) throws Exception {
    HttpResponse<String> answer = get(WHO + ".json?" + given);
    assertEquals(400, answer.statusCode());
    assertEquals("bad-parameter", kind(answer));
    assertEquals(name, json(answer).path("parameter").asString());
    assertEquals(value, json(answer).path("given").asString());
    assertEquals(allowed, json(answer).path("allowed").asString());
    HttpResponse<String> page = get(WHO + "?" + given, "Accept", "text/html");
    assertEquals(400, page.statusCode());
    assertTrue(page.body().contains("aria-invalid=\"true\""));
    assertFalse(page.body().contains("<script>"));
  }

  @Test
  void an_unknown_or_repeated_parameter_is_400() throws Exception {
    HttpResponse<String> unknown = get(WHO + ".csv?plaice=hama");
    assertEquals(400, unknown.statusCode());
    assertEquals("plaice", json(unknown).path("parameter").asString());
    assertTrue(json(unknown).path("detail").asString().contains("place"));
    assertEquals("[\"place\",\"day\"]", json(unknown).path("parameters").toString());
    HttpResponse<String> twice = get(WHO + ".csv?place=hama&place=homs");
    assertEquals(400, twice.statusCode());
    assertEquals("place", json(twice).path("parameter").asString());
  }

  @Test
  void a_text_is_a_term_and_never_a_part_of_the_query() throws Exception {
    String nasty = Served.encode("\" } INSERT DATA { <a:b> <a:b> <a:b> } #");
    HttpResponse<String> answer = get("/queries/find-by-name.rq?name=" + nasty);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("\\\" } INSERT DATA { <a:b> <a:b> <a:b> } #\""));
    assertEquals(200, get("/queries/find-by-name.csv?name=" + nasty).statusCode());
  }

  @Test
  void the_query_with_its_values_runs_at_the_endpoint_and_answers_the_same() throws Exception {
    String query = get(WHO + ".rq?place=homs&day=2024-12-07").body();
    String there = Served.real().query(query, "&format=csv").body();
    assertEquals(get(WHO + ".csv?place=homs&day=2024-12-07").body(), there);
  }

  @Test
  void an_unknown_question_or_format_is_404_with_what_is_near() throws Exception {
    HttpResponse<String> question = get("/queries/who-held-a-plaice.csv");
    assertEquals(404, question.statusCode());
    assertEquals(WHO, json(question).path("near").get(0).asString());
    HttpResponse<String> format = get(WHO + ".xlsx");
    assertEquals(404, format.statusCode());
    assertTrue(json(format).path("near").toString().contains(WHO + ".csv"));
    assertEquals(404, get("/queries/../etc/passwd").statusCode());
  }

  @Test
  void an_answer_has_a_tag_and_is_not_given_twice() throws Exception {
    HttpResponse<String> first = get(WHO + ".csv?day=2024-12-01");
    String tag = header(first, "ETag");
    assertFalse(tag.isEmpty());
    HttpResponse<String> second = get(WHO + ".csv?day=2024-12-01", "If-None-Match", tag);
    assertEquals(304, second.statusCode());
    assertEquals("", second.body());
    assertEquals(tag, header(second, "ETag"));
    assertEquals(
        200, get(WHO + ".json?day=2024-12-01", "If-None-Match", tag).statusCode(), "other form");
    assertEquals(200, get(WHO + ".csv?day=2024-12-02", "If-None-Match", tag).statusCode());
  }
}
