package org.orontes.serve.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.OPTIONS;
import static org.orontes.serve.Served.encode;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.json;
import static org.orontes.serve.Served.kind;
import static org.orontes.serve.reconcile.Asking.get;
import static org.orontes.serve.reconcile.Asking.ok;
import static org.orontes.serve.reconcile.Asking.post;
import static org.orontes.serve.reconcile.Asking.posted;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orontes.serve.Served;
import tools.jackson.databind.JsonNode;

/**
 * What the Reconciliation Service API 0.2 demands of a service, from its text: sections 3 to 8. Its
 * JSON Schemas are in no package, so the members that they ask for are asked for here; {@link
 * SpecificationCheck} holds the answers against the schemas themselves.
 */
class ServiceTest {

  private static Set<String> members(JsonNode object) {
    return new TreeSet<>(object.propertyNames());
  }

  @Test
  void the_manifest_has_what_it_must_and_addresses_that_are_templates() throws Exception {
    JsonNode manifest = ok("/reconcile");
    assertTrue(manifest.path("versions").toString().contains("\"0.2\""));
    for (String text : List.of("name", "identifierSpace", "schemaSpace", "documentation", "logo")) {
      assertFalse(manifest.path(text).asString().isBlank(), text);
    }
    assertTrue(manifest.at("/view/url").asString().contains("{{id}}"));
    assertTrue(manifest.at("/feature_view/url").asString().contains("{{id}}"));
    assertTrue(manifest.at("/preview/url").asString().contains("{{id}}"));
    assertTrue(manifest.at("/preview/width").isInt() && manifest.at("/preview/height").isInt());
    assertTrue(manifest.path("batchSize").isInt());
    for (String of : List.of("entity", "type", "property")) {
      JsonNode suggest = manifest.path("suggest").path(of);
      assertTrue(suggest.path("flyout_service_path").asString().contains("${id}"), of);
      assertTrue(suggest.path("service_url").asString().startsWith("http://"), of);
    }
    for (JsonNode setting : manifest.at("/extend/property_settings")) {
      assertTrue(
          Set.of("number", "text", "checkbox", "select").contains(setting.path("type").asString()));
      assertFalse(setting.path("label").asString().isBlank());
      assertTrue(
          !setting.path("type").asString().equals("select") || setting.path("choices").size() > 1);
      assertEquals(
          setting.path("type").asString().equals("number"), setting.path("default").isNumber());
    }
    for (JsonNode type : manifest.path("defaultTypes")) {
      assertEquals(Set.of("id", "name"), members(type));
    }
    assertEquals(200, get("/recipes/openrefine", "Accept", "text/html").statusCode());
    assertEquals(200, get("/assets/icon.svg").statusCode());
  }

  @Test
  void every_feature_is_explained_where_the_manifest_says() throws Exception {
    String page = get("/recipes/openrefine", "Accept", "text/html").body();
    JsonNode results =
        posted(
            "queries",
            "{\"a\":{\"query\":\"Homs\",\"type\":\"City\",\"properties\":[{\"pid\":\"within\",\"v\":\"Syria\"}]},"
                + "\"b\":{\"query\":\"Q131301\"}}");
    Set<String> features = new TreeSet<>();
    results.forEach(
        result ->
            result
                .path("result")
                .forEach(
                    c -> c.path("features").forEach(f -> features.add(f.path("id").asString()))));
    assertEquals(Set.of("exact", "id", "links", "name", "properties", "type"), features);
    features.forEach(id -> assertTrue(page.contains("id=\"feature-" + id + "\""), id));
  }

