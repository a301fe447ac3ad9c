package org.orontes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.NS;
import static org.orontes.serve.Served.encode;
import static org.orontes.serve.Served.json;
import static org.orontes.serve.Served.type;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orontes.serve.web.Edition;

/**
 * The query operation of the SPARQL 1.1 Protocol (W3C recommendation of 21 March 2013, section
 * 2.1), case by case, under the names that the W3C's own list of tests gives them. Three graphs
 * hold one statement each, so that every answer shows which of them were asked.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparqlProtocolTest {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String DIRECT = "application/sparql-query";
  private static final String TRUE = "ASK { <" + NS + "s1> ?p ?o }";

  private static final String DEFAULT_1 = "&default-graph-uri=" + encode(NS + "g1");
  private static final String DEFAULT_2 = "&default-graph-uri=" + encode(NS + "g2");
  private static final String NAMED_1 = "&named-graph-uri=" + encode(NS + "g1");
  private static final String NAMED_2 = "&named-graph-uri=" + encode(NS + "g2");

  private OrontesServer server;
  private Served.Site site;

  @BeforeAll
  void start() {
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(
        data,
        () -> {
          for (int i = 1; i <= 3; i++) {
            Node subject = Served.iri("s" + i);
            data.add(
                Quad.create(
                    Served.iri("g" + i), subject, Served.iri("in"), Served.literal("" + i)));
          }
        });
    server = OrontesServer.start(Edition.of("p1", data, Map.of()), Served.OPTIONS);
    site = new Served.Site(server);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  /** The query, its graphs in the address, in each of the three ways, and what all of them say. */
  private HttpResponse<String> ask(String way, String query, String graphs) throws Exception {
    return switch (way) {
      case "get" -> site.query(query, graphs);
      case "form" -> site.post("/sparql", FORM, "query=" + encode(query) + graphs);
      default ->
          site.post("/sparql" + (graphs.isEmpty() ? "" : "?" + graphs.substring(1)), DIRECT, query);
    };
  }

  private void says(boolean expected, String way, String query, String graphs) throws Exception {
    HttpResponse<String> response = ask(way, query, graphs);
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(expected, json(response).path("boolean").asBoolean(), query + graphs);
  }

  private HttpResponse<String> post(String type, BodyPublisher body) throws Exception {
    return site.send(
        (type.isEmpty() ? site.request("/sparql") : site.request("/sparql", "Content-Type", type))
            .POST(body));
  }

  private static void refused(int status, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.body());
    assertEquals("application/problem+json", type(response));
    assertFalse(json(response).path("detail").asString().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"get", "form", "direct"})
  void query_get_query_post_form_query_post_direct(String way) throws Exception {
    says(true, way, TRUE, "");
    says(false, way, "ASK { <" + NS + "s4> ?p ?o }", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"get", "form", "direct"})
  void query_dataset_default_graph(String way) throws Exception {
    says(true, way, TRUE, DEFAULT_1);
    says(false, way, TRUE, DEFAULT_2);
    says(false, way, "ASK { GRAPH ?g { ?s ?p ?o } }", DEFAULT_1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"get", "form", "direct"})
  void query_dataset_default_graphs(String way) throws Exception {
    String both = "ASK { <" + NS + "s1> ?p ?o . <" + NS + "s2> ?p ?x }";
    says(true, way, both, DEFAULT_1 + DEFAULT_2);
    says(false, way, both, DEFAULT_1);
    says(false, way, "ASK { <" + NS + "s3> ?p ?o }", DEFAULT_1 + DEFAULT_2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"get", "form", "direct"})
  void query_dataset_named_graphs(String way) throws Exception {
    String both = "ASK { GRAPH ?a { <" + NS + "s1> ?p ?o } GRAPH ?b { <" + NS + "s2> ?p ?x } }";
    says(true, way, both, NAMED_1 + NAMED_2);
    says(false, way, both, NAMED_1);
    says(false, way, "ASK { GRAPH <" + NS + "g3> { ?s ?p ?o } }", NAMED_1 + NAMED_2);
    says(false, way, "ASK { ?s ?p ?o }", NAMED_1 + NAMED_2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"get", "form", "direct"})
  void query_dataset_full(String way) throws Exception {
    String query = "ASK { <" + NS + "s1> ?p ?o GRAPH ?g { <" + NS + "s2> ?p ?x } }";
    says(true, way, query, DEFAULT_1 + NAMED_2);
    says(false, way, query, DEFAULT_2 + NAMED_1);
  }

  /** What the request says of the graphs counts more than what the query says. */
  @ParameterizedTest
  @ValueSource(strings = {"get", "form", "direct"})
  void query_multiple_dataset(String way) throws Exception {
    String first = "ASK FROM <" + NS + "g1> { <" + NS + "s1> ?p ?o }";
    says(true, way, first, "");
    says(true, way, first, DEFAULT_1);
    says(false, way, first, DEFAULT_2);
    says(false, way, "ASK FROM NAMED <" + NS + "g1> { GRAPH ?g { ?s ?p ?o } }", DEFAULT_1);
  }

  /** A form may have its graphs in the body and in the address alike. */
  @Test
  void a_form_may_name_graphs_in_the_address_too() throws Exception {
    String both = "ASK { <" + NS + "s1> ?p ?o . <" + NS + "s2> ?p ?x }";
    HttpResponse<String> response =
        site.post("/sparql?" + DEFAULT_1.substring(1), FORM, "query=" + encode(both) + DEFAULT_2);
    assertTrue(json(response).path("boolean").asBoolean(), response.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"get", "form", "direct"})
  void query_content_type_select_ask_construct_describe(String way) throws Exception {
    HttpResponse<String> select = ask(way, "SELECT ?s { ?s ?p '1' }", "");
    assertEquals("application/sparql-results+json", type(select));
    assertEquals("[\"s\"]", json(select).at("/head/vars").toString());
    assertEquals(
        NS + "s1", json(select).at("/results/bindings/0/s/value").asString(), select.body());
    assertEquals("application/sparql-results+json", type(ask(way, TRUE, "")));
    HttpResponse<String> construct = ask(way, "CONSTRUCT WHERE { ?s ?p '1' }", "");
    assertEquals("text/turtle; charset=utf-8", type(construct));
    assertTrue(construct.body().contains(NS + "s1"), construct.body());
    HttpResponse<String> describe = ask(way, "DESCRIBE <" + NS + "s1>", "");
    assertEquals("text/turtle; charset=utf-8", type(describe));
    assertTrue(describe.body().contains(NS + "in"), describe.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
  void bad_query_method(String method) throws Exception {
    HttpResponse<String> response = site.method(method, "/sparql?query=" + encode(TRUE));
    refused(405, response);
    assertEquals("GET, HEAD, POST, OPTIONS", Served.header(response, "Allow"));
  }

  @Test
  void bad_multiple_queries() throws Exception {
    String second = "&query=" + encode("ASK {}");
    refused(400, site.query(TRUE, second));
    refused(400, site.post("/sparql", FORM, "query=" + encode(TRUE) + second));
    refused(400, site.post("/sparql?query=" + encode(TRUE), FORM, second.substring(1)));
    refused(400, site.post("/sparql?query=" + encode(TRUE), DIRECT, "ASK {}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/json", "multipart/form-data; boundary=x"})
  void bad_query_wrong_media_type(String type) throws Exception {
    refused(415, site.post("/sparql", type, TRUE));
  }

  @Test
  void bad_query_missing_form_type_and_missing_direct_type() throws Exception {
    for (String body : List.of("query=" + encode(TRUE), TRUE)) {
      HttpResponse<String> response = post("", BodyPublishers.ofString(body));
      refused(400, response);
      // The body was not read, so nothing else can come over this connection.
      assertEquals("close", Served.header(response, "Connection"));
    }
  }

  @Test
  void bad_query_non_utf8() throws Exception {
    byte[] wide = TRUE.getBytes(StandardCharsets.UTF_16);
    refused(400, post(DIRECT + "; charset=UTF-16", BodyPublishers.ofByteArray(wide)));
    refused(400, post(DIRECT, BodyPublishers.ofByteArray(wide)));
    refused(400, site.get("/sparql?query=ASK%7B%7D%23%E9"));
    refused(400, site.post("/sparql", FORM, "query=ASK%7B%7D%23%E9"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"get", "form", "direct"})
  void bad_query_syntax(String way) throws Exception {
    refused(400, ask(way, "ASK { ?s ?p", ""));
    refused(400, ask(way, "ASK {} ASK {}", ""));
  }

  /** The address alone is another matter: it gives the service description. */
  @Test
  void a_query_that_is_empty() throws Exception {
    refused(400, site.get("/sparql?query="));
    refused(400, site.post("/sparql", FORM, ""));
    refused(400, site.post("/sparql", DIRECT, ""));
  }
}
