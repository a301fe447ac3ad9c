package org.orontes.serve.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orontes.serve.Served;
import tools.jackson.databind.JsonNode;

/** What the editor asks the server for, and the page as it is without script. */
final class HelpPageTest {

  private static final String ORO = "https://w3id.org/orontes/ontology#";

  @Test
  void terms_come_with_their_labels_and_kinds() throws Exception {
    JsonNode help = Served.json(Served.real().get("/sparql/help/terms.json"));
    Map<String, JsonNode> terms = new HashMap<>();
    help.path("terms").forEach(term -> terms.put(term.path("iri").asString(), term));
    JsonNode capture = terms.get(ORO + "Capture");
    assertEquals("class", capture.path("kind").asString());
    assertEquals("capture", capture.path("label").asString());
    assertEquals("انتزاع السيطرة", capture.path("labelAr").asString());
    assertTrue(capture.path("uses").asInt() > 10, capture.toString());
    assertEquals("property", terms.get(ORO + "takesPlaceAt").path("kind").asString());
    assertEquals(
        "code", terms.get("https://w3id.org/orontes/code/role/gainer").path("kind").asString());
  }

  @Test
  void the_prefixes_are_those_of_the_project_and_its_schemes() throws Exception {
    JsonNode prefixes = Served.json(Served.real().get("/sparql/help/terms.json")).path("prefixes");
    assertEquals(ORO, prefixes.path("oro").asString());
    assertEquals(
        "https://w3id.org/orontes/code/beginstatus/", prefixes.path("beginstatus").asString());
    assertTrue(prefixes.path("foaf").isMissingNode());
  }

  @Test
  void a_question_that_is_not_there_is_404() throws Exception {
    assertEquals(404, Served.real().get("/sparql/help/no-such-question.json").statusCode());
    assertEquals(404, Served.real().get("/sparql/help/").statusCode());
  }

  @Test
  void without_script_the_page_is_a_form_that_asks_the_endpoint() throws Exception {
    HttpResponse<String> page = Served.real().get("/sparql", "Accept", "text/html,*/*;q=0.8");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("<form id=\"ask\" action=\"/sparql\" method=\"get\">"));
    assertTrue(page.body().contains("<textarea id=\"query\" name=\"query\""));
    HttpResponse<String> answer = Served.real().query(QueryPage.FIRST, "&format=csv");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().lines().count() > 20, answer.body());
  }
}
