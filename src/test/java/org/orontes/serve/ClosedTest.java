package org.orontes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.ALL;
import static org.orontes.serve.Served.NS;
import static org.orontes.serve.Served.OPTIONS;
import static org.orontes.serve.Served.encode;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.json;
import static org.orontes.serve.Served.kind;
import static org.orontes.serve.Served.type;
import static org.orontes.serve.Served.withServer;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger must not be able to do, one test for each. */
class ClosedTest {

  private static final DatasetGraph DATA = Served.store(10);

  @Test
  void only_the_query_operation_is_mounted() throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          DataAccessPointRegistry registry = site.server().fuseki().getDataAccessPointRegistry();
          assertEquals(1, registry.size());
          registry.forEach(
              (name, point) ->
                  point
                      .getDataService()
                      .getOperations()
                      .forEach(operation -> assertEquals(Operation.Query, operation)));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { OPTIONAL { SERVICE <%s> { ?s ?p ?o } } } } }",
        "SELECT * { ?s ?p ?o MINUS { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT (EXISTS { SERVICE <%s> { ?s ?p ?o } } AS ?e) {}",
        "SELECT (SUM(IF(EXISTS { SERVICE <%s> { ?s ?p ?o } }, 1, 0)) AS ?n) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <%s> { ?s ?p ?o } })",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <%s> { ?s ?p ?o } })",
        "CONSTRUCT { ?s ?p ?o } { GRAPH ?g { SERVICE <%s> { ?s ?p ?o } } }",
        "DESCRIBE ?s { SERVICE <%s> { ?s ?p ?o } }",
        "ASK { BIND(<%s> AS ?where) SERVICE ?where { ?s ?p ?o } }",
      })
  void service_is_refused_wherever_it_stands_and_calls_nobody(String query) throws Exception {
    AtomicInteger calls = new AtomicInteger();
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext("/", exchange -> calls.incrementAndGet());
    other.start();
    String address = "http://127.0.0.1:" + other.getAddress().getPort() + "/sparql";
    try {
      withServer(
          DATA,
          OPTIONS,
          site -> {
            HttpResponse<String> response = site.query(query.formatted(address));
            assertEquals(400, response.statusCode(), response.body());
            assertEquals("service-closed", kind(response));
          });
      assertEquals(0, calls.get());
    } finally {
      other.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (J:now() AS ?x) {}",
        "SELECT * { ?s ?p ?o FILTER (J:now() > 0) }",
        "SELECT * { BIND(STR(J:now()) AS ?x) }",
        "SELECT (SUM(J:now()) AS ?x) { ?s ?p ?o }",
        "SELECT (GROUP_CONCAT(STR(J:now())) AS ?x) { ?s ?p ?o } GROUP BY ?s",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (COUNT(J:now()) > 1)",
        "SELECT ?x { ?s ?p ?o } GROUP BY (J:now() AS ?x)",
        "SELECT * { ?s ?p ?o } ORDER BY J:now()",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?o FILTER(J:now() > 0) } }",
        "SELECT * { { SELECT (J:now() AS ?x) {} } }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?p ?q FILTER(?o IN (1, J:now())) } }",
        "SELECT (COALESCE(IF(true, J:now(), 1), 2) AS ?x) {}",
        "SELECT * { ?s J:now ?o }",
        "SELECT * { ?s (J:now|<http://example.org/n>)+ ?o }",
        "SELECT * { GRAPH ?g { ?s ^J:now ?o } }",
        "ASK { FILTER(<java:java.lang.Runtime>()) }",
      })
  void java_functions_are_refused_in_every_position(String query) throws Exception {
    String whole = "PREFIX J: <java:org.apache.jena.sparql.function.library.> " + query;
    withServer(
        DATA,
        OPTIONS,
        site -> {
          HttpResponse<String> response = site.query(whole);
          assertEquals(400, response.statusCode(), response.body());
          assertEquals("function-closed", kind(response));
          assertTrue(json(response).path("function").asString().startsWith("<java:"));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<http://jena.apache.org/ARQ/function#wait>(1000)",
        "<http://jena.apache.org/ARQ/function#print>('x')",
        "<http://jena.apache.org/ARQ/function#eval>('x')",
        "<http://jena.apache.org/ARQ/function#nosuch>()",
        "<http://www.w3.org/2005/xpath-functions#matches>('a', 'a')",
        "<http://jena.apache.org/ARQ/jsFunction#f>(1)",
        "<js:eval>('1')",
        "<python:eval>('1')",
        "<http://example.org/f>(1)",
      })
  void functions_that_wait_print_script_or_do_not_exist_are_refused(String call) throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          HttpResponse<String> response = site.query("SELECT (" + call + " AS ?x) {}");
          assertEquals(400, response.statusCode(), response.body());
          assertEquals("function-closed", kind(response));
        });
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT * { ?s ?p ?o SERVICE <https://query.wikidata.org/sparql> { ?s ?p ?x } },service-closed",
    "SELECT * { ?s ?p ?o SERVICE <http://127.0.0.1:1/> { ?s ?p ?x } },service-closed",
    "SELECT (<java:java.lang.Runtime>() AS ?x) {},function-closed",
    "INSERT DATA { wd:Q131301 wdt:P31 wd:Q131301 },query-syntax",
  })
  void the_endpoint_in_wikidatas_shape_is_closed_too(String query, String kind) throws Exception {
    HttpResponse<String> response =
        Served.real()
            .post(
                "/wikidata/sparql", "application/x-www-form-urlencoded", "query=" + encode(query));
    assertEquals(400, response.statusCode(), response.body());
    assertEquals(kind, kind(response));
  }

  /** With no service allowed, so whatever answers it is here. */
  @Test
  void its_service_of_labels_calls_nobody() throws Exception {
    String query =
        "SELECT ?xLabel { VALUES ?x { wd:Q131301 } SERVICE wikibase:label { bd:serviceParam"
            + " wikibase:language \"en\" } }";
    HttpResponse<String> response =
        Served.real().get("/wikidata/sparql?query=" + encode(query), "Accept", "text/csv");
    assertEquals("xLabel\nHoms", response.body().replace("\r", "").strip());
  }

  @Test
  void a_function_called_by_a_computed_name_loads_nothing() throws Exception {
    String apply =
        "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> SELECT"
            + " (fn:apply(IRI(CONCAT('ja', 'va:org.apache.jena.sparql.function.library.now'))) AS ?x) {}";
    String call = "SELECT (CALL(<java:org.apache.jena.sparql.function.library.now>) AS ?x) {}";
    withServer(
        DATA,
        OPTIONS,
        site -> {
          assertFalse(site.query(apply).body().contains("\"value\""));
          assertEquals("query-syntax", kind(site.query(call)));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p '<java:org.apache.jena.X>(1)' }",
        "SELECT ('SERVICE <http://x/> { }' AS ?x) { }",
        "SELECT * { <java:a.b.C> ?p <java:a.b.D> }",
        "SELECT * { ?s ?p ?o # SERVICE <http://x/> {} <java:x>()\n }",
        "SELECT (xsd:date('2024-12-06') AS ?d) {}",
        "SELECT (fn:year-from-date('2024-12-06'^^xsd:date) AS ?y) {}",
        "SELECT (afn:localname(<http://a/b>) AS ?n) {}",
        "SELECT (math:sqrt(4) AS ?n) {}",
        "SELECT * { BIND('a b' AS ?t) ?w apf:strSplit (?t ' ') }",
        "SELECT * { ?l rdf:rest*/rdf:first ?x . ?l list:member ?x }",
        "SELECT (REPLACE(STR(?o), '(.)', '$1$1') AS ?x) { ?s ?p ?o FILTER REGEX(STR(?o), '^[0-9]', 'i') }",
      })
  void harmless_queries_raise_no_alarm(String query) throws Exception {
    String prefixes =
        """
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX fn: <http://www.w3.org/2005/xpath-functions#>
        PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>
        PREFIX afn: <http://jena.apache.org/ARQ/function#>
        PREFIX apf: <http://jena.apache.org/ARQ/property#>
        PREFIX list: <http://jena.apache.org/ARQ/list#>
        """;
    withServer(
        DATA,
        OPTIONS,
        site -> {
          HttpResponse<String> response = site.query(prefixes + query);
          assertEquals(200, response.statusCode(), response.body());
        });
  }

  @Test
  void the_allowed_functions_compute() throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          String split =
              "PREFIX apf: <http://jena.apache.org/ARQ/property#> SELECT * { ?w apf:strSplit ('a b' ' ') }";
          assertEquals(2, json(site.query(split)).at("/results/bindings").size());
          String name =
              "SELECT (<http://jena.apache.org/ARQ/function#localname>(<http://a/b>) AS ?n) {}";
          assertTrue(site.query(name).body().contains("\"b\""));
          assertTrue(
              site.query("SELECT (REPLACE('abc', '(b)', '[$1]') AS ?x) {}")
                  .body()
                  .contains("a[b]c"));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/update",
        "/sparql/update",
        "/upload",
        "/data",
        "/sparql/data",
        "/shacl",
        "/patch",
        "/$/datasets",
        "/$/server",
        "/$/ping",
        "/$/compact/ds",
        "/rdf-graph-store",
      })
  void what_changes_data_elsewhere_is_forbidden_and_says_how_data_are_changed(String path)
      throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          for (String method : new String[] {"GET", "POST", "PUT", "DELETE"}) {
            HttpResponse<String> response = site.method(method, path);
            assertEquals(403, response.statusCode());
            assertEquals("read-only", kind(response));
            assertTrue(json(response).path("detail").asString().contains("edit"));
          }
        });
  }

  @Test
  void an_update_is_forbidden_in_each_way_and_changes_nothing() throws Exception {
    String update = "LOAD <file:///etc/passwd>; DELETE WHERE { ?s ?p ?o }";
    withServer(
        DATA,
        OPTIONS,
        site -> {
          String form = "application/x-www-form-urlencoded";
          assertEquals(403, site.post("/sparql", "application/sparql-update", update).statusCode());
          assertEquals(403, site.post("/sparql", form, "update=" + encode(update)).statusCode());
          assertEquals("query-syntax", kind(site.post("/sparql", form, "query=" + encode(update))));
          assertEquals(415, site.post("/sparql", "text/turtle", "<a> <b> <c> .").statusCode());
          assertEquals(
              415, site.post("/sparql", "multipart/form-data; boundary=x", "").statusCode());
          assertEquals(10, json(site.query(ALL)).at("/results/bindings").size());
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
  void other_methods_are_405_and_name_the_allowed_ones(String method) throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          HttpResponse<String> query = site.method(method, "/sparql?query=" + encode(ALL));
          assertEquals(405, query.statusCode());
          assertEquals("GET, HEAD, POST, OPTIONS", header(query, "Allow"));
          assertEquals("method-not-allowed", kind(query));
          HttpResponse<String> page = site.method(method, "/");
          assertEquals(405, page.statusCode());
          assertEquals("GET, HEAD, OPTIONS", header(page, "Allow"));
        });
  }

  @Test
  void from_never_fetches(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("secret.ttl"), "<urn:a> <urn:b> 'secret' .");
    withServer(
        DATA,
        OPTIONS,
        site -> {
          for (String source :
              new String[] {file.toUri().toString(), "http://127.0.0.1:9/x", NS + "nosuch"}) {
            for (String clause :
                new String[] {
                  "FROM <" + source + "> { ?s ?p ?o }",
                  "FROM NAMED <" + source + "> { GRAPH ?g { ?s ?p ?o } }"
                }) {
              HttpResponse<String> response = site.query("SELECT * " + clause);
              assertEquals(200, response.statusCode(), response.body());
              assertEquals(0, json(response).at("/results/bindings").size());
            }
            String chosen = "&default-graph-uri=" + encode(source);
            assertEquals(
                0,
                json(site.query("SELECT * { ?s ?p ?o }", chosen)).at("/results/bindings").size());
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/..%2f..%2fetc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/assets/style.css%00",
        "/sparql/..;/health",
        "//etc/passwd",
        "/org/orontes/serve/style.css",
        "/WEB-INF/web.xml",
      })
  void paths_lead_nowhere(String path) throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          HttpResponse<String> response = site.get(path);
          assertTrue(
              response.statusCode() == 400 || response.statusCode() == 404,
              response.statusCode() + " " + response.body());
          assertEquals("application/problem+json", type(response));
          assertFalse(response.body().contains("Jetty"));
        });
  }

  @Test
  void the_server_listens_on_this_machine_only_unless_told() throws Exception {
    assertEquals("127.0.0.1", ServeOptions.defaults().host());
    withServer(
        DATA,
        OPTIONS,
        site -> {
          assertEquals("127.0.0.1", site.server().uri().getHost());
          assertEquals(
              "127.0.0.1",
              ((org.eclipse.jetty.server.ServerConnector)
                      site.server().fuseki().getJettyServer().getConnectors()[0])
                  .getHost());
        });
  }
}
