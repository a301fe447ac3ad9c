package org.orontes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.ALL;
import static org.orontes.serve.Served.OPTIONS;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.json;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.orontes.query.SavedQueries;
import org.orontes.serve.web.Edition;

/** A newer generation takes over while queries run. */
class SwapTest {

  private static Edition edition(String id, int rows, Runnable retired) {
    return new Edition(id, Served.store(rows), SavedQueries.none(), Map.of(), retired);
  }

  @Test
  void a_query_that_runs_ends_on_the_old_edition_which_is_retired_only_then() throws Exception {
    Gate gate = new Gate("wait");
    AtomicBoolean retired = new AtomicBoolean();
    try (OrontesServer server =
        OrontesServer.start(edition("old", 3, () -> retired.set(true)), OPTIONS)) {
      Served.Site site = new Served.Site(server);
      CompletableFuture<HttpResponse<String>> before = gate.send(site);
      server.swap(edition("new", 5, () -> {}));
      HttpResponse<String> after = site.query(ALL);
      assertEquals(5, json(after).at("/results/bindings").size());
      assertEquals("new", header(after, "Orontes-Version"));
      assertEquals("new", json(site.get("/health")).path("generation").asString());
      assertFalse(retired.get());
      gate.open();
      HttpResponse<String> old = before.get(10, TimeUnit.SECONDS);
      assertEquals(3, json(old).at("/results/bindings").size());
      assertEquals("old", header(old, "Orontes-Version"));
      assertTrue(retired.get());
    }
  }

  @Test
  void each_answer_has_the_version_of_its_rows_while_editions_come_and_go() throws Exception {
    AtomicInteger retired = new AtomicInteger();
    try (OrontesServer server =
        OrontesServer.start(edition("g1", 1, retired::incrementAndGet), OPTIONS)) {
      Served.Site site = new Served.Site(server);
      CompletableFuture<Integer> asking =
          CompletableFuture.supplyAsync(
              () -> {
                int seen = 0;
                try {
                  String version = "g1";
                  while (!version.equals("g20")) {
                    HttpResponse<String> response = site.query(ALL);
                    version = header(response, "Orontes-Version");
                    assertEquals(version, "g" + json(response).at("/results/bindings").size());
                    seen++;
                  }
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
                return seen;
              });
      for (int i = 2; i <= 20; i++) {
        server.swap(edition("g" + i, i, retired::incrementAndGet));
      }
      assertTrue(asking.get(20, TimeUnit.SECONDS) > 0);
      assertEquals(19, retired.get());
    }
    assertEquals(20, retired.get());
  }

  @Test
  void after_the_server_is_closed_nothing_is_taken_over_and_the_data_are_let_go() {
    AtomicInteger retired = new AtomicInteger();
    OrontesServer server = OrontesServer.start(edition("g1", 1, retired::incrementAndGet), OPTIONS);
    server.close();
    assertEquals(1, retired.get());
    assertThrows(IllegalStateException.class, () -> server.swap(edition("g2", 1, () -> {})));
    server.close();
    assertEquals(1, retired.get());
  }

  @Test
  void an_id_that_is_no_header_value_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> edition("a\r\nX: y", 1, () -> {}));
  }
}