  @Test
  void candidates_have_what_they_must_by_get_and_by_post() throws Exception {
    String queries =
        "{\"q0\":{\"query\":\"Homs\"},\"any key\":{\"query\":\"HTS\",\"limit\":1},\"none\":{\"query\":\"zzzz\"}}";
    JsonNode posted = posted("queries", queries);
    assertEquals(posted, ok("/reconcile?queries=" + encode(queries)));
    assertEquals(List.of("q0", "any key", "none"), List.copyOf(posted.propertyNames()));
    assertEquals("[]", posted.path("none").path("result").toString());
    for (JsonNode candidate : posted.path("q0").path("result")) {
      assertEquals(
          Set.of("id", "name", "description", "type", "score", "features", "match"),
          members(candidate));
      double score = candidate.path("score").asDouble();
      assertTrue(score > 0 && score <= 100);
      candidate.path("type").forEach(t -> assertEquals(Set.of("id", "name"), members(t)));
      candidate
          .path("features")
          .forEach(f -> assertTrue(f.path("value").isNumber() || f.path("value").isBoolean()));
      String iri = "https://w3id.org/orontes/id/" + candidate.path("id").asString();
      assertTrue(iri.matches("https://w3id.org/orontes/id/[a-z]+/[a-z0-9.-]+"), iri);
    }
  }

