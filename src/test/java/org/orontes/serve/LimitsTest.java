package org.orontes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.ALL;
import static org.orontes.serve.Served.OPTIONS;
import static org.orontes.serve.Served.encode;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.json;
import static org.orontes.serve.Served.kind;
import static org.orontes.serve.Served.withServer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query may cost. A limit ends a query with a problem, never with a part of the result. */
class LimitsTest {

  private static final DatasetGraph DATA = Served.store(1000);

  /** A thousand rows three times over: nobody waits for its end. */
  private static final String ENDLESS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c != ?f) }";

  private static final Duration SHORT = Duration.ofMillis(200);
  private static final ServeOptions QUICK = OPTIONS.withTimeout(SHORT, Duration.ofSeconds(5));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) " + ENDLESS,
        "SELECT * " + ENDLESS + " ORDER BY ?c ?f ?i LIMIT 5",
        "SELECT DISTINCT ?a " + ENDLESS,
        "SELECT ?a (MAX(CONCAT(?c, ?f, ?i)) AS ?m) " + ENDLESS + " GROUP BY ?a",
        "ASK { { SELECT (COUNT(*) AS ?n) " + ENDLESS + " } FILTER(?n < 0) }",
        "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c = CONCAT(?f, ?i, 'x')) }",
        "CONSTRUCT { ?a ?b ?n } { SELECT ?a ?b (COUNT(*) AS ?n) " + ENDLESS + " GROUP BY ?a ?b }",
        "CONSTRUCT { <urn:a> <urn:b> <urn:c> } " + ENDLESS,
        "DESCRIBE ?n { SELECT (COUNT(*) AS ?n) " + ENDLESS + " }",
        "DESCRIBE <urn:a> ?x { ?x ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c = CONCAT(?f, ?i, 'x')) }",
      })
  void what_takes_too_long_is_503_for_every_kind_of_query(String query) throws Exception {
    withServer(
        DATA,
        QUICK,
        site -> {
          long begin = System.nanoTime();
          HttpResponse<String> response = site.query(query);
          Duration took = Duration.ofNanos(System.nanoTime() - begin);
          assertEquals(503, response.statusCode(), response.body());
          assertEquals("query-timeout", kind(response));
          assertEquals(0.2, json(response).path("timeoutSeconds").asDouble());
          assertTrue(json(response).path("hint").asString().contains("LIMIT"));
          assertTrue(took.compareTo(Duration.ofSeconds(3)) < 0, "took " + took);
        });
  }

  /** Java's matcher remembers where it has been, unless the pattern refers back to a group. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o FILTER REGEX(CONCAT(?o, LONG), '(a|aa)+\\\\1c$') }",
        "SELECT * { ?s ?p ?o FILTER REGEX(LONG, CONCAT('(a|aa)+\\\\1c$', SUBSTR(?o, 99)), 'i') }",
        "SELECT (REPLACE(LONG, '(a|aa)+\\\\1c$', 'x') AS ?x) {}",
        "SELECT (SUM(IF(REGEX(CONCAT(?o, LONG), '(a|aa)+\\\\1c$'), 1, 0)) AS ?n) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY REGEX(CONCAT(?o, LONG), '(a|aa)+\\\\1c$')",
        "ASK { ?s ?p ?o FILTER EXISTS { ?s ?p ?q FILTER REGEX(CONCAT(?q, LONG), '(a|aa)+\\\\1c$') } }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?p ?q FILTER REGEX(CONCAT(?o, LONG), '(a|aa)+\\\\1c$') } }",
      })
  void a_regular_expression_that_never_ends_is_stopped(String query) throws Exception {
    ServeOptions noGrace = OPTIONS.withTimeout(SHORT, Duration.ofMinutes(1));
    withServer(
        DATA,
        noGrace,
        site -> {
          HttpResponse<String> response =
              site.query(query.replace("LONG", "'" + "a".repeat(80) + "'"));
          assertEquals(503, response.statusCode(), response.body());
          // It was stopped and not only answered for: the thread is free again.
          assertEquals(0, json(site.get("/health")).path("queriesRunning").asInt());
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a (<urn:p>|^<urn:p>/<urn:p>/<urn:p>)* ?b }",
        "SELECT (COUNT(*) AS ?n) { <urn:n0> (<urn:p>/<urn:p>/<urn:p>/<urn:p>)+ ?b }",
      })
  void a_path_through_everything_is_stopped(String query) throws Exception {
    DatasetGraph dense = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(
        dense,
        () -> {
          Node graph = NodeFactory.createURI("urn:g");
          Node p = NodeFactory.createURI("urn:p");
          for (int i = 0; i < 60; i++) {
            for (int j = 0; j < 60; j++) {
              dense.add(
                  Quad.create(
                      graph,
                      NodeFactory.createURI("urn:n" + i),
                      p,
                      NodeFactory.createURI("urn:n" + j)));
            }
          }
        });
    ServeOptions noGrace = OPTIONS.withTimeout(SHORT, Duration.ofMinutes(1));
    withServer(
        dense,
        noGrace,
        site -> {
          HttpResponse<String> response = site.query(query);
          assertEquals(503, response.statusCode(), response.body());
          assertEquals(0, json(site.get("/health")).path("queriesRunning").asInt());
        });
  }

  @Test
  void a_client_may_ask_for_less_time_and_not_for_more() throws Exception {
    String query = "SELECT (COUNT(*) AS ?n) " + ENDLESS;
    withServer(
        DATA,
        OPTIONS.withTimeout(Duration.ofMillis(600), Duration.ofSeconds(5)),
        site -> {
          assertEquals(
              0.1, json(site.query(query, "&timeout=0.1")).path("timeoutSeconds").asDouble());
          HttpResponse<String> more = site.query(query, "&timeout=1000");
          assertEquals(503, more.statusCode());
          assertEquals(0.6, json(more).path("timeoutSeconds").asDouble());
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 999})
  void more_rows_than_allowed_are_413_and_exactly_as_many_are_given(int most) throws Exception {
    withServer(
        DATA,
        OPTIONS.withMaxResults(most, most),
        site -> {
          HttpResponse<String> all = site.query(ALL);
          assertEquals(413, all.statusCode());
          assertEquals("too-many-rows", kind(all));
          assertEquals(most, json(all).path("maxRows").asInt());
          HttpResponse<String> some = site.query(ALL + " LIMIT " + most);
          assertEquals(200, some.statusCode());
          assertEquals(most, json(some).at("/results/bindings").size());
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONSTRUCT WHERE { ?s ?p ?o }",
        "CONSTRUCT { ?s ?p ?o . ?o2 ?p ?s } WHERE { ?s ?p ?o BIND(IRI(CONCAT('urn:', ?o)) AS ?o2) }",
        "DESCRIBE ?s { ?s ?p ?o }",
        "DESCRIBE * { ?s ?p ?o }",
      })
  void more_triples_than_allowed_are_413(String query) throws Exception {
    withServer(
        DATA,
        OPTIONS.withMaxResults(1000, 999),
        site -> {
          HttpResponse<String> response = site.query(query);
          assertEquals(413, response.statusCode(), response.body());
          assertEquals("too-many-triples", kind(response));
        });
  }

  @Test
  void triples_that_come_twice_count_once() throws Exception {
    withServer(
        DATA,
        OPTIONS.withMaxResults(1000, 1),
        site -> {
          String same = "CONSTRUCT { <urn:a> <urn:b> <urn:c> } { ?s ?p ?o }";
          assertEquals("<urn:a> <urn:b> <urn:c> .\n", site.query(same, "&format=nt").body());
        });
  }

  @Test
  void a_body_or_an_address_that_is_too_long_is_refused() throws Exception {
    String query = "ASK {} #" + "x".repeat(2000);
    String form = "application/x-www-form-urlencoded";
    withServer(
        DATA,
        OPTIONS.withMaxBodyBytes(1000),
        site -> {
          List<HttpResponse<String>> answers =
              List.of(
                  site.post("/sparql", "application/sparql-query", query),
                  site.post("/sparql", form, "query=" + encode(query)),
                  site.send(chunked(site, "application/sparql-query", query)),
                  site.send(chunked(site, form, "query=" + encode(query))),
                  site.query(query));
          for (HttpResponse<String> response : answers) {
            assertEquals(413, response.statusCode(), response.body());
            assertEquals("request-too-long", kind(response));
          }
        });
  }

  /** A body whose length is not told beforehand. */
  private static HttpRequest.Builder chunked(Served.Site site, String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return site.request("/sparql", "Content-Type", type)
        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
  }

  @Test
  void an_address_that_is_longer_than_the_server_reads_is_414() throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          HttpResponse<String> response = site.query("ASK {} #" + "x".repeat(80_000));
          assertTrue(
              response.statusCode() == 414 || response.statusCode() == 431,
              "status " + response.statusCode());
          assertEquals("request-too-long", kind(response));
          assertTrue(json(response).path("hint").asString().contains("POST"));
          assertEquals(200, site.query("ASK {} #" + "x".repeat(40_000)).statusCode());
        });
  }

  @Test
  void more_queries_at_once_than_allowed_are_429_with_a_time_to_come_back() throws Exception {
    withServer(
        DATA,
        OPTIONS.withMaxConcurrent(1).withTimeout(Duration.ofSeconds(2), Duration.ofSeconds(5)),
        site -> {
          CompletableFuture<HttpResponse<String>> first =
              CompletableFuture.supplyAsync(
                  () -> {
                    try {
                      return site.query("SELECT (COUNT(*) AS ?n) " + ENDLESS);
                    } catch (IOException | InterruptedException e) {
                      throw new IllegalStateException(e);
                    }
                  });
          while (json(site.get("/health")).path("queriesRunning").asInt() == 0) {
            Thread.onSpinWait();
          }
          HttpResponse<String> second = site.query("ASK {}");
          assertEquals(429, second.statusCode());
          assertEquals("too-many-queries", kind(second));
          assertEquals("2", header(second, "Retry-After"));
          assertEquals(200, site.get("/health").statusCode());
          assertEquals(503, first.get(10, TimeUnit.SECONDS).statusCode());
          assertEquals(200, site.query("ASK {}").statusCode());
        });
  }

  @Test
  void a_query_that_notices_nothing_is_answered_for_and_its_late_result_is_dropped()
      throws Exception {
    String name = "urn:test:stuck";
    CountDownLatch release = new CountDownLatch(1);
    FunctionRegistry.get()
        .put(
            name,
            iri ->
                new FunctionBase0() {
                  @Override
                  public NodeValue exec() {
                    try {
                      release.await();
                    } catch (InterruptedException e) {
                      throw new IllegalStateException(e);
                    }
                    return NodeValue.TRUE;
                  }
                });
    try {
      withServer(
          DATA,
          OPTIONS.withMaxConcurrent(2).withTimeout(SHORT, SHORT),
          site -> {
            HttpResponse<String> response = site.query("SELECT (<" + name + ">() AS ?x) {}");
            assertEquals(503, response.statusCode());
            assertEquals("query-timeout", kind(response));
            assertEquals("g1", header(response, "Orontes-Version"));
            // The thread is not free yet, but others are served.
            assertEquals(1, json(site.get("/health")).path("queriesRunning").asInt());
            assertEquals(200, site.query("ASK {}").statusCode());
            release.countDown();
            while (json(site.get("/health")).path("queriesRunning").asInt() > 0) {
              Thread.onSpinWait();
            }
            assertEquals(200, site.query("ASK {}").statusCode());
          });
    } finally {
      FunctionRegistry.get().remove(name);
    }
  }

  @Test
  void the_output_buffer_is_small_because_every_request_allocates_it() throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          int seen = 0;
          for (Connector connector : site.server().fuseki().getJettyServer().getConnectors()) {
            HttpConfiguration.ConnectionFactory factory =
                connector.getConnectionFactory(HttpConfiguration.ConnectionFactory.class);
            HttpConfiguration configuration = factory.getHttpConfiguration();
            assertEquals(32 * 1024, configuration.getOutputBufferSize());
            assertTrue(configuration.getOutputAggregationSize() <= 32 * 1024);
            assertFalse(configuration.getSendServerVersion());
            seen++;
          }
          assertEquals(1, seen);
        });
  }
}
