package org.orontes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.ALL;
import static org.orontes.serve.Served.OPTIONS;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.kind;
import static org.orontes.serve.Served.withServer;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures for Prometheus. */
class MetricsTest {

  @Test
  void questions_are_counted_by_how_they_were_answered() throws Exception {
    withServer(
        Served.store(10),
        OPTIONS,
        site -> {
          String tag = header(site.query(ALL), "ETag");
          site.query(ALL);
          site.query(ALL, "", "If-None-Match", tag);
          site.query("SELECT nonsense");
          HttpResponse<String> metrics = site.get("/metrics");
          assertEquals(200, metrics.statusCode());
          assertEquals("no-store", header(metrics, "Cache-Control"));
          String text = metrics.body();
          for (String line :
              new String[] {
                count("run", 200),
                count("kept", 200),
                count("unchanged", 304),
                count("refused", 400)
              }) {
            assertTrue(text.contains(line), line + " in\n" + text);
          }
          assertTrue(text.contains("\norontes_questions_running 0.0\n"));
          assertTrue(text.contains("\norontes_edition_info{generation=\"g1\"} 1\n"));
          assertTrue(text.contains("\norontes_edition_size{of=\"rows\"} 7\n"));
          assertTrue(text.contains("\njvm_memory_used_bytes{"));
          assertFalse(text.contains("127.0.0.1"), "never an address");
        });
  }

  private static String count(String outcome, int status) {
    return "\norontes_questions_seconds_count{outcome=\""
        + outcome
        + "\",status=\""
        + status
        + "\"} 1\n";
  }

  @Test
  void what_a_proxy_passes_on_is_turned_away() throws Exception {
    withServer(
        Served.store(1),
        OPTIONS,
        site -> {
          HttpResponse<String> answer = site.get("/metrics", "X-Forwarded-For", "127.0.0.1");
          assertEquals(403, answer.statusCode());
          assertEquals("loopback-only", kind(answer));
          assertEquals(403, site.get("/metrics", "Forwarded", "for=10.0.0.1").statusCode());
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "[::1]", "0:0:0:0:0:0:0:1"})
  void the_machine_itself_is_let_in(String address) {
    assertTrue(MetricsPage.isLoopback(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.1", "192.168.1.9", "2001:db8::1", "localhost", "", "0.0.0.0"})
  void others_are_not(String address) {
    assertFalse(MetricsPage.isLoopback(address));
  }
}
