package org.orontes.serve.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.orontes.serve.Served;
import org.orontes.testing.Browser;
import org.orontes.testing.Tool;

/** The query page in a real browser, on the project's own data. */
final class QueryPageTest {

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

  @BeforeEach
  void a_new_page() {
    browser.size(1280, 900);
    browser.dark(false);
    browser.go(URI.create("about:blank"));
    browser.consoleErrors();
    browser.requests();
    browser.go(SITE.at("/sparql"));
    browser.waitFor(".CodeMirror");
  }

  @Test
  void the_first_query_runs_and_nothing_is_asked_of_other_machines() {
    run();
    assertTrue(rows() > 20, "rows: " + rows());
    assertTrue(
        browser.find("td a").getDomAttribute("href").startsWith("/id/event/"),
        "things lead to their pages here");
    assertTrue(browser.text("#status").matches("[0-9]+ rows in .+"), browser.text("#status"));
    for (String view : List.of("map", "timeline", "chart", "raw")) {
      browser.click("#show-" + view);
      browser.waitFor("#panels > div > *");
      assertEquals(List.of(), browser.faults(), view);
    }
    List<String> requests = browser.requests();
    assertTrue(requests.stream().anyMatch(url -> url.contains("leaflet.js")), "the map was drawn");
    String home = SITE.at("/").toString();
    assertEquals(List.of(), requests.stream().filter(url -> !url.startsWith(home)).toList());
    assertEquals(List.of(), browser.consoleErrors());
  }

  @Test
  void a_screen_reader_finds_no_serious_fault_by_day_or_by_night() {
    assertEquals(List.of(), browser.faults(), "before");
    run();
    assertEquals(List.of(), browser.faults(), "by day");
    browser.dark(true);
    assertEquals(List.of(), browser.faults(), "by night");
  }

  @Test
  void the_map_has_a_mark_for_each_place_of_the_result() {
    run();
    Set<String> points =
        browser.all("td .wkt").stream().map(WebElement::getText).collect(Collectors.toSet());
    browser.click("#show-map");
    browser.waitFor("path.dot");
    assertTrue(points.size() > 10, points.toString());
    assertEquals(points.size(), browser.all("path.dot").size());
    browser.waitFor(".city-name");
  }

  @Test
  void a_view_that_does_not_fit_says_why() {
    write("SELECT ?text { VALUES ?text { 'one' 'two' } }");
    run();
    WebElement map = browser.find("#show-map");
    assertEquals("true", map.getDomAttribute("aria-disabled"));
    assertTrue(map.getDomAttribute("title").contains("wktLiteral"), map.getDomAttribute("title"));
    assertEquals("true", browser.find("#show-chart").getDomAttribute("aria-disabled"));
  }

  @Test
  void a_mistake_is_shown_with_its_line_and_a_caret_and_the_cursor_goes_there() {
    write("SELECT * {\n  ?x a oro:Capture\n}");
    browser.click("#run");
    browser.waitFor("#error h2");
    assertTrue(browser.text("#error pre").endsWith("^"), browser.text("#error pre"));
    assertTrue(browser.text("#error").contains("Line 2, column 8"), browser.text("#error"));
    assertTrue(browser.text("#error .hint").contains("PREFIX oro:"), "a hint");
    assertEquals(1, browser.all(".error-line").size());
    assertEquals("1:7", cm("getCursor().line") + ":" + cm("getCursor().ch"));
    assertEquals(List.of(), browser.faults());
  }

  @Test
  void the_link_reproduces_query_result_and_view() {
    write("SELECT ?n ?name { VALUES ( ?n ?name ) { ( 1 'eins & #' ) ( 2 'zwei' ) } }");
    run();
    browser.click("#show-chart");
    browser.waitFor(".bar");
    String link = browser.driver().getCurrentUrl();
    assertTrue(link.startsWith(SITE.at("/sparql#query=").toString()), link);
    browser.go(URI.create("about:blank"));
    browser.requests();
    browser.go(URI.create(link));
    browser.waitFor(".bar");
    assertEquals("true", browser.find("#show-chart").getDomAttribute("aria-selected"));
    assertTrue(String.valueOf(cm("getValue()")).contains("'eins & #'"));
    assertTrue(
        browser.requests().contains(SITE.at("/sparql").toString()),
        "the page itself is asked for without the query");
  }

