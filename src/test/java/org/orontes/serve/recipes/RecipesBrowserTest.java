package org.orontes.serve.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.serve.Served;
import org.orontes.testing.Browser;

/** The recipes in a real browser, and the recipe that is a page. */
class RecipesBrowserTest {

  private static final Served.Site SITE = Served.real();

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private static void asksOnlyThisServer() {
    String own = SITE.at("/").toString();
    assertEquals(
        List.of(),
        browser.requests().stream()
            .filter(url -> !url.startsWith(own) && !url.startsWith("file:"))
            .toList());
    assertEquals(List.of(), browser.consoleErrors());
  }

  @Test
  void they_are_read_on_a_telephone_and_at_a_desk_in_light_and_dark() throws Exception {
    for (String path :
        List.of("/recipes", "/recipes/qgis", "/recipes/python", "/recipes/wikidata")) {
      for (int width : new int[] {390, 1280}) {
        for (boolean dark : new boolean[] {false, true}) {
          browser.size(width, 900);
          browser.dark(dark);
          browser.go(SITE.at(path));
          browser.waitFor("h1");
          assertFalse(browser.scrollsSideways(), path + " at " + width);
          assertEquals(List.of(), browser.faults(), path + " at " + width + (dark ? ", dark" : ""));
          String name = path.substring(1).replace('/', '-') + "-" + width + (dark ? "-dark" : "");
          browser.picture(Path.of("target", name + ".png"));
          asksOnlyThisServer();
        }
      }
    }
  }

  @Test
  void the_page_of_d3_shows_the_holders_of_each_day(@TempDir Path folder) throws Exception {
    // The files are written when somebody first asks for one.
    assertEquals(200, SITE.method("HEAD", "/download/control.geojson").statusCode());
    Path page = folder.resolve("map.html");
    Files.writeString(page, SITE.get("/recipes/files/map.html").body());
    browser.size(860, 900);
    browser.dark(false);
    browser.go(page.toUri());
    browser.waitUntil("no places", () -> !browser.all("circle").isEmpty());
    for (String day : List.of("2024-12-05", "2024-12-06", "2024-12-07")) {
      browser.eval(
          "(() => { const s = document.getElementById('slider'); s.value = 8 + "
              + (day.charAt(9) - '5')
              + "; s.dispatchEvent(new Event('input', { bubbles: true })); })()");
      assertEquals(day, browser.text("#day"));
      assertEquals(drawn(day), browser.all("circle").size(), day);
    }
    assertTrue(titles().contains("Homs: Military Operations Command (rebel coalition), possible"));
    browser.click("#arabic");
    assertTrue(
        String.valueOf(browser.eval("document.querySelector('svg').textContent")).contains("حمص"));
    asksOnlyThisServer();
  }

  private static List<String> titles() {
    return browser.all("circle title").stream().map(t -> t.getAttribute("textContent")).toList();
  }

  private static int drawn(String day) throws Exception {
    String body = SITE.get("/queries/control-on-a-day.geojson?day=" + day).body();
    return body.split("\"type\":\"Point\"", -1).length - 1;
  }
}
