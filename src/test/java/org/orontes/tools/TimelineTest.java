package org.orontes.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.results.Form;
import org.orontes.testing.Browser;
import org.orontes.testing.Tool;
import org.orontes.tools.Answers.Written;

/** The slides in TimelineJS, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineTest {

  private static final String PAGE =
      """
      <!doctype html><html lang="en"><meta charset="utf-8"><title>Slides</title>
      <link rel="stylesheet" href="%1$s/css/timeline.css">
      <div id="t" style="width: 1000px; height: 600px"></div>
      <script src="%1$s/js/timeline.js"></script>
      <script>const slides = %2$s;
      window.line = new TL.Timeline("t", slides, { hash_bookmark: false, font: null });</script>
      """;

  private Browser browser;
  private Path dist;

  @TempDir Path folder;

  @BeforeAll
  void open() {
    dist =
        Tool.folder("ORONTES_TOOLS", "slides in TimelineJS")
            .resolve("node_modules/@knight-lab/timelinejs/dist");
    browser = Browser.open();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private void show(Written slides) throws Exception {
    Path page = folder.resolve(slides + ".html");
    String json = Files.readString(slides.file()).replace("</", "<\\/");
    Files.writeString(page, PAGE.formatted(dist.toUri().toString().replaceFirst("/$", ""), json));
    browser.go(page.toUri());
    browser.waitUntil(
        "no slides of " + slides,
        () -> Boolean.TRUE.equals(browser.eval("!!(line.config && line.config.events.length)")));
    browser.waitUntil("no marks of " + slides, () -> !browser.all(".tl-timemarker").isEmpty());
    assertEquals(true, browser.eval("line.config.isValid()"), slides.toString());
    assertEquals(List.of(), browser.consoleErrors(), slides.toString());
  }

  @Test
  void every_row_with_a_day_has_a_slide_and_a_mark() throws Exception {
    Written events = Answers.feed("events.timeline.json");
    show(events);
    List<Map<String, String>> dated =
        events.rows().stream()
            .filter(row -> row.containsKey("begin") || row.containsKey("beginLatest"))
            .toList();
    assertEquals(dated.size(), browser.all(".tl-timemarker").size());
    assertEquals(
        (long) events.rows().size() - dated.size(),
        browser.eval("Number(slides.title.text.text.split(' ')[0])"));
    // The title is a slide too.
    assertEquals(dated.size() + 1L, browser.eval("document.querySelectorAll('.tl-slide').length"));
  }

  @Test
  void awkward_text_is_text_and_no_markup() throws Exception {
    Written slides = Answers.awkward(Form.TIMELINE).get(0);
    show(slides);
    assertEquals(slides.rows().size(), browser.all(".tl-timemarker").size());
    assertTrue(
        browser.driver().getPageSource().contains("حمص &amp; &lt;b&gt;"),
        "the name is shown as it is written");
    assertTrue(browser.all(".tl-slide b").isEmpty());
  }
}
