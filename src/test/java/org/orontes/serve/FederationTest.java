package org.orontes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.OPTIONS;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.json;
import static org.orontes.serve.Served.kind;
import static org.orontes.serve.Served.withServer;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orontes.federate.ServiceAddress;
import org.orontes.federate.Services;
import org.orontes.query.SavedQueries;
import org.orontes.read.Problems;
import org.orontes.serve.Served.Site;
import org.orontes.serve.web.Edition;
import org.orontes.testing.Fault;
import org.orontes.testing.RealGraph;
import org.orontes.testing.WikidataStandIn;
import org.orontes.vocabulary.OntologyTexts;

/** Queries that call another endpoint, over HTTP. */
class FederationTest {

  private static final DatasetGraph DATA = data();
  private static final String LABELS =
      "SELECT * { ?t <http://example.org/item> ?i SERVICE <"
          + WikidataStandIn.WIKIDATA
          + "> { ?i <http://www.w3.org/2000/01/rdf-schema#label> ?l FILTER ( LANG( ?l ) = 'en' ) } }";

  private static WikidataStandIn other;

  private static DatasetGraph data() {
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(
        data,
        () -> {
          for (String item : List.of("Q131301", "Q173545", "Q41183", "Q3766")) {
            data.add(
                Quad.create(
                    Served.iri("g"),
                    Served.iri(item),
                    Served.iri("item"),
                    NodeFactory.createURI("http://www.wikidata.org/entity/" + item)));
          }
        });
    return data;
  }

  @BeforeAll
  static void start() {
    other = WikidataStandIn.start();
  }

  @AfterAll
  static void stop() {
    other.close();
  }

  @BeforeEach
  void forget() {
    other.forget();
  }

  private static ServeOptions allowing(Duration timeout) {
    return OPTIONS.withServices(
        Services.NONE
            .withAllowed(List.of(ServiceAddress.parse(other.option())))
            .withTimeout(timeout)
            .withMost(1000, 200_000, 10));
  }

  private static void allowed(Served.Visit visit) throws Exception {
    withServer(DATA, allowing(Duration.ofSeconds(3)), visit);
  }

  @Test
  void what_is_allowed_is_called_once_for_all_rows_and_not_again_at_once() throws Exception {
    allowed(
        site -> {
          for (int i = 1; i <= 2; i++) {
            HttpResponse<String> answer = site.query(LABELS);
            assertEquals(200, answer.statusCode(), answer.body());
            assertEquals(4, json(answer).at("/results/bindings").size());
            assertTrue(answer.body().contains("Damascus"), answer.body());
            assertEquals(1, other.seen().size());
            assertEquals(i == 2, header(answer, "Server-Timing").contains("kept"));
            assertEquals("", header(answer, "ETag"));
            assertEquals("no-store", header(answer, "Cache-Control"));
          }
        });
  }

  @Test
  void what_a_silent_service_failed_to_say_is_asked_for_again() throws Exception {
    String silent = LABELS.replace("SERVICE <", "SERVICE SILENT <");
    allowed(
        site -> {
          other.next(Fault.status(500));
          HttpResponse<String> without = site.query(silent);
          assertEquals(200, without.statusCode(), without.body());
          assertFalse(without.body().contains("Damascus"));
          assertTrue(site.query(silent).body().contains("Damascus"));
        });
  }

  @Test
  void the_description_of_the_service_says_whether_it_federates() throws Exception {
    String feature = "BasicFederatedQuery";
    allowed(
        site -> assertTrue(site.get("/sparql", "Accept", "text/turtle").body().contains(feature)));
    withServer(
        DATA,
        OPTIONS,
        site -> assertFalse(site.get("/sparql", "Accept", "text/turtle").body().contains(feature)));
  }

  @Test
  void a_query_without_service_is_kept_even_where_some_are_allowed() throws Exception {
    allowed(
        site -> {
          HttpResponse<String> answer = site.query("SELECT * { ?s ?p ?o }");
          String tag = header(answer, "ETag");
          assertFalse(tag.isEmpty());
          assertEquals(
              304, site.query("SELECT * { ?s ?p ?o }", "", "If-None-Match", tag).statusCode());
          assertTrue(header(site.query("SELECT * { ?s ?p ?o }"), "Server-Timing").contains("kept"));
        });
  }

