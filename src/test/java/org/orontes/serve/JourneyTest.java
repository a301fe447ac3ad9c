package org.orontes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.orontes.testing.Browser;

/** What a visitor does, in a real browser on the project's own data. */
class JourneyTest {

  private static final Served.Site SITE = Served.real();

  /** A page of each sort. */
  private static final List<String> PAGES =
      List.of(
          "/",
          "/search?q=homs",
          "/queries",
          "/queries/events-near-place",
          "/queries/who-held-a-place?day=never",
          "/id/actor/ahmed-al-sharaa",
          "/id/actor/government-forces",
          "/id/place/homs",
          "/id/event/rastan-bridge-strike-2024-12-05",
          "/id/report/homs-advance-2024-12-06",
          "/code/verdict",
          "/download",
          "/no-such-page");

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
  void a_desk_by_day() {
    browser.size(1280, 900);
    browser.dark(false);
    browser.consoleErrors();
    browser.requests();
  }

  @AfterEach
  void nothing_was_asked_of_other_machines() {
    String home = SITE.at("/").toString();
    assertEquals(
        List.of(), browser.requests().stream().filter(url -> !url.startsWith(home)).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jolani", "الجولاني"})
  void from_a_name_to_the_person_to_a_claim_to_its_report(String name) {
    browser.go(SITE.at("/"));
    WebElement box = browser.find("main input[name=q]");
    box.sendKeys(name, Keys.ENTER);
    browser.waitFor("main a[href^='/id/']");
    browser.click("main a[href^='/id/']");
    assertTrue(browser.driver().getCurrentUrl().endsWith("/id/actor/ahmed-al-sharaa"));
    WebElement arabic = browser.find("h1 [lang=ar], [lang=ar]");
    assertEquals("rtl", arabic.getCssValue("direction"));
    follow("/id/claim/");
    follow("/id/report/");
    assertTrue(browser.all("a[href^='/id/claim/'], [id]").size() > 5);
    assertEquals(List.of(), browser.consoleErrors());
  }

  /** Follows the first link on the page that leads there. */
  private static void follow(String to) {
    String link = browser.find("main a[href^='" + to + "']").getDomAttribute("href");
    browser.go(SITE.at(link));
    assertFalse(browser.text("h1").isBlank(), link);
  }

  @Test
  void suggestions_come_while_one_types_and_can_be_taken_by_keyboard() {
    browser.go(SITE.at("/queries"));
    WebElement box = browser.find("header input[name=q]");
    box.sendKeys("rastan");
    browser.waitFor("[role=listbox] [role=option]");
    box.sendKeys(Keys.ARROW_DOWN);
    assertEquals(List.of(), browser.faults());
    assertNotEquals(null, box.getDomAttribute("aria-activedescendant"));
    box.sendKeys(Keys.ENTER);
    browser.waitUntil(
        "no page of a thing", () -> browser.driver().getCurrentUrl().contains("/id/"));
  }

  @Test
  void a_saved_questions_form_changes_the_rows() {
    browser.go(SITE.at("/queries/who-held-a-place"));
    assertTrue(browser.text("table.answer").contains("Military Operations Command"));
    browser.driver().executeScript("document.querySelector('[name=day]').value = '2024-12-03'");
    browser.click(".ask button");
    browser.waitUntil(
        "the address has no day",
        () -> browser.driver().getCurrentUrl().contains("day=2024-12-03"));
    assertTrue(browser.text("table.answer").contains("Syrian Armed Forces"));
    browser.click("a[href*='/sparql#query=']");
    browser.waitFor("#results:not([hidden]) td");
    assertTrue(browser.text("#results").contains("Syrian Armed Forces"));
  }

  @Test
  void a_saved_question_with_places_has_a_map_and_with_days_a_timeline() {
    browser.go(SITE.at("/queries/events-near-place"));
    browser.waitFor("#views path.dot");
    browser.waitUntil("no timeline", () -> browser.text("#views").contains("Timeline"));
    assertEquals(List.of(), browser.consoleErrors());
  }

  @Test
  void each_page_is_sound_by_day_by_night_and_on_a_telephone() {
    List<String> faults = new ArrayList<>();
    for (String path : PAGES) {
      browser.size(1280, 900);
      browser.go(SITE.at(path));
      browser.faults().forEach(fault -> faults.add(path + " by day: " + fault));
      browser.size(360, 740);
      browser.dark(true);
      browser.faults().forEach(fault -> faults.add(path + " by night: " + fault));
      if (browser.scrollsSideways()) {
        faults.add(path + " is wider than a telephone");
      }
      browser.dark(false);
      for (String error : browser.consoleErrors()) {
        // The browser itself notes the status of a page that is a problem.
        if (!error.contains("the server responded with a status of 40")) {
          faults.add(path + " in the console: " + error);
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  /**
   * The page is long: what axe-core would look at for a minute is narrowed first, by the filter.
   */
  @Test
  void the_ontology_is_narrowed_by_a_word_in_either_script() {
    browser.go(SITE.at("/ontology"));
    for (String word : List.of("oro:Capture", "سيطرة")) {
      WebElement filter = browser.waitFor("#filter");
      filter.clear();
      filter.sendKeys(word);
      browser.waitUntil(
          "the filter says nothing", () -> browser.text(".filter [role=status]").contains("term"));
      assertTrue(browser.all(".term:not([hidden])").size() < 40, word);
      assertEquals(List.of(), browser.faults(), word);
    }
    browser.size(360, 740);
    browser.dark(true);
    assertEquals(List.of(), browser.faults());
    assertFalse(browser.scrollsSideways());
    assertEquals(List.of(), browser.consoleErrors());
  }

  @Test
  void the_first_stop_of_the_keyboard_leads_to_the_content() {
    browser.go(SITE.at("/"));
    browser.type(Keys.TAB);
    assertEquals("#main", browser.eval("document.activeElement.getAttribute('href')"));
    browser.type(Keys.ENTER, Keys.TAB);
    assertTrue(
        Boolean.TRUE.equals(
            browser.eval("document.querySelector('main').contains(document.activeElement)")));
    assertFalse(browser.driver().findElements(By.cssSelector("main")).isEmpty());
  }
}
