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

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The SPARQL 1.1 Protocol: how a query comes in, and in which form the answer goes out. */
class ProtocolTest {

  private static final DatasetGraph DATA = Served.store(10);
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String CONSTRUCT = "CONSTRUCT WHERE { <" + NS + "s1> ?p ?o }";

  @Test
  void a_query_by_get_gives_the_union_of_the_graphs_as_json() throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          HttpResponse<String> response = site.query(ALL);
          assertEquals(200, response.statusCode());
          assertEquals("application/sparql-results+json", type(response));
          assertEquals(10, json(response).at("/results/bindings").size());
          assertEquals("g1", header(response, "Orontes-Version"));
          assertEquals("no-cache", header(response, "Cache-Control"));
        });
  }

  @Test
  void a_query_by_post_as_a_form_or_as_it_is_gives_the_same() throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          String expected = site.query(ALL).body();
          assertEquals(expected, site.post("/sparql", FORM, "query=" + encode(ALL)).body());
          assertEquals(
              expected,
              site.post("/sparql", "application/sparql-query; charset=utf-8", ALL).body());
        });
  }

  @Test
  void letters_beyond_ascii_arrive_in_each_way() throws Exception {
    String query = "SELECT ('حمص' AS ?name) {}";
    withServer(
        DATA,
        OPTIONS,
        site -> {
          assertTrue(site.query(query).body().contains("حمص"));
          assertTrue(site.post("/sparql", FORM, "query=" + encode(query)).body().contains("حمص"));
          assertTrue(
              site.post("/sparql", "application/sparql-query", query).body().contains("حمص"));
        });
  }

  @ParameterizedTest
  @CsvSource({
    "text/csv, text/csv; charset=utf-8",
    "text/tab-separated-values, text/tab-separated-values; charset=utf-8",
    "application/sparql-results+xml, application/sparql-results+xml",
    "application/json, application/json",
    "*/*, application/sparql-results+json",
    "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', application/sparql-results+json",
    "'image/png, text/csv;q=0.2, application/xml;q=0.4', application/xml",
  })
  void accept_chooses_the_form_of_a_table(String accept, String type) throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          HttpResponse<String> response = site.query(ALL, "", "Accept", accept);
          assertEquals(200, response.statusCode());
          assertEquals(type, type(response));
        });
  }

  @ParameterizedTest
  @CsvSource({
    "*/*, text/turtle; charset=utf-8, ex:s1",
    "application/n-triples, application/n-triples, <http://example.org/s1>",
    "application/ld+json, application/ld+json, ex:s1",
    "application/rdf+xml, application/rdf+xml, rdf:Description",
  })
  void accept_chooses_the_form_of_a_graph(String accept, String type, String part)
      throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          HttpResponse<String> response = site.query(CONSTRUCT, "", "Accept", accept);
          assertEquals(200, response.statusCode());
          assertEquals(type, type(response));
          assertTrue(response.body().contains(part), response.body());
        });
  }

  @ParameterizedTest
  @CsvSource({
    "csv, text/csv; charset=utf-8",
    "tsv, text/tab-separated-values; charset=utf-8",
    "xml, application/sparql-results+xml",
    "JSON, application/sparql-results+json",
    "text/csv, text/csv; charset=utf-8",
  })
  void format_counts_more_than_accept(String format, String type) throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          String more = "&format=" + encode(format);
          assertEquals(type, type(site.query(ALL, more, "Accept", "image/png")));
        });
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, text/turtle; charset=utf-8",
    "nt, application/n-triples",
    "json, application/ld+json",
    "rdfxml, application/rdf+xml",
  })
  void format_names_a_graph_too(String format, String type) throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> assertEquals(type, type(site.query(CONSTRUCT, "&format=" + format))));
  }

  @Test
  void what_cannot_be_accepted_is_406_and_an_unknown_format_400() throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          HttpResponse<String> picture = site.query(ALL, "", "Accept", "image/png");
          assertEquals(406, picture.statusCode());
          assertEquals("application/problem+json", type(picture));
          assertEquals("not-acceptable", kind(picture));
          assertTrue(json(picture).path("mediaTypes").toString().contains("text/csv"));
          assertEquals(406, site.query(CONSTRUCT, "", "Accept", "text/csv").statusCode());
          HttpResponse<String> shape = site.query(ALL, "&format=shp");
          assertEquals(400, shape.statusCode());
          assertEquals("unknown-format", kind(shape));
        });
  }

  @Test
  void ask_construct_and_describe_are_answered() throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          assertTrue(json(site.query("ASK { ?s ?p '7' }")).path("boolean").asBoolean());
          assertFalse(json(site.query("ASK { ?s ?p '70' }")).path("boolean").asBoolean());
          String described = "<" + NS + "s1> <" + NS + "n> \"1\" .\n";
          assertEquals(described, site.query(CONSTRUCT, "&format=nt").body());
          assertEquals(described, site.query("DESCRIBE <" + NS + "s1>", "&format=nt").body());
          assertEquals(described, site.query("DESCRIBE ?s { ?s ?p '1' }", "&format=nt").body());
          assertEquals(described, site.query("DESCRIBE * { ?s ?p '1' }", "&format=nt").body());
        });
  }

  @Test
  void the_graphs_can_be_chosen_in_the_query_and_in_the_request() throws Exception {
    String odd = "SELECT ?s FROM <" + NS + "odd> { ?s ?p ?o }";
    String named = "SELECT ?s FROM NAMED <" + NS + "odd> { GRAPH ?g { ?s ?p ?o } }";
    String any = "SELECT ?s { ?s ?p ?o }";
    String even = "&default-graph-uri=" + encode(NS + "even");
    withServer(
        DATA,
        OPTIONS,
        site -> {
          assertEquals(5, json(site.query(odd)).at("/results/bindings").size());
          assertEquals(5, json(site.query(named)).at("/results/bindings").size());
          assertEquals(5, json(site.query(any, even)).at("/results/bindings").size());
          // What the request chooses counts more than what the query says.
          String both = site.query(odd, even).body();
          assertTrue(both.contains("s2") && !both.contains("s1\""), both);
          assertEquals(10, json(site.query(any)).at("/results/bindings").size());
          String describe = "DESCRIBE <" + NS + "s1> FROM <" + NS + "even>";
          assertEquals("", site.query(describe, "&format=nt").body());
        });
  }

  @Test
  void without_a_query_a_program_is_told_and_a_person_shown_how_to_ask() throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          for (String accept :
              new String[] {"application/sparql-results+json", "text/csv", "application/json"}) {
            HttpResponse<String> response = site.get("/sparql", "Accept", accept);
            assertEquals(400, response.statusCode());
            assertEquals("no-query", kind(response));
          }
          HttpResponse<String> page = site.get("/sparql", "Accept", "text/html");
          assertEquals(200, page.statusCode());
          assertEquals("text/html;charset=utf-8", type(page));
          assertTrue(page.body().contains("query="));
          assertEquals(400, site.get("/sparql?query=").statusCode());
          assertEquals(400, site.post("/sparql", FORM, "format=csv").statusCode());
        });
  }

  @Test
  void bad_parameters_and_bodies_are_told_apart() throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          assertEquals("bad-parameter", kind(site.query(ALL, "&query=ASK%7B%7D")));
          assertEquals("bad-parameter", kind(site.query(ALL, "&timeout=soon")));
          assertEquals(400, site.query(ALL, "&timeout=-1").statusCode());
          assertEquals(400, site.query(ALL, "&timeout=0").statusCode());
          assertEquals(200, site.query(ALL, "&timeout=2.5").statusCode());
          HttpResponse<String> text = site.post("/sparql", "text/plain", ALL);
          assertEquals(415, text.statusCode());
          assertEquals("unsupported-media-type", kind(text));
          byte[] latin = {'A', 'S', 'K', '{', '}', '#', (byte) 0xE9};
          HttpResponse<String> bytes =
              site.send(
                  site.request("/sparql", "Content-Type", "application/sparql-query")
                      .POST(HttpRequest.BodyPublishers.ofByteArray(latin)));
          assertEquals(400, bytes.statusCode());
        });
  }

  @Test
  void head_gives_the_headers_alone() throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          HttpResponse<String> response = site.method("HEAD", "/sparql?query=" + encode(ALL));
          assertEquals(200, response.statusCode());
          assertEquals("application/sparql-results+json", type(response));
          assertEquals("", response.body());
        });
  }
}