  @Test
  void values_of_every_sort_are_read() throws Exception {
    JsonNode results =
        posted(
            "queries",
            "{\"a\":{\"query\":\"Homs\",\"type\":[\"City\",\"Town\"],\"type_strict\":\"any\",\"properties\":["
                + "{\"pid\":\"latitude\",\"v\":34.73},{\"pid\":\"class\",\"v\":[true,\"city\"]},"
                + "{\"pid\":\"within\",\"v\":[\"nothing\",{\"id\":\"place/homs-governorate\"}]}]},"
                + "\"b\":{\"properties\":[{\"pid\":\"geonamesId\",\"v\":169577}]}}");
    assertTrue(results.at("/a/result/0/match").asBoolean(), results.toString());
    assertEquals("place/homs", results.at("/b/result/0/id").asString());
    assertTrue(results.at("/b/result/0/match").asBoolean());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "{\"query\":\"Homs\",\"type\":\"Ctiy\"}",
        "{\"query\":\"Homs\",\"type_strict\":\"maybe\"}",
        "{\"query\":\"Homs\",\"limit\":0}",
        "{\"query\":\"Homs\",\"limit\":\"many\"}",
        "{\"query\":\"Homs\",\"properties\":[{\"pid\":\"withn\",\"v\":\"x\"}]}",
        "{\"query\":\"Homs\",\"properties\":[{\"pid\":\"within\"}]}",
        "{\"query\":\"Homs\",\"properties\":\"within\"}",
        "{\"query\":\"Homs\",\"properties\":[{\"pid\":\"point\",\"v\":\"a,b\"}]}",
        "{\"query\":\"\"}",
        "{}",
        "\"Homs\"",
      })
  void a_bad_query_takes_nothing_from_the_others_and_alone_it_is_refused(String query)
      throws Exception {
    JsonNode results = posted("queries", "{\"bad\":" + query + ",\"good\":{\"query\":\"HTS\"}}");
    assertEquals("actor/hts", results.at("/good/result/0/id").asString());
    assertEquals("[]", results.at("/bad/result").toString());
    assertFalse(results.at("/bad/error/detail").asString().isBlank());
    HttpResponse<String> alone = post("queries", "{\"bad\":" + query + "}");
    assertEquals(400, alone.statusCode());
    assertEquals("bad-queries", kind(alone));
    assertEquals("bad", json(alone).at("/errors/0/query").asString());
  }

  @Test
  void what_is_no_batch_is_told() throws Exception {
    for (String bad : List.of("{", "[1]", "\"x\"", "nul", "{\"a\":" + "[".repeat(2000) + "}")) {
      HttpResponse<String> answer = post("queries", bad);
      assertEquals(400, answer.statusCode(), bad);
      assertTrue(Set.of("bad-json", "bad-parameter").contains(kind(answer)), bad);
    }
    assertEquals(400, post("queries", "").statusCode());
    assertEquals(400, post("extend", "{\"ids\":[]}").statusCode());
    HttpResponse<String> unknown =
        post("extend", "{\"ids\":[],\"properties\":[{\"id\":\"heldbye\"}]}");
    assertEquals("unknown-property", kind(unknown));
    assertTrue(json(unknown).path("detail").asString().contains("did you mean 'heldBy'?"));
    HttpResponse<String> day =
        post(
            "extend",
            "{\"ids\":[\"place/homs\"],\"properties\":[{\"id\":\"heldBy\",\"settings\":{\"day\":\"yesterday\"}}]}");
    assertEquals("bad-value", kind(day));
    assertEquals(400, get("/reconcile/suggest/entity?prefix=a&cursor=x").statusCode());
    assertEquals(404, get("/reconcile/properties?type=Ship").statusCode());
    assertEquals(404, get("/reconcile/flyout/entity?id=place/none").statusCode());
    assertEquals(404, get("/reconcile/elsewhere").statusCode());
  }

  @Test
  void too_much_is_refused() throws Exception {
    String many =
        IntStream.rangeClosed(0, 1000)
            .mapToObj(i -> "\"q" + i + "\":{\"query\":\"x\"}")
            .collect(Collectors.joining(",", "{", "}"));
    HttpResponse<String> batch = post("queries", many);
    assertEquals(413, batch.statusCode());
    assertEquals("batch-too-large", kind(batch));
    HttpResponse<String> body = post("queries", "x".repeat(1_100_000));
    assertEquals(413, body.statusCode());
    assertEquals("request-too-long", kind(body));
    assertEquals(
        400, post("queries", "{\"a\":{\"query\":\"" + "x".repeat(401) + "\"}}").statusCode());
  }

  @Test
  void a_form_is_the_only_body_and_no_other_page_takes_one() throws Exception {
    HttpResponse<String> json =
        Served.real()
            .send(
                Served.real()
                    .request("/reconcile", "Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{}")));
    assertEquals(415, json.statusCode());
    HttpResponse<String> put =
        Served.real().send(Served.real().request("/reconcile").PUT(BodyPublishers.ofString("x")));
    assertEquals(405, put.statusCode());
    assertEquals("GET, HEAD, POST, OPTIONS", header(put, "Allow"));
    HttpResponse<String> other =
        Served.real()
            .send(
                Served.real()
                    .request("/search", "Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("q=x")));
    assertEquals(405, other.statusCode());
  }

  @Test
  void every_answer_can_be_read_from_other_pages_and_names_its_edition() throws Exception {
    for (HttpResponse<String> answer :
        List.of(
            get("/reconcile"),
            get("/reconcile/suggest/type?prefix=c"),
            post("queries", "{\"a\":{\"query\":\"Homs\"}}"),
            post("queries", "{"))) {
      assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
      assertFalse(header(answer, "Orontes-Version").isEmpty());
    }
    HttpResponse<String> first = get("/reconcile");
    String tag = header(first, "ETag");
    assertEquals(304, get("/reconcile", "If-None-Match", tag).statusCode());
    assertEquals("no-store", header(post("queries", "{\"a\":{\"query\":\"x\"}}"), "Cache-Control"));
  }

  @Test
  void whoever_speaks_arabic_is_answered_in_arabic() throws Exception {
    String path = "/reconcile?queries=" + encode("{\"a\":{\"query\":\"Homs\"}}");
    JsonNode arabic = ok(path, "Accept-Language", "ar-SY,ar;q=0.9,en;q=0.5");
    assertEquals("حمص", arabic.at("/a/result/0/name").asString());
    assertEquals("مدينة", arabic.at("/a/result/0/type/0/name").asString());
    assertTrue(arabic.at("/a/result/0/description").asString().contains("ناحية حمص"));
    assertEquals(
        "Homs", ok(path, "Accept-Language", "en,ar;q=0.5").at("/a/result/0/name").asString());
    assertEquals("Homs", ok(path).at("/a/result/0/name").asString());
    assertTrue(header(get(path), "Vary").contains("Accept-Language"));
  }

  @Test
  void names_are_never_markup() throws Exception {
    String html = get("/reconcile/preview?id=" + encode("<script>alert(1)</script>")).body();
    assertFalse(html.contains("<script"));
  }

  @Test
  void data_without_names_can_be_asked_too() throws Exception {
    Served.withServer(
        Served.store(4),
        OPTIONS,
        site -> {
          assertEquals(200, site.get("/reconcile").statusCode());
          JsonNode none =
              json(site.get("/reconcile?queries=" + encode("{\"a\":{\"query\":\"Homs\"}}")));
          assertEquals("[]", none.at("/a/result").toString());
        });
  }
}
