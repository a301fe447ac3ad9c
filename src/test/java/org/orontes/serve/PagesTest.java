package org.orontes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.OPTIONS;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.json;
import static org.orontes.serve.Served.type;
import static org.orontes.serve.Served.withServer;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.orontes.serve.home.HomePage;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Replies;

/** The pages beside the endpoint. */
class PagesTest {

  private static final DatasetGraph DATA = Served.store(10);

  private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?![^>]* ?src=)");
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

  @Test
  void the_start_page_says_what_this_is_and_its_links_lead_somewhere() throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          HttpResponse<String> page = site.get("/", "Accept", "text/html");
          assertEquals(200, page.statusCode());
          assertEquals("text/html;charset=utf-8", type(page));
          assertEquals("public, max-age=60", header(page, "Cache-Control"));
          for (String part :
              new String[] {
                "<html lang=\"en\">",
                "<title>Orontes</title>",
                "<main id=\"main\">",
                "/sparql",
                "g1",
                "rows",
                "CC BY 4.0"
              }) {
            assertTrue(page.body().contains(part), part);
          }
          assertFalse(INLINE_SCRIPT.matcher(page.body()).find());
          assertFalse(page.body().contains("style="));
          Matcher links = LINK.matcher(page.body());
          int followed = 0;
          while (links.find()) {
            String link = links.group(1).replace("&amp;", "&");
            if (link.startsWith("/")) {
              followed++;
              // Nothing can be told of an ontology that these data do not have.
              int status = link.equals("/ontology") ? 404 : 200;
              assertEquals(
                  status, site.get(link, "Accept", "text/html,*/*;q=0.8").statusCode(), link);
            } else if (!link.startsWith("#")) {
              // Nothing is loaded from elsewhere; one may go there by a click.
              assertEquals("creativecommons.org", URI.create(link).getHost());
            }
          }
          assertTrue(followed >= 4, "links followed: " + followed);
        });
  }

  @Test
  void the_start_page_is_there_for_programs_too() throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          HttpResponse<String> json = site.get("/", "Accept", "application/json");
          assertEquals("application/json", type(json));
          assertEquals("g1", json(json).path("generation").asString());
          assertEquals(7, json(json).at("/counts/rows").asInt());
          assertEquals(
              "https://creativecommons.org/licenses/by/4.0/",
              json(json).path("licence").asString());
          assertEquals(200, site.get(json(json).path("example").asString()).statusCode());
          HttpResponse<String> text = site.get("/", "Accept", "text/plain");
          assertTrue(text.body().contains("Generation of the data: g1\n"));
        });
  }

  @Test
  void health_tells_the_generation_and_is_never_kept() throws Exception {
    withServer(
        DATA,
        OPTIONS,
        site -> {
          HttpResponse<String> health = site.get("/health");
          assertEquals(200, health.statusCode());
          assertEquals("application/json", type(health));
          assertEquals("no-store", header(health, "Cache-Control"));
          assertEquals("ok", json(health).path("status").asString());
          assertEquals("g1", json(health).path("generation").asString());
          assertEquals(7, json(health).at("/counts/rows").asInt());
          assertEquals(0, json(health).path("queriesRunning").asInt());
          HttpResponse<String> head = site.method("HEAD", "/health");
          assertEquals(200, head.statusCode());
          assertEquals("", head.body());
        });
  }

  @Test
  void what_an_edition_tells_is_never_markup() {
    Edition edition = Edition.of("g1", DATA, Map.of("<b>", 1L));
    Page.Call call = new Page.Call("/", Accept.of("text/html"), edition, Map.of());
    String html = ((Replies.Text) new HomePage().answer(call).body()).text();
    assertTrue(html.contains("&lt;b&gt;"));
    assertFalse(html.contains("<b>"));
  }
}
