package org.ortak.bench.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The system's Chromium without a window, and what every page must hold in it. */
final class Chromium implements AutoCloseable {

  static final int DESK = 1280;
  static final int PHONE = 390;

  private static final Duration LONGEST = Duration.ofSeconds(120);
  private static final Path SCREENS = Path.of("target", "screens");
  private static final List<String> BROWSERS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  /** What axe looks for: contrast is the dearest, and the same at every width. */
  enum Look {
    ALL("{}"),
    LAYOUT("{'color-contrast': {enabled: false}}"),
    COLOURS("{}, runOnly: ['color-contrast']");

    private final String rules;

    Look(String rules) {
      this.rules = rules;
    }
  }

  final ChromeDriver driver;
  private final String base;

  private Chromium(ChromeDriver driver, String base) {
    this.driver = driver;
    this.base = base;
  }

  /** Skips the test where there is no Chromium, and says how to get it. */
  static void required() {
    boolean there =
        BROWSERS.stream().anyMatch(file -> Files.isExecutable(Path.of(file)))
            && Files.isExecutable(DRIVER);
    assumeTrue(
        there,
        "expected Chromium and its driver to walk through the pages, found none; install them:"
            + " apt-get install chromium chromium-driver");
  }

  /**
   * @param base the address that pages begin with
   */
  static Chromium open(String base) {
    ChromeOptions options = new ChromeOptions();
    BROWSERS.stream()
        .filter(file -> Files.isExecutable(Path.of(file)))
        .findFirst()
        .ifPresent(options::setBinary);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--lang=en");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(5)).scriptTimeout(LONGEST);
    driver.executeCdpCommand(
        "Page.addScriptToEvaluateOnNewDocument", Map.of("source", resource("/axe.min.js")));
    return new Chromium(driver, base.replaceFirst("/$", ""));
  }

  /** As wide as a desk's or a phone's screen. */
  Chromium width(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width == PHONE));
    return this;
  }

  Chromium dark(boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    return this;
  }

  /**
   * Looks again and again until the pages show what is waited for, also while one page gives way to
   * the next.
   */
  void until(Predicate<ChromeDriver> shown) {
    new WebDriverWait(driver, LONGEST)
        .ignoreAll(List.of(StaleElementReferenceException.class, NoSuchElementException.class))
        .until(unused -> shown.test(driver));
  }

  /** Waits for something that a selector finds. */
  void shows(String selector) {
    until(page -> !page.findElements(By.cssSelector(selector)).isEmpty());
  }

  /** Where the first link of a page that a selector finds leads to. */
  String linked(String path, String link) {
    return String.valueOf(
        go(path).driver.findElement(By.cssSelector(link)).getDomAttribute("href"));
  }

  /** The first value that a filter of the tracker offers, as it stands in addresses. */
  String offered(String filter) {
    String value =
        go("/tracker")
            .driver
            .findElement(By.cssSelector("input[name=" + filter + "]"))
            .getDomAttribute("value");
    return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
  }

  /** What the console told of pages before is forgotten. */
  Chromium go(String path) {
    var unused = errors();
    driver.get(base + path);
    return this;
  }

  /**
   * Takes a picture of the page, and tells what is wrong with it: errors in its console, text
   * beyond the side of the screen, and what axe finds that is serious.
   */
  List<String> faults(String name) {
    return faults(name, Look.ALL);
  }

  List<String> faults(String name, Look look) {
    picture(name);
    List<String> faults = new ArrayList<>(errors());
    Number beyond =
        (Number)
            driver.executeScript(
                "return document.documentElement.scrollWidth -"
                    + " document.documentElement.clientWidth");
    if (beyond.intValue() > 0) {
      faults.add(beyond + " pixels wider than the screen");
    }
    faults.addAll(axe(look));
    return faults.stream().map(fault -> name + ": " + fault).toList();
  }

  List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** What axe finds that is serious or critical. */
  private List<String> axe(Look look) {
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations'], rules: "
                + look.rules
                + "}).then(r => done(r.violations"
                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html + ' ' +"
                + " n.failureSummary).join('; '))))");
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private void picture(String name) {
    Object shot =
        driver
            .executeCdpCommand(
                "Page.captureScreenshot",
                Map.of("format", "png", "captureBeyondViewport", true, "optimizeForSpeed", true))
            .get("data");
    try {
      Files.createDirectories(SCREENS);
      Files.write(SCREENS.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(shot)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Chromium.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("expected " + name + " on the class path, found none");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
