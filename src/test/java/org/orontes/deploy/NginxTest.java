package org.orontes.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.encode;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.type;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.serve.Served;

/** The server behind the real nginx, with the configuration that the project gives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NginxTest {

  private static final String QUERY = "SELECT ?s ?p ?o { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 200";

  /** Longer than it may run, whatever the machine. */
  private static final String ENDLESS =
      "SELECT ( COUNT( * ) AS ?n ) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

  private Nginx nginx;
  private HttpClient client;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    nginx = Nginx.before(Served.real().at("/"), folder);
    client = nginx.client();
  }

  @AfterAll
  void stop() {
    if (nginx != null) {
      nginx.close();
    }
  }

  private HttpResponse<byte[]> get(URI uri, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    return client.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        BodyHandlers.ofByteArray());
  }

  private HttpResponse<byte[]> query(String query, String more, String... headers)
      throws Exception {
    return get(nginx.at("/sparql?query=" + encode(query) + more), headers);
  }

  private static String cache(HttpResponse<?> response) {
    return header(response, "X-Cache");
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  @Test
  void pages_come_over_tls_and_http_2_and_plain_http_leads_there() throws Exception {
    HttpResponse<byte[]> page = get(nginx.at("/"), "Accept", "text/html");
    assertEquals(200, page.statusCode());
    assertEquals(HttpClient.Version.HTTP_2, page.version());
    assertTrue(text(page).contains("Orontes"));
    assertTrue(header(page, "Content-Security-Policy").contains("default-src 'none'"));
    assertTrue(header(page, "Strict-Transport-Security").startsWith("max-age="));
    HttpResponse<byte[]> plain = get(nginx.withoutTls("/sparql?query=ASK%7B%7D"));
    assertEquals(308, plain.statusCode());
    assertEquals(nginx.at("/sparql?query=ASK%7B%7D").toString(), header(plain, "Location"));
  }

  @Test
  void an_answer_is_kept_and_each_form_by_itself() throws Exception {
    String mine = QUERY + " # kept";
    HttpResponse<byte[]> first = query(mine, "", "Accept", "text/csv");
    HttpResponse<byte[]> again = query(mine, "", "Accept", "text/csv");
    HttpResponse<byte[]> json = query(mine, "", "Accept", "application/json");
    HttpResponse<byte[]> jsonAgain = query(mine, "", "Accept", "application/json");
    assertEquals("MISS", cache(first));
    assertEquals("HIT", cache(again));
    assertEquals("MISS", cache(json));
    assertEquals("HIT", cache(jsonAgain));
    assertEquals("text/csv; charset=utf-8", type(again));
    assertEquals("application/json", type(jsonAgain));
    assertEquals(text(first), text(again));
    assertEquals(text(json), text(jsonAgain));
    assertEquals(text(Served.real(), mine), text(again));
    for (HttpResponse<?> response : Set.of(first, again, json)) {
      assertEquals("*", header(response, "Access-Control-Allow-Origin"));
      assertFalse(header(response, "Orontes-Version").isEmpty());
      assertFalse(header(response, "ETag").isEmpty());
    }
  }

  @Test
  void what_is_asked_in_wikidatas_terms_is_kept_too() throws Exception {
    String query =
        "SELECT ?xLabel { VALUES ?x { wd:Q131301 } SERVICE wikibase:label"
            + " { bd:serviceParam wikibase:language '[AUTO_LANGUAGE],en' } }";
    String path = "/wikidata/sparql?query=" + Served.encode(query);
    HttpResponse<byte[]> first = get(nginx.at(path), "Accept", "text/csv", LANGUAGE, "en");
    HttpResponse<byte[]> again = get(nginx.at(path), "Accept", "text/csv", LANGUAGE, "en");
    HttpResponse<byte[]> arabic = get(nginx.at(path), "Accept", "text/csv", LANGUAGE, "ar");
    assertEquals("MISS", cache(first));
    assertEquals("HIT", cache(again));
    assertEquals("xLabel\r\nHoms\r\n", text(again));
    assertEquals("MISS", cache(arabic), "each reader has a copy in his own language");
    assertEquals("xLabel\r\nحمص\r\n", text(arabic));
  }

  private static final String LANGUAGE = "Accept-Language";

  private static String text(Served.Site site, String query) throws Exception {
    return site.query(query, "", "Accept", "text/csv").body();
  }

  @Test
  void who_has_the_answer_is_told_so() throws Exception {
    String mine = QUERY + " # tagged";
    String tag = header(query(mine, ""), "ETag");
    HttpResponse<byte[]> unchanged = query(mine, "", "If-None-Match", tag);
    assertEquals(304, unchanged.statusCode());
    assertEquals(tag, header(unchanged, "ETag"));
    assertEquals(0, unchanged.body().length);
    assertEquals(200, query(mine, "", "If-None-Match", "W/\"other\"").statusCode());
  }

  @Test
  void what_goes_out_is_compressed_for_who_can_read_it() throws Exception {
    String mine = QUERY + " # compressed";
    HttpResponse<byte[]> plain = query(mine, "");
    HttpResponse<byte[]> small = query(mine, "", "Accept-Encoding", "gzip");
    assertEquals("", header(plain, "Content-Encoding"));
    assertEquals("gzip", header(small, "Content-Encoding"));
    assertTrue(small.body().length < plain.body().length / 3);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(small.body()))) {
      assertEquals(text(plain), new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertTrue(
        small.headers().allValues("Vary").stream().anyMatch(v -> v.contains("Accept-Encoding")));
  }

  @Test
  void a_query_by_post_is_answered_and_not_kept() throws Exception {
    for (int i = 0; i < 2; i++) {
      HttpResponse<byte[]> response =
          client.send(
              HttpRequest.newBuilder(nginx.at("/sparql"))
                  .header("Content-Type", "application/sparql-query")
                  .header("Accept", "text/csv")
                  .POST(HttpRequest.BodyPublishers.ofString(QUERY))
                  .build(),
              BodyHandlers.ofByteArray());
      assertEquals(200, response.statusCode());
      assertEquals(text(Served.real(), QUERY), text(response));
      assertFalse(cache(response).equals("HIT"));
    }
  }

  @Test
  void errors_and_what_never_is_the_same_are_not_kept() throws Exception {
    for (int i = 0; i < 2; i++) {
      HttpResponse<byte[]> late = query(ENDLESS, "&timeout=0.05");
      assertEquals(503, late.statusCode());
      assertTrue(text(late).contains("query-timeout"));
      assertEquals("MISS", cache(late));
      HttpResponse<byte[]> wrong = query("SELECT nothing", "");
      assertEquals(400, wrong.statusCode());
      assertEquals("MISS", cache(wrong));
      assertEquals("MISS", cache(query("SELECT ( RAND() AS ?r ) {}", "")));
    }
  }

  @Test
  void what_is_closed_stays_closed() throws Exception {
    assertEquals(404, get(nginx.at("/metrics")).statusCode());
    assertEquals(403, get(nginx.at("/update")).statusCode());
    HttpResponse<byte[]> longest = query("ASK {} #" + "x".repeat(50_000), "");
    assertEquals(200, longest.statusCode());
    // Java's client takes an early answer to a long body over HTTP/2 for a broken connection.
    HttpResponse<byte[]> tooLong =
        client.send(
            HttpRequest.newBuilder(nginx.at("/sparql"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/sparql-query")
                .POST(HttpRequest.BodyPublishers.ofString("ASK {} #" + "x".repeat(1_100_000)))
                .build(),
            BodyHandlers.ofByteArray());
    assertEquals(413, tooLong.statusCode());
  }

  @Test
  void the_logs_name_nobody() throws Exception {
    query("ASK { <http://example.org/asked-in-private> ?p ?o }", "");
    Set<String> found = new HashSet<>();
    for (int i = 0; i < 100 && found.isEmpty(); i++) {
      nginx.log().lines().filter(line -> line.contains("GET /sparql 200")).forEach(found::add);
      Thread.sleep(50);
    }
    assertFalse(found.isEmpty(), "nothing was logged");
    String all = nginx.log() + nginx.errorLog();
    assertFalse(all.contains("127.0.0.1"), all);
    assertFalse(all.contains("asked-in-private"), all);
  }
}
