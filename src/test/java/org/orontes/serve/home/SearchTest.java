package org.orontes.serve.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.OPTIONS;
import static org.orontes.serve.Served.encode;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.json;
import static org.orontes.serve.Served.kind;
import static org.orontes.serve.Served.type;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.serve.Served;
import tools.jackson.databind.JsonNode;

/** The search over the names of the project's own data. */
class SearchTest {

  private static JsonNode found(String parameters) throws Exception {
    HttpResponse<String> answer = Served.real().get("/search.json?" + parameters);
    assertEquals(200, answer.statusCode(), answer.body());
    return json(answer);
  }

  private static List<String> pages(JsonNode found) {
    return StreamSupport.stream(found.path("results").spliterator(), false)
        .map(hit -> hit.path("page").asString())
        .toList();
  }

  /** As reports write them; each thing is to come first. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Jolani, actor/ahmed-al-sharaa",
    "الجولاني, actor/ahmed-al-sharaa",
    "al-Golani, actor/ahmed-al-sharaa",
    "al-Jawlani, actor/ahmed-al-sharaa",
    "احمد الشرع, actor/ahmed-al-sharaa",
    "Hay'at Tahrir al-Sham, actor/hts",
    "هيئه تحرير الشام, actor/hts",
    "HTS, actor/hts",
    "Homs, place/homs",
    "HOMS, place/homs",
    "حمص, place/homs",
    "Rami Abdel Rahman, actor/rami-abdulrahman",
    "Turkiye, actor/turkiye",
    "تلبيسه, place/talbiseh",
    "Deir ez Zor, place/deir-ez-zor",
  })
  void the_thing_that_is_meant_comes_first(String name, String thing) throws Exception {
    assertEquals("/id/" + thing, pages(found("q=" + encode(name))).get(0));
  }

  @Test
  void a_result_says_what_it_is_and_by_which_name_it_was_found() throws Exception {
    JsonNode hit = found("q=Joulani").path("results").get(0);
    assertEquals("https://w3id.org/orontes/id/actor/ahmed-al-sharaa", hit.path("id").asString());
    assertEquals("actor", hit.path("kind").asString());
    assertEquals("Ahmed al-Sharaa", hit.at("/label/en").asString());
    assertEquals("أحمد الشرع", hit.at("/label/ar").asString());
    assertEquals("person", hit.at("/types/0").asString());
    assertEquals("exact", hit.path("match").asString());
    assertEquals("Joulani", hit.at("/name/text").asString());
    assertEquals("nom de guerre", hit.at("/name/use").asString());
  }

  @Test
  void a_wrong_name_leads_to_the_thing_and_is_called_wrong() throws Exception {
    JsonNode hit = found("q=Syrian+Defence+Forces").path("results").get(0);
    assertEquals("/id/actor/sdf", hit.path("page").asString());
    assertEquals("used by mistake", hit.at("/name/use").asString());
  }

  @Test
  void a_slip_is_forgiven_and_comes_after_what_is_written_so() throws Exception {
    List<String> matches =
        StreamSupport.stream(found("q=Damascas").path("results").spliterator(), false)
            .map(hit -> hit.path("match").asString())
            .toList();
    assertEquals("near", matches.get(0));
    assertEquals("place/damascus", pages(found("q=Damascas&kind=place")).get(0).substring(4));
    assertEquals("exact", found("q=Damascus").at("/results/0/match").asString());
  }

  @Test
  void all_words_must_fit() throws Exception {
    long one = found("q=Hama").path("total").asLong();
    long two = found("q=Hama+airport").path("total").asLong();
    assertTrue(two > 0 && two < one, two + " of " + one);
    assertEquals(0, found("q=Hama+zzzz").path("total").asLong());
    assertTrue(found("q=Hama+zzzz").path("suggestions").size() > 0);
  }

  @Test
  void a_kind_narrows_and_a_limit_shortens() throws Exception {
    JsonNode all = found("q=Homs");
    JsonNode places = found("q=Homs&kind=place&limit=2");
    assertEquals(all.at("/kinds/place").asLong(), places.path("total").asLong());
    assertEquals(2, places.path("results").size());
    assertTrue(pages(places).stream().allMatch(page -> page.startsWith("/id/place/")));
    assertEquals(60, found("kind=report").path("total").asLong());
  }

  @Test
  void a_value_that_cannot_be_is_told() throws Exception {
    for (String bad : List.of("kind=ship", "limit=0", "limit=-1", "q=" + "x".repeat(201))) {
      HttpResponse<String> answer = Served.real().get("/search.json?" + bad);
      assertEquals(400, answer.statusCode(), bad);
      assertEquals("bad-parameter", kind(answer));
      assertEquals(bad.substring(0, bad.indexOf('=')), json(answer).path("parameter").asString());
    }
  }

  @Test
  void the_page_shows_labels_in_both_scripts_and_marks_what_fits() throws Exception {
    HttpResponse<String> page =
        Served.real().get("/search?q=" + encode("الجولاني"), "Accept", "text/html");
    assertEquals("text/html;charset=utf-8", type(page));
    assertEquals("public, max-age=60", header(page, "Cache-Control"));
    String html = page.body();
    assertTrue(html.contains("href=\"/id/actor/ahmed-al-sharaa\""));
    assertTrue(html.contains("<mark>الجولاني</mark>"));
    assertTrue(html.contains("lang=\"ar\" dir=\"rtl\""));
    assertFalse(html.contains("https://w3id.org/orontes/id/"));
  }

  /** As people have them: bare, with a prefix, as an address. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Q131301, place/homs",
    "q131301, place/homs",
    "wd:Q131301, place/homs",
    "https://www.wikidata.org/wiki/Q131301, place/homs",
    "http://www.wikidata.org/entity/Q131301, place/homs",
    "169575, place/homs-governorate",
    "https://www.geonames.org/169575/homs.html, place/homs-governorate",
    "QDe.115, actor/isis",
    "SY0401, place/homs-district",
    "actor/hts, actor/hts",
    "https://w3id.org/orontes/id/actor/hts, actor/hts",
  })
  void an_id_is_as_good_as_a_name(String id, String thing) throws Exception {
    assertEquals("/id/" + thing, pages(found("q=" + encode(id))).get(0));
  }

  @Test
  void an_id_is_found_by_the_whole_of_it_alone_and_not_where_it_was_refused() throws Exception {
    assertEquals(List.of("/id/place/homs"), pages(found("q=Q131301")));
    assertEquals("id: Wikidata", found("q=Q131301").at("/results/0/name/use").asString());
    assertEquals(List.of(), pages(found("q=Q13130")));
    assertEquals(2, pages(found("q=QDe.137")).size(), "one entry of the list, two things here");
    String html = Served.real().get("/search?q=Q131301", "Accept", "text/html").body();
    assertTrue(html.contains("Wikidata: <bdi><mark>Q131301</mark></bdi>"));
  }

  @Test
  void by_accept_the_same_address_is_json() throws Exception {
    HttpResponse<String> answer = Served.real().get("/search?q=Homs", "Accept", "application/json");
    assertEquals("application/json", type(answer));
    assertEquals("/id/place/homs", pages(json(answer)).get(0));
  }

  @Test
  void nothing_found_leads_on_and_nothing_asked_explains() throws Exception {
    String none = Served.real().get("/search?q=xyz", "Accept", "text/html").body();
    assertTrue(none.contains("href=\"/queries\""));
    assertTrue(none.contains("No name"));
    String empty = Served.real().get("/search", "Accept", "text/html").body();
    assertTrue(empty.contains("Search by name"));
    assertFalse(empty.contains("class=\"hit\""));
  }

  @Test
  void what_was_asked_is_never_markup() throws Exception {
    String html =
        Served.real()
            .get("/search?q=" + encode("\"><script>alert(1)</script>"), "Accept", "text/html")
            .body();
    assertFalse(html.contains("<script>alert"));
    assertFalse(html.contains("\"><script"));
  }

  @Test
  void data_without_names_have_a_search_too() throws Exception {
    Served.withServer(
        Served.store(4),
        OPTIONS,
        site -> {
          assertEquals(200, site.get("/search?q=Homs", "Accept", "text/html").statusCode());
          assertEquals(0, json(site.get("/search.json?q=Homs")).path("total").asInt());
        });
  }
}
