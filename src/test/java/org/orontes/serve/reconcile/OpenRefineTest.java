package org.orontes.serve.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.encode;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.type;
import static org.orontes.serve.reconcile.Asking.get;
import static org.orontes.serve.reconcile.Asking.ok;
import static org.orontes.serve.reconcile.Asking.posted;

import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orontes.serve.Served;
import tools.jackson.databind.JsonNode;

/**
 * What OpenRefine sends, request by request, and what it reads of the answers. OpenRefine's pages
 * are not run here; the operations behind them are, by {@code OpenRefineClientTest}. Taken from its
 * source at 3.10-SNAPSHOT of August 2026: {@code recon-manager.js} (manifest), {@code
 * GuessTypesOfColumnCommand.java} (types of a column), {@code StandardReconConfig.java} (batches
 * and what it reads of results), {@code suggest-4_3a.js} (suggestions and flyouts), {@code
 * recon-renderer.js} (view and preview), {@code add-column-by-reconciliation.js} (properties) and
 * {@code ReconciledDataExtensionJob.java} (extension).
 */
class OpenRefineTest {

  private static JsonNode manifest() throws Exception {
    return ok("/reconcile", "Accept", "application/json, text/javascript, */*; q=0.01");
  }

  /** The path of an address that the manifest gave. */
  private static String path(String address) {
    String origin = Served.real().server().uri().toString();
    assertTrue(address.startsWith(origin), address);
    return address.substring(origin.length() - 1);
  }

  @Test
  void the_service_is_added_by_its_address_alone() throws Exception {
    HttpResponse<String> answer = get("/reconcile", "Origin", "http://127.0.0.1:3333");
    assertEquals("application/json", type(answer));
    assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
    JsonNode manifest = Served.json(answer);
    assertFalse(manifest.path("name").asString().isEmpty());
    assertEquals("https://w3id.org/orontes/id/", manifest.path("identifierSpace").asString());
    assertEquals("https://w3id.org/orontes/ontology#", manifest.path("schemaSpace").asString());
  }

