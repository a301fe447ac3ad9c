package org.orontes.serve.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.json;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.serve.Served;
import tools.jackson.databind.JsonNode;

/** The API as it is described, read by a reader that is not ours. */
class OpenApiTest {

  @Test
  void a_validator_accepts_it_and_finds_each_question() throws Exception {
    String text = Served.real().get("/openapi.json").body();
    SwaggerParseResult read = new OpenAPIV3Parser().readContents(text);
    assertEquals(List.of(), read.getMessages());
    OpenAPI api = read.getOpenAPI();
    assertNotNull(api);
    assertTrue(api.getOpenapi().startsWith("3.1"));
    JsonNode list =
        json(Served.real().get("/queries", "Accept", "application/json")).path("questions");
    assertEquals(list.size() + 3, api.getPaths().size());
    for (JsonNode one : list) {
      var get = api.getPaths().get(one.path("path").asString()).getGet();
      assertEquals(one.path("summary").asString(), get.getSummary());
      int parameters = get.getParameters() == null ? 0 : get.getParameters().size();
      assertEquals(one.path("parameters").size(), parameters, one.toString());
    }
  }

  @Test
  void the_validator_refuses_what_is_wrong() throws Exception {
    String text = Served.real().get("/openapi.json").body();
    String broken = text.replaceFirst("\"in\" : \"query\"", "\"in\" : \"nowhere\"");
    assertTrue(!new OpenAPIV3Parser().readContents(broken).getMessages().isEmpty());
  }

  @Test
  void what_it_says_of_the_answers_is_so() throws Exception {
    JsonNode api = json(Served.real().get("/openapi.json"));
    JsonNode get = api.path("paths").path("/queries/who-held-a-place").path("get");
    for (String media : get.at("/responses/200/content").propertyNames()) {
      assertEquals(
          200, Served.real().get("/queries/who-held-a-place", "Accept", media).statusCode(), media);
    }
  }

  @Test
  void the_endpoints_beside_the_questions_answer_as_described() throws Exception {
    JsonNode paths = json(Served.real().get("/openapi.json")).path("paths");
    for (String path : new String[] {"/sparql", "/wikidata/sparql"}) {
      JsonNode get = paths.path(path).path("get");
      String query = path + "?query=" + Served.encode("SELECT * { ?s ?p ?o } LIMIT 1");
      for (String media : get.at("/responses/200/content").propertyNames()) {
        var answer = Served.real().get(query, "Accept", media);
        assertEquals(200, answer.statusCode(), path + " as " + media);
        assertTrue(Served.type(answer).startsWith(media), Served.type(answer));
      }
    }
    JsonNode reconcile = paths.path("/reconcile").path("get");
    assertEquals(2, reconcile.path("parameters").size());
    assertTrue(json(Served.real().get("/reconcile")).has("batchSize"));
    String queries = "/reconcile?queries=" + Served.encode("{\"a\":{\"query\":\"Homs\"}}");
    assertTrue(json(Served.real().get(queries)).path("a").has("result"));
    String extend =
        "/reconcile?extend="
            + Served.encode("{\"ids\":[\"place/homs\"],\"properties\":[{\"id\":\"wikidataId\"}]}");
    assertTrue(json(Served.real().get(extend)).path("rows").has("place/homs"));
    assertEquals(400, Served.real().get("/reconcile?queries=x").statusCode());
  }
}