  @Test
  void every_form_of_query_can_call() throws Exception {
    String pattern = LABELS.substring("SELECT * ".length());
    allowed(
        site -> {
          assertTrue(json(site.query("ASK " + pattern)).path("boolean").asBoolean());
          HttpResponse<String> built =
              site.query("CONSTRUCT { ?t <http://example.org/called> ?l } " + pattern);
          assertEquals(200, built.statusCode());
          assertTrue(built.body().contains("Homs"), built.body());
          HttpResponse<String> told = site.query("DESCRIBE ?t " + pattern);
          assertEquals(200, told.statusCode());
          assertTrue(told.body().contains("Q131301"), told.body());
          assertEquals("", header(told, "ETag"));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://other.example/sparql> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://other.example/sparql> { ?s ?p ?o } }",
        "ASK { ?s ?p ?o FILTER EXISTS { SERVICE <http://other.example/sparql> { ?s ?p ?o } } }",
        "DESCRIBE ?s { SERVICE <http://other.example/sparql> { ?s ?p ?o } }",
        "SELECT * { SERVICE <loop:> { ?s ?p ?o } }",
        "SELECT * { VALUES ?w { <https://query.wikidata.org/sparql> } SERVICE ?w { ?s ?p ?o } }",
      })
  void what_is_not_allowed_is_a_400_that_says_what_is_and_how(String query) throws Exception {
    allowed(
        site -> {
          HttpResponse<String> answer = site.query(query);
          assertEquals(400, answer.statusCode());
          assertEquals("service-closed", kind(answer));
          assertFalse(json(answer).path("service").asString().isEmpty());
          assertEquals(WikidataStandIn.WIKIDATA, json(answer).at("/allowed/0").asString());
          assertFalse(json(answer).path("hint").asString().isEmpty());
          assertFalse(answer.body().contains("127.0.0.1"), "the mirror is nobody's business");
        });
    assertEquals(0, other.seen().size());
  }

  @Test
  void a_failure_is_never_a_part_of_an_answer() throws Exception {
    allowed(
        site -> {
          other.next(Fault.status(429, "Retry-After", "7"));
          HttpResponse<String> busy = site.query(LABELS);
          assertEquals(502, busy.statusCode());
          assertEquals("service-failed", kind(busy));
          assertEquals(429, json(busy).path("serviceStatus").asInt());
          assertEquals("7", header(busy, "Retry-After"));
          for (Fault fault :
              List.of(
                  Fault.status(500),
                  Fault.cutOff(),
                  Fault.body("text/html", "<html>"),
                  Fault.body(Fault.JSON, "{"))) {
            other.next(fault);
            assertEquals("service-failed", kind(site.query(LABELS)));
          }
          other.next(Fault.redirect(302, "http://127.0.0.1:1/"));
          HttpResponse<String> astray = site.query(LABELS);
          assertEquals(502, astray.statusCode());
          assertEquals("service-astray", kind(astray));
          other.next(Fault.endless());
          HttpResponse<String> endless = site.query(LABELS);
          assertEquals(413, endless.statusCode());
          assertEquals("service-too-much", kind(endless));
        });
  }

  /** Jena takes what is thrown within a FILTER for false. */
  @ParameterizedTest
  @ValueSource(strings = {"EXISTS", "NOT EXISTS"})
  void a_failure_within_a_filter_is_no_answer_either(String exists) throws Exception {
    String query =
        "SELECT * { ?t <http://example.org/item> ?i FILTER "
            + exists
            + " { SERVICE <"
            + WikidataStandIn.WIKIDATA
            + "> { ?i ?p ?l } } }";
    other.always(Fault.status(500));
    allowed(
        site -> {
          assertEquals("service-failed", kind(site.query(query)));
          assertEquals(1, other.seen().size());
          assertEquals(
              "service-failed",
              kind(
                  site.query(
                      "SELECT ( COALESCE( EXISTS { SERVICE <"
                          + WikidataStandIn.WIKIDATA
                          + "> { ?i ?p ?l } } , 1 ) AS ?x ) { }")));
        });
  }

  @Test
  void silent_goes_on_without_what_failed() throws Exception {
    other.always(Fault.status(500));
    allowed(
        site -> {
          HttpResponse<String> answer = site.query(LABELS.replace("SERVICE", "SERVICE SILENT"));
          assertEquals(200, answer.statusCode());
          assertEquals(4, json(answer).at("/results/bindings").size());
          assertEquals("", header(answer, "ETag"));
        });
  }

  @Test
  void a_call_has_a_limit_of_its_own_and_the_query_has_its_own() throws Exception {
    other.always(Fault.slow(Duration.ofSeconds(4)));
    withServer(
        DATA,
        allowing(Duration.ofMillis(300)),
        site -> {
          HttpResponse<String> late = site.query(LABELS);
          assertEquals(504, late.statusCode());
          assertEquals("service-timeout", kind(late));
        });
    allowed(
        site -> {
          long before = System.nanoTime();
          HttpResponse<String> late = site.query(LABELS, "&timeout=0.3");
          assertEquals(503, late.statusCode());
          assertEquals("query-timeout", kind(late));
          assertTrue(System.nanoTime() - before < Duration.ofSeconds(2).toNanos());
        });
  }

  private static Edition real() throws Exception {
    return new Edition(
        "test",
        RealGraph.generation().graph(),
        SavedQueries.read(RealGraph.home().resolve("queries"), new Problems()),
        OntologyTexts.none(),
        Map.of(),
        () -> {});
  }

  @Test
  void a_saved_question_that_is_not_asked_here_says_so_and_how_it_can_be() throws Exception {
    withServer(
        real(),
        OPTIONS,
        site -> {
          HttpResponse<String> page = page(site, "/queries/labels-in-wikidata?lang=fr");
          assertEquals(200, page.statusCode());
          for (String part :
              List.of(
                  "Not asked here",
                  WikidataStandIn.WIKIDATA,
                  "serve --allow-service " + WikidataStandIn.WIKIDATA,
                  "query labels-in-wikidata --allow-service",
                  "/queries/labels-in-wikidata.rq?lang=fr")) {
            assertTrue(page.body().contains(part), part);
          }
          HttpResponse<String> rows = site.get("/queries/labels-in-wikidata.csv");
          assertEquals(400, rows.statusCode());
          assertTrue(rows.body().contains("service-closed"), rows.body());
          assertTrue(site.get("/queries/labels-in-wikidata.rq").body().contains("SERVICE"));
          assertTrue(
              page(site, "/sparql").body().contains("which this server does not"), "the examples");
          assertFalse(listed(site).path("askedHere").asBoolean());
          assertTrue(described(site).endsWith("does not: the answer is a 400."));
        });
    assertEquals(0, other.seen().size());
  }

  @Test
  void a_saved_question_that_is_asked_here_answers() throws Exception {
    withServer(
        real(),
        allowing(Duration.ofSeconds(10)),
        site -> {
          HttpResponse<String> page = page(site, "/queries/labels-in-wikidata?lang=fr");
          assertEquals(200, page.statusCode());
          assertTrue(page.body().contains("Damas<"), "the rows");
          HttpResponse<String> rows = site.get("/queries/labels-in-wikidata.csv?lang=fr");
          assertEquals(200, rows.statusCode());
          assertTrue(rows.body().contains("Damas"), rows.body());
          assertEquals("", header(rows, "ETag"));
          assertTrue(listed(site).path("askedHere").asBoolean());
          assertTrue(described(site).endsWith("which this server does."));
          other.next(Fault.status(503, "Retry-After", "120"));
          HttpResponse<String> failed = page(site, "/queries/labels-in-wikidata");
          assertEquals(502, failed.statusCode());
          assertEquals("120", header(failed, "Retry-After"));
          assertTrue(failed.body().contains("gave no answer"), failed.body());
        });
  }

  private static HttpResponse<String> page(Site site, String path) throws Exception {
    return site.get(path, "Accept", "text/html");
  }

  private static tools.jackson.databind.JsonNode listed(Site site) throws Exception {
    for (var one : json(site.get("/queries", "Accept", "application/json")).path("questions")) {
      if (one.path("slug").asString().equals("labels-in-wikidata")) {
        assertEquals(WikidataStandIn.WIKIDATA, one.path("service").asString());
        return one;
      }
    }
    throw new AssertionError("not listed");
  }

  private static String described(Site site) throws Exception {
    return json(site.get("/openapi.json"))
        .at("/paths/~1queries~1labels-in-wikidata/get/description")
        .asString();
  }
}