  @Test
  void a_word_offers_the_term_of_that_label_and_declares_its_prefix() {
    write("SELECT * {\n  ?x a \n}");
    browser.driver().executeScript(CM + ".focus();" + CM + ".setCursor(1, 7)");
    browser.type("captur");
    browser.waitUntil(
        "oro:Capture is not offered first",
        () ->
            browser.all(".CodeMirror-hint-active .hint-name").stream()
                .anyMatch(e -> e.getText().equals("oro:Capture")));
    browser.type(Keys.ENTER);
    String text = String.valueOf(cm("getValue()"));
    assertTrue(text.contains("?x a oro:Capture"), text);
    assertTrue(text.startsWith("PREFIX oro: <https://w3id.org/orontes/ontology#>\n"), text);
  }

  @Test
  void a_thing_is_offered_by_its_name() {
    write("SELECT * {\n  ?x ?y \n}");
    browser.driver().executeScript(CM + ".focus();" + CM + ".setCursor(1, 8)");
    browser.type("rastan");
    browser.waitUntil(
        "place:rastan is not offered",
        () ->
            browser.all(".CodeMirror-hint .hint-name").stream()
                .anyMatch(e -> e.getText().equals("place:rastan")));
  }

  @Test
  void a_saved_question_is_found_put_into_the_editor_and_runs() {
    browser.find("#saved-filter").sendKeys("looked at");
    List<WebElement> left =
        browser.all("a[data-slug]").stream().filter(WebElement::isDisplayed).toList();
    assertTrue(!left.isEmpty() && left.size() < 10, "found: " + left.size());
    browser.click("a[data-slug='what-was-looked-at']");
    browser.waitFor("#chosen h2");
    assertEquals(
        6L, cm("getAllMarks().filter(m => m.className === 'given').length"), "two and four places");
    run();
    assertTrue(rows() > 0);
    assertEquals(List.of(), browser.faults());
  }

  @Test
  void the_keyboard_is_enough() {
    tabTo("the editor", "document.activeElement.closest('.CodeMirror') !== null");
    browser.type("# ", Keys.ESCAPE);
    assertEquals("run", browser.eval("document.activeElement.id"));
    browser.type(Keys.ENTER);
    browser.waitFor("table.result");
    tabTo("the tabs", "document.activeElement.id === 'show-table'");
    browser.type(Keys.ARROW_RIGHT);
    browser.waitFor("path.dot");
    assertEquals("show-map", browser.eval("document.activeElement.id"));
    assertEquals("true", browser.find("#show-map").getDomAttribute("aria-selected"));
  }

  @Test
  void a_telephone_need_not_be_pushed_sideways() {
    browser.size(390, 844);
    run();
    for (String view : List.of("table", "map", "timeline", "chart", "raw")) {
      browser.click("#show-" + view);
      browser.waitFor("#panels > div > *");
      assertFalse(browser.scrollsSideways(), view);
    }
  }

  @Test
  void yes_no_and_triples_are_shown_for_what_they_are() {
    write("ASK { ?s ?p ?o }");
    browser.click("#run");
    assertEquals("Yes", browser.waitFor(".truth").getText());
    write("CONSTRUCT { <urn:a> <urn:b> \"ا\"@ar , 'a \\\"b\\\" \\n c' } { }");
    run();
    assertEquals(2, rows());
    assertEquals("rtl", browser.find("span[lang=ar]").getDomAttribute("dir"));
    assertTrue(
        browser.all("#downloads a").stream().anyMatch(a -> a.getText().equals("Turtle")), "Turtle");
  }

  @Test
  void the_line_for_curl_gives_the_same_rows() throws Exception {
    Path curl = Tool.require("curl", "the programs that the query page offers");
    run();
    int shown = rows();
    String program = browser.text("#snippets pre").replaceFirst("^curl", curl + " -sS");
    Process process = new ProcessBuilder("sh", "-c", program).start();
    String csv = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    assertEquals(shown + 1L, csv.lines().count(), csv);
  }

  private static final String CM = "document.querySelector('.CodeMirror').CodeMirror";

  private static Object cm(String call) {
    return browser.eval(CM + "." + call);
  }

  private static void write(String query) {
    browser.driver().executeScript(CM + ".setValue(arguments[0])", query);
  }

  private static void run() {
    browser.click("#run");
    browser.waitFor("table.result");
    browser.waitUntil("it runs", () -> browser.text("#status").contains(" in "));
  }

  private static int rows() {
    return browser.all("table.result tbody tr").size();
  }

  /** Tab, as often as a person would have the patience for. */
  private static void tabTo(String what, String there) {
    for (int i = 0; i < 150; i++) {
      browser.type(Keys.TAB);
      if (Boolean.TRUE.equals(browser.eval(there))) {
        return;
      }
    }
    throw new AssertionError("Tab does not lead to " + what);
  }
}
