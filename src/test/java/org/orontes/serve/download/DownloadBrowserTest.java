package org.orontes.serve.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orontes.serve.Served;
import org.orontes.testing.Browser;

/** The page of downloads in a real browser. */
class DownloadBrowserTest {

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

  @Test
  void it_is_read_on_a_telephone_and_at_a_desk_in_light_and_dark() throws IOException {
    String own = Served.real().server().uri().toString();
    for (int width : new int[] {360, 1280}) {
      for (boolean dark : new boolean[] {false, true}) {
        browser.size(width, 900);
        browser.dark(dark);
        browser.go(Served.real().at("/download"));
        browser.waitFor("table.files");
        assertFalse(browser.scrollsSideways(), "at " + width);
        assertEquals(List.of(), browser.faults(), "at " + width + (dark ? ", dark" : ""));
        // The data block in the head is no script that the policy would refuse.
        assertEquals(List.of(), browser.consoleErrors());
        for (String request : browser.requests()) {
          assertTrue(request.startsWith(own), request);
        }
        browser.picture(Path.of("target", "download-" + width + (dark ? "-dark" : "") + ".png"));
      }
    }
  }
}
