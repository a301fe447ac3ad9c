package org.orontes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.ALL;
import static org.orontes.serve.Served.OPTIONS;
import static org.orontes.serve.Served.encode;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.withServer;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.orontes.serve.web.Edition;
import org.slf4j.LoggerFactory;

/** What a server does beside answering: remembering, compressing, telling times, stopping. */
class RunningTest {

  private static final String ONE = "/sparql?query=" + encode(ALL);

  @Test
  void an_answer_is_remembered_and_its_tag_spares_it() throws Exception {
    withServer(
        Served.store(10),
        OPTIONS,
        site -> {
          HttpResponse<String> first = site.get(ONE);
          assertTrue(header(first, "Server-Timing").matches("wait;dur=[0-9.]+, query;dur=[0-9.]+"));
          HttpResponse<String> second = site.get(ONE);
          assertEquals("kept", header(second, "Server-Timing"));
          assertEquals(first.body(), second.body());
          assertEquals(header(first, "ETag"), header(second, "ETag"));
          HttpResponse<String> third = site.get(ONE, "If-None-Match", header(first, "ETag"));
          assertEquals(304, third.statusCode());
          assertEquals("", third.body());
          HttpResponse<String> csv =
              site.get(ONE, "If-None-Match", header(first, "ETag"), "Accept", "text/csv");
          assertEquals(200, csv.statusCode(), "another form is another answer");
        });
  }

  @Test
  void what_changes_with_time_or_chance_is_not_remembered() throws Exception {
    withServer(
        Served.store(1),
        OPTIONS,
        site -> {
          for (String call :
              new String[] {"NOW()", "RAND()", "UUID()", "STRUUID()", "STR(AVG(RAND()))"}) {
            String query = "SELECT (" + call + " AS ?x) { ?s ?p ?o }";
            HttpResponse<String> first = site.query(query);
            assertEquals(200, first.statusCode(), first.body());
            assertEquals("", header(first, "ETag"), call);
            assertEquals("no-store", header(first, "Cache-Control"), call);
            assertFalse(header(site.query(query), "Server-Timing").equals("kept"), call);
          }
          String ordered = "SELECT ?s { ?s ?p ?o } ORDER BY RAND()";
          assertEquals("", header(site.query(ordered), "ETag"));
        });
  }

  @Test
  void a_newer_edition_has_new_answers_and_new_tags() throws Exception {
    try (OrontesServer server =
        OrontesServer.start(Edition.of("one", Served.store(2), Map.of()), OPTIONS)) {
      Served.Site site = new Served.Site(server);
      HttpResponse<String> before = site.get(ONE);
      server.swap(Edition.of("two", Served.store(5), Map.of()));
      HttpResponse<String> after = site.get(ONE, "If-None-Match", header(before, "ETag"));
      assertEquals(200, after.statusCode());
      assertEquals(5, Served.json(after).at("/results/bindings").size());
    }
  }

  @Test
  void a_problem_is_never_remembered() throws Exception {
    withServer(
        Served.store(10),
        OPTIONS.withMaxResults(5, 5),
        site -> {
          for (int i = 0; i < 2; i++) {
            HttpResponse<String> answer = site.get(ONE);
            assertEquals(413, answer.statusCode());
            assertEquals("", header(answer, "ETag"));
            assertEquals("no-store", header(answer, "Cache-Control"));
          }
        });
  }

  @Test
  void a_long_answer_is_compressed_for_who_takes_it_so() throws Exception {
    withServer(
        Served.store(2000),
        OPTIONS,
        site -> {
          String plain = site.get(ONE).body();
          HttpResponse<byte[]> packed =
              HttpClient.newHttpClient()
                  .send(
                      site.request(ONE, "Accept-Encoding", "gzip").build(),
                      HttpResponse.BodyHandlers.ofByteArray());
          assertEquals("gzip", header(packed, "Content-Encoding"));
          assertTrue(packed.body().length < plain.length() / 4);
          try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertEquals(plain, new String(in.readAllBytes(), StandardCharsets.UTF_8));
          }
          HttpResponse<String> again =
              site.get(ONE, "Accept-Encoding", "gzip", "If-None-Match", header(packed, "ETag"));
          assertEquals(304, again.statusCode());
          assertTrue(packed.headers().allValues("Vary").toString().contains("Accept-Encoding"));
        });
  }

  @Test
  void a_stop_waits_for_the_questions_that_were_taken() throws Exception {
    Gate gate = new Gate("stop");
    OrontesServer server = OrontesServer.start(Edition.of("g", Served.store(3), Map.of()), OPTIONS);
    Served.Site site = new Served.Site(server);
    CompletableFuture<HttpResponse<String>> slow = gate.send(site);
    CompletableFuture<Void> stop = CompletableFuture.runAsync(server::close);
    HttpResponse<String> late = site.get(ONE);
    while (late.statusCode() == 200) {
      late = site.get(ONE);
    }
    assertEquals(503, late.statusCode());
    assertEquals("closing", Served.kind(late));
    assertFalse(stop.isDone());
    gate.open();
    assertEquals(200, slow.get().statusCode());
    assertEquals(3, Served.json(slow.get()).at("/results/bindings").size());
    stop.get();
  }

  @Test
  void the_log_tells_what_was_refused_and_how_long_it_waited_but_not_who_asked() throws Exception {
    Logger log = (Logger) LoggerFactory.getLogger("orontes.questions");
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    lines.start();
    log.setLevel(Level.INFO);
    log.addAppender(lines);
    try {
      withServer(
          Served.store(10),
          OPTIONS,
          site -> {
            site.query("SELECT *\n{ forged line");
            site.query("SELECT * { ?quick ?p ?o }");
          });
    } finally {
      log.detachAppender(lines);
      log.setLevel(null);
    }
    List<String> told = lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    assertEquals(1, told.stream().filter(line -> line.contains("{ forged line")).count());
    assertTrue(
        told.get(0).matches("400 in [0-9]+ ms \\(waited [0-9]+, ran [0-9]+\\), [0-9]+ bytes: .*"),
        told.get(0));
    for (String line : told) {
      assertFalse(line.contains("127.0.0.1") || line.contains("::1"), line);
    }
  }
}
