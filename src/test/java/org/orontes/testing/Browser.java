package org.orontes.testing;

import static org.junit.jupiter.api.Assertions.fail;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real browser without a window, for tests of pages: goes to a page, waits, clicks and types, and
 * tells what no test of markup can: what the console complains of, which requests were made, what
 * axe-core finds. It never looks for a browser or a driver on the net.
 *
 * <pre>{@code
 * try (Browser browser = Browser.open()) {
 *   browser.go(site.at("/sparql"));
 *   browser.waitFor("table");
 *   assertEquals(List.of(), browser.consoleErrors());
 * }
 * }</pre>
 *
 * <p>One browser takes a second to start: share it among the tests of a class. Where there is none,
 * {@link #open} skips the test and says why, unless {@code ORONTES_DEMAND_TOOLS} is {@code true}.
 */
public final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final JsonMapper JSON = new JsonMapper();

  private static final String AXE = script("/axe.min.js");
  private static final String ASK_AXE =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, { resultTypes: ["violations"] }).then(
        (results) => done(results.violations
          .filter((rule) => ["serious", "critical"].includes(rule.impact))
          .flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target} ${node.html}`))),
        (error) => done([`axe-core did not run: ${error}`]));
      """;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts a browser as wide as a desk; the test is skipped where there is none. */
  public static Browser open() {
    Path chromium = Tool.require("chromium", "the pages in a real browser");
    Path chromedriver = Tool.require("chromedriver", "the pages in a real browser");
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.toFile()).build();
    Browser browser = new Browser(new ChromeDriver(service, options(chromium)));
    browser.size(1280, 900);
    return browser;
  }

  private static ChromeOptions options(Path chromium) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=en-GB");
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  private static String script(String resource) {
    try (InputStream in = AxeBuilder.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is not worth a method here. */
  public ChromeDriver driver() {
    return driver;
  }

  public void go(URI page) {
    driver.get(page.toString());
  }

  /** The size of the page in CSS pixels; a telephone has 390 by 844. */
  public void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Whether the reader likes dark pages. */
  public void dark(boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  public WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  public List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** What is read there. */
  public String text(String css) {
    return find(css).getText();
  }

  public void click(String css) {
    find(css).click();
  }

  /** Keys to whatever has the focus. */
  public void type(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Waits until something that fits is there and can be seen. */
  public WebElement waitFor(String css) {
    waitUntil("no " + css, () -> all(css).stream().anyMatch(WebElement::isDisplayed));
    return find(css);
  }

  /** Waits until it is so, and fails with the words if it is not in time. */
  public void waitUntil(String otherwise, BooleanSupplier so) {
    try {
      new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50)).until(d -> so.getAsBoolean());
    } catch (TimeoutException e) {
      fail(otherwise + " after " + PATIENCE.toSeconds() + " s on " + driver.getCurrentUrl(), e);
    }
  }

  /** The value of an expression of JavaScript. */
  public Object eval(String expression) {
    return driver.executeScript("return " + expression);
  }

  /** What the console holds of errors since the last call; a blocked style is one. */
  public List<String> consoleErrors() {
    List<String> errors = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
        errors.add(entry.getMessage());
      }
    }
    return errors;
  }

  /** The addresses asked for since the last call; what a page holds itself is none. */
  public List<String> requests() {
    List<String> addresses = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = JSON.readTree(entry.getMessage()).path("message");
      String url = message.path("params").path("request").path("url").asString("");
      if (message.path("method").asString("").equals("Network.requestWillBeSent")
          && !url.startsWith("data:")
          && !url.startsWith("blob:")) {
        addresses.add(url);
      }
    }
    return addresses;
  }

  /**
   * What axe-core finds that is serious or critical, each with the place where it stands. Its
   * script is run in the page itself and asked for nothing but violations: by way of Deque's own
   * builder, which tells all that is right as well, a page takes ten times as long.
   */
  public List<String> faults() {
    driver.executeScript(AXE);
    Object found = driver.executeAsyncScript(ASK_AXE);
    List<String> faults = new ArrayList<>();
    for (Object fault : (List<?>) found) {
      faults.add(String.valueOf(fault));
    }
    return faults;
  }

  /** Whether the page as a whole has to be pushed sideways to be read. */
  public boolean scrollsSideways() {
    return Boolean.TRUE.equals(
        eval("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
  }

  /** A picture of what is seen, for a person to look at. */
  public void picture(Path file) throws IOException {
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
