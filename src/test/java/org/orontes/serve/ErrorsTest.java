package org.orontes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.OPTIONS;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.json;
import static org.orontes.serve.Served.kind;
import static org.orontes.serve.Served.type;
import static org.orontes.serve.Served.withServer;

import java.net.http.HttpResponse;
import java.util.Locale;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is told when something is wrong: enough to mend it, nothing about the inside. */
class ErrorsTest {

  private static final DatasetGraph DATA = Served.store(10);
  private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";

  @Test
  void a_syntax_error_has_its_line_and_column_and_the_line_with_a_caret() throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          HttpResponse<String> response = site.query("SELECT *\nWHERE { ?s ?p }\n");
          assertEquals(400, response.statusCode());
          assertEquals("application/problem+json", type(response));
          JsonNode problem = json(response);
          assertEquals("query-syntax", kind(response));
          assertEquals(400, problem.path("status").asInt());
          assertEquals("The query cannot be read", problem.path("title").asString());
          assertEquals("Not expected here: }", problem.path("detail").asString());
          assertEquals(2, problem.path("line").asInt());
          assertEquals(15, problem.path("column").asInt());
          assertEquals(
              "WHERE { ?s ?p }\n" + " ".repeat(14) + "^", problem.path("snippet").asString());
          assertEquals("no-store", header(response, "Cache-Control"));
          assertEquals("g1", header(response, "Orontes-Version"));
        });
  }

  @Test
  void a_prefix_that_was_not_declared_is_suggested() throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          JsonNode known = json(site.query("SELECT * { ?s a oro:Event }"));
          assertEquals(
              "Did you mean PREFIX oro: <https://w3id.org/orontes/ontology#>? Put it before the query.",
              known.path("hint").asString());
          assertEquals(1, known.path("line").asInt());
          assertEquals(17, known.path("column").asInt());
          JsonNode unknown = json(site.query("SELECT * { ?s a zzz:Event }"));
          assertEquals(
              "Declare it before the query: PREFIX zzz: <…>", unknown.path("hint").asString());
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o FILTER REGEX(?o, '(') }",
        "SELECT (REPLACE('a', '(', 'b') AS ?x) {}",
        "SELECT * { ?s ?p 'open }",
        "SELECT ?x { ?s ?p ?o } GROUP BY ?s",
        "SELECT (?a AS ?b) (1 AS ?b) {}",
        "SELECT * { ?s ?p ?o } LIMIT -1",
        "SELECT * { <http://a b> ?p ?o }",
        "\u0000",
        "%",
        "JSON { 's' : ?s } WHERE { ?s ?p ?o }",
      })
  void what_cannot_be_read_is_400_and_never_500(String query) throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          HttpResponse<String> response = site.query(query);
          assertEquals(400, response.statusCode(), response.body());
          assertEquals("query-syntax", kind(response));
        });
  }

  @Test
  void a_query_nested_too_deep_is_400() throws Exception {
    String query = "ASK " + "{".repeat(100_000) + "}".repeat(100_000);
    String sums = "ASK { FILTER(" + "(".repeat(50_000) + "1" + ")".repeat(50_000) + ") }";
    withServer(
        DATA,
        OPTIONS,
        site -> {
          for (String deep : new String[] {query, sums}) {
            HttpResponse<String> response = site.post("/sparql", "application/sparql-query", deep);
            assertEquals(400, response.statusCode());
            assertEquals("query-depth", kind(response));
          }
          assertEquals(200, site.query("ASK {}").statusCode());
        });
  }

  @Test
  void a_person_gets_a_page_in_which_nothing_of_the_query_is_markup() throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          HttpResponse<String> response =
              site.query("SELECT * { ?s <script>alert(1)</script> }", "", "Accept", PAGE);
          assertEquals(400, response.statusCode());
          assertEquals("text/html;charset=utf-8", type(response));
          assertTrue(response.body().contains("<h1>The query cannot be read</h1>"));
          assertTrue(response.body().contains("&lt;script&gt;"));
          assertFalse(response.body().contains("<script>"));
          HttpResponse<String> missing = site.get("/nosuch", "Accept", PAGE);
          assertEquals(404, missing.statusCode());
          assertTrue(missing.body().startsWith("<!DOCTYPE html>"));
        });
  }

  @Test
  void an_unknown_path_is_a_problem_document() throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          for (String path : new String[] {"/nosuch", "/sparql/", "/ds/query", "/%73parql"}) {
            HttpResponse<String> response = site.get(path);
            assertEquals(404, response.statusCode());
            assertEquals("not-found", kind(response));
            assertEquals(404, json(response).path("status").asInt());
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /sparql?query=%ZZ HTTP/1.1",
        "GET /..%2f..%2fetc/passwd HTTP/1.1",
        "GET / HTTP/7.3",
        "BAD\u0001METHOD / HTTP/1.1",
        "nonsense",
        "GET http:// HTTP/1.1",
        "GET /assets/style.css%00 HTTP/1.1",
        "GET /sparql?query=%FF%FE HTTP/1.1",
      })
  void what_is_no_proper_request_gets_no_page_of_jetty_and_no_server_name(String line)
      throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          String answer =
              RawHttp.send(site.server().uri(), line, "Host: localhost", "Connection: close");
          String lower = answer.toLowerCase(Locale.ROOT);
          assertTrue(answer.matches("(?s)HTTP/1\\.1 (4\\d\\d|505) .*"), answer);
          assertFalse(lower.contains("jetty"), answer);
          assertFalse(lower.contains("exception"), answer);
          assertFalse(lower.contains("\nserver:"), answer);
          assertTrue(lower.contains("application/problem+json"), answer);
        });
  }

  @Test
  void every_answer_has_the_guarding_headers_and_none_names_the_server() throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          for (String path :
              new String[] {
                "/",
                "/health",
                "/assets/style.css",
                "/nosuch",
                "/$/x",
                "/sparql",
                "/sparql?query=ASK%7B%7D",
                "/sparql?query=x"
              }) {
            HttpResponse<String> response = site.get(path);
            assertEquals("nosniff", header(response, "X-Content-Type-Options"), path);
            assertEquals("no-referrer", header(response, "Referrer-Policy"), path);
            assertTrue(
                header(response, "Content-Security-Policy").startsWith("default-src 'none';"),
                path);
            assertFalse(header(response, "Cache-Control").isEmpty(), path);
            assertEquals("g1", header(response, "Orontes-Version"), path);
            assertEquals("", header(response, "Server"), path);
            assertEquals("", header(response, "X-Powered-By"), path);
            assertEquals("*", header(response, "Access-Control-Allow-Origin"), path);
          }
        });
  }

  @Test
  void a_preflight_is_answered_and_allows_no_change() throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          HttpResponse<String> response = site.method("OPTIONS", "/sparql");
          assertEquals(204, response.statusCode());
          assertEquals("*", header(response, "Access-Control-Allow-Origin"));
          assertEquals(
              "GET, HEAD, POST, OPTIONS", header(response, "Access-Control-Allow-Methods"));
          assertEquals(
              "Accept, Content-Type, If-None-Match",
              header(response, "Access-Control-Allow-Headers"));
          assertEquals("GET, HEAD, OPTIONS", header(site.method("OPTIONS", "/health"), "Allow"));
        });
  }
}