  /** Ten different values of a column, three candidates each; types count by rank. */
  @Test
  void the_type_of_a_column_is_guessed() throws Exception {
    String[] values = {
      "Homs",
      "Hama",
      "Aleppo",
      "Idlib",
      "Damascus",
      "Deir ez-Zor",
      "Palmyra",
      "Latakia",
      "Daraa",
      "Salamiyah"
    };
    StringBuilder queries = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      queries.append(i == 0 ? "{" : ",").append("\"q" + i + "\":{\"query\":\"" + values[i]);
      queries.append("\",\"limit\":3}");
    }
    JsonNode results = posted("queries", queries.append("}").toString());
    Map<String, Double> scores = new HashMap<>();
    for (JsonNode result : results) {
      int rank = 0;
      for (JsonNode candidate : result.path("result")) {
        int at = 0;
        int all = candidate.path("type").size();
        for (JsonNode type : candidate.path("type")) {
          scores.merge(
              type.path("id").asString(), 1.0 / (1 + rank) * (all - at) / all, Double::sum);
          at++;
        }
        rank++;
      }
    }
    List<String> best =
        scores.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .limit(3)
            .toList();
    assertTrue(best.contains("City") && best.contains("Place"), scores.toString());
  }

  /** A batch of ten with a type, and two columns as properties, one of them reconciled before. */
  @Test
  void a_column_is_reconciled_in_batches() throws Exception {
    List<String> parts = new ArrayList<>();
    String[] names = {
      "Homs",
      "Rastan",
      "Talbisa",
      "Hamah",
      "حلب",
      "Nowhere at all",
      "Tadmur",
      "Sweida",
      "Dar'a",
      "Deir Ezzor"
    };
    for (int i = 0; i < names.length; i++) {
      parts.add(
          "\"q"
              + i
              + "\":{\"query\":\""
              + names[i]
              + "\",\"type\":\"Place\",\"type_strict\":\"should\",\"properties\":["
              + "{\"pid\":\"country\",\"v\":{\"id\":\"place/syria\",\"name\":\"Syria\"}},"
              + "{\"pid\":\"class\",\"v\":\"city\"}]}");
    }
    JsonNode results = posted("queries", "{" + String.join(",", parts) + "}");
    assertEquals(names.length, results.size());
    String[] first = {
      "place/homs",
      "",
      "",
      "place/hama",
      "place/aleppo",
      "",
      "place/palmyra",
      "place/suwayda",
      "place/daraa",
      "place/deir-ez-zor"
    };
    for (int i = 0; i < names.length; i++) {
      JsonNode result = results.path("q" + i).path("result");
      assertTrue(result.isArray(), names[i]);
      if (!first[i].isEmpty()) {
        assertEquals(first[i], result.path(0).path("id").asString(), names[i]);
        assertFalse(result.path(0).path("name").asString().isEmpty());
        assertTrue(result.path(0).path("score").isNumber());
        assertTrue(result.path(0).path("match").isBoolean());
      }
    }
    assertTrue(results.at("/q0/result/0/match").asBoolean(), results.at("/q0").toString());
    assertEquals(0, results.at("/q5/result").size());
  }

  @Test
  void a_cell_is_searched_by_hand_with_more_on_demand_and_a_flyout() throws Exception {
    JsonNode suggest = manifest().path("suggest").path("entity");
    String address =
        path(suggest.path("service_url").asString()) + suggest.path("service_path").asString();
    JsonNode page = ok(address + "?prefix=Homs&type=Place&type_strict=should");
    assertEquals("place/homs", page.at("/result/0/id").asString());
    assertEquals("Homs", page.at("/result/0/name").asString());
    JsonNode all = ok(address + "?prefix=homs");
    int cursor = all.path("cursor").asInt();
    assertEquals(10, cursor);
    JsonNode more = ok(address + "?prefix=homs&cursor=" + cursor);
    assertFalse(more.path("result").isEmpty());
    assertFalse(all.path("result").toString().contains(more.at("/result/0/id").toString()));
    String flyout =
        path(suggest.path("flyout_service_url").asString())
            + suggest.path("flyout_service_path").asString();
    JsonNode shown = ok(flyout.replace("${id}", encode("place/homs")));
    assertEquals("place/homs", shown.path("id").asString());
    assertTrue(shown.path("html").asString().contains("حمص"));
  }

  @Test
  void a_type_and_a_property_are_searched() throws Exception {
    assertEquals(
        "ArmedGroup", ok("/reconcile/suggest/type?prefix=armed").at("/result/0/id").asString());
    assertEquals(
        "within", ok("/reconcile/suggest/property?prefix=with").at("/result/0/id").asString());
    assertEquals(
        "pcode", ok("/reconcile/suggest/property?prefix=P-co").at("/result/0/id").asString());
  }

  /** OpenRefine leaves the slash of an id as it is; the specification has it encoded. */
  @Test
  void a_match_leads_to_its_page_and_shows_it_in_a_frame() throws Exception {
    for (String id : List.of("place/homs", encode("place/homs"))) {
      String preview = manifest().path("preview").path("url").asString().replace("{{id}}", id);
      HttpResponse<String> framed = get(path(preview), "Accept", "text/html");
      assertEquals(200, framed.statusCode());
      assertTrue(header(framed, "Content-Security-Policy").contains("frame-ancestors *"));
      assertTrue(framed.body().contains("حمص") && framed.body().contains("Q131301"));
      HttpResponse<String> view =
          get(path(manifest().path("view").path("url").asString().replace("{{id}}", id)));
      assertEquals(303, view.statusCode());
      assertEquals("/id/place/homs", header(view, "Location"));
    }
    HttpResponse<String> page = get("/id/place/homs", "Accept", "text/html");
    assertTrue(header(page, "Content-Security-Policy").contains("frame-ancestors 'none'"));
  }

  @Test
  void properties_are_proposed_for_a_type_or_for_none() throws Exception {
    JsonNode propose = manifest().path("extend").path("propose_properties");
    String address =
        path(propose.path("service_url").asString()) + propose.path("service_path").asString();
    JsonNode city = ok(address + "?type=City");
    assertTrue(city.path("properties").toString().contains("heldBy"));
    assertFalse(city.path("properties").toString().contains("everBackedBy"));
    assertTrue(ok(address + "?type=undefined").path("properties").size() > 20);
    assertEquals(3, ok(address + "?type=Event&limit=3").path("properties").size());
  }

  @Test
  void columns_are_added_from_what_was_matched() throws Exception {
    JsonNode answer =
        posted(
            "extend",
            "{\"ids\":[\"place/homs\",\"place/hama\",\"event/capture-of-homs-2024\",\"no/such\"],"
                + "\"properties\":[{\"id\":\"labelAr\"},{\"id\":\"wikidataId\"},"
                + "{\"id\":\"governorate\",\"settings\":{\"language\":\"ar\"}},"
                + "{\"id\":\"heldBy\",\"settings\":{\"day\":\"2024-12-06\",\"limit\":\"1\"}},"
                + "{\"id\":\"heldByCertainty\",\"settings\":{\"day\":\"2024-12-06\"}},"
                + "{\"id\":\"latitude\"},{\"id\":\"beginEarliest\"}]}");
    List<String> columns = new ArrayList<>();
    answer.path("meta").forEach(column -> columns.add(column.path("id").asString()));
    assertEquals(
        List.of(
            "labelAr",
            "wikidataId",
            "governorate",
            "heldBy",
            "heldByCertainty",
            "latitude",
            "beginEarliest"),
        columns);
    assertEquals("held by, on 2024-12-06", answer.at("/meta/3/name").asString());
    assertEquals("held by, on 2024-12-06: how certain", answer.at("/meta/4/name").asString());
    JsonNode homs = answer.path("rows").path("place/homs");
    assertEquals("حمص", homs.at("/labelAr/0/str").asString());
    assertEquals("Q131301", homs.at("/wikidataId/0/str").asString());
    assertEquals("place/homs-governorate", homs.at("/governorate/0/id").asString());
    assertEquals("محافظة حمص", homs.at("/governorate/0/name").asString());
    assertEquals("actor/government-forces", homs.at("/heldBy/0/id").asString());
    assertEquals("certain", homs.at("/heldByCertainty/0/str").asString());
    assertEquals(34.73, homs.at("/latitude/0/float").asDouble(), 0.01);
    assertEquals("actor/rebel-coalition", answer.at("/rows/place~1hama/heldBy/0/id").asString());
    JsonNode capture = answer.path("rows").path("event/capture-of-homs-2024");
    OffsetDateTime begin = OffsetDateTime.parse(capture.at("/beginEarliest/0/date").asString());
    assertEquals("2024-12-07", begin.toLocalDate().toString());
    JsonNode nothing = answer.path("rows").path("no/such");
    assertEquals(columns.size(), nothing.size());
    nothing.forEach(cells -> assertEquals(0, cells.size()));
  }
}
