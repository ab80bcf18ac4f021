package org.ortak.bench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * Walks through every page on the sample articles as a user would, at the width of a desk and of a
 * phone. The pictures lie in {@code target/screens}.
 */
class DemoPagesTest {

  @TempDir private static Path folder;
  private static ServedLedger ledger;
  private static Chromium chromium;

  @BeforeAll
  static void open() throws Exception {
    Chromium.required();
    ledger = ServedLedger.start(ServedLedger.demo(folder));
    chromium = Chromium.open(ledger.address());
    chromium.go("/tracker").shows("[data-counted=true]");
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
      ledger.close();
    }
  }

  private static String first(String path, String link) {
    chromium.go(path);
    String address = chromium.driver.findElement(By.cssSelector(link)).getDomAttribute("href");
    return String.valueOf(address);
  }

  @Test
  void everyPageHoldsAtBothWidths() {
    String undertaking = first("/tracker?sort=slipped", "td.who a");
    List<List<String>> pages =
        List.of(
            List.of("week", "/"),
            List.of("tracker", "/tracker"),
            List.of("tracker-narrowed", "/tracker?type=facility&country=PL"),
            List.of("tracker-empty", "/tracker?q=nothing-of-the-sort"),
            List.of("openings", "/openings"),
            List.of("openings-in-tracker", "/tracker?type=opening"),
            List.of("find", "/find"),
            List.of("find-found", "/find?for=CATL"),
            List.of("find-nobody", "/find?for=Zotavolt"),
            List.of("check", "/check"),
            List.of("map", "/map"),
            List.of("undertaking", undertaking),
            List.of("document", first(undertaking, ".claims a[href^='/document']")),
            List.of("company", "/company?key=org:catl"),
            List.of("country", "/country/PL"),
            List.of("place", "/place?name=Sunderland"),
            List.of("review", "/review"),
            List.of("search", "/search?q=battery+plant"),
            List.of("help", "/help"),
            List.of("as-of", "/tracker?as-of=2020-01-01"));
    List<String> faults = new ArrayList<>();
    for (int width : List.of(Chromium.DESK, Chromium.PHONE)) {
      chromium.width(width);
      for (List<String> page : pages) {
        faults.addAll(chromium.go(page.getLast()).faults(page.getFirst() + "-" + width));
      }
    }
    chromium.width(Chromium.DESK).dark(true);
    for (List<String> page : pages) {
      faults.addAll(chromium.go(page.getLast()).faults(page.getFirst() + "-dark"));
    }
    chromium.dark(false);
    assertThat(faults).isEmpty();
  }

  @Test
  void aFilterTakesEffectAsItIsChosenAndStandsInTheAddress() {
    chromium.width(Chromium.DESK).go("/tracker");
    chromium.driver.findElement(By.cssSelector("input[name=country][value=PL]")).click();
    chromium.shows(".chips a");
    assertThat(chromium.driver.getCurrentUrl()).contains("country=PL").doesNotContain("q=");
    assertThat(chromium.driver.findElement(By.cssSelector(".chips a")).getText())
        .startsWith("Poland");
    assertThat(chromium.errors()).isEmpty();
  }

  @Test
  void firstLettersBringNamesThatArrowKeysChoose() {
    chromium.width(Chromium.DESK).go("/");
    WebElement field = chromium.driver.findElement(By.id("find"));
    new org.openqa.selenium.interactions.Actions(chromium.driver).sendKeys("/").perform();
    field.sendKeys("cat");
    chromium.shows("#suggestions [role=option]");
    field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    chromium.until(page -> address().contains("/company?key=org"));
    chromium.until(page -> page.findElement(By.tagName("h1")).getText().equals("CATL"));
  }

  @Test
  void reviewIsDoneWithKeysAndTakenBack() {
    chromium.width(Chromium.DESK).go("/review");
    List<String> asked = asked();
    assertThat(asked).hasSize(2);
    press("s");
    chromium.until(page -> address().contains("done="));
    String decided = address();
    chromium.shows("button[value=undo][data-key=u]");
    assertThat(asked()).isNotEqualTo(asked);
    press("u");
    chromium.until(page -> address().contains("done=") && !address().equals(decided));
    chromium.until(page -> asked().equals(asked));
    assertThat(chromium.errors()).isEmpty();
  }

  private static void press(String key) {
    chromium.driver.findElement(By.tagName("body")).sendKeys(key);
  }

  private static String address() {
    return String.valueOf(chromium.driver.getCurrentUrl());
  }

  /** The two claims that the page asks about. */
  private static List<String> asked() {
    return chromium
        .driver
        .findElements(
            By.cssSelector("form.verdicts input[name=one], form.verdicts input[name=other]"))
        .stream()
        .map(field -> String.valueOf(field.getDomAttribute("value")))
        .toList();
  }

  @Test
  void aTextIsCheckedAndItsClaimLeadsToWhatIsKnown() {
    chromium.width(Chromium.DESK).go("/check");
    chromium
        .driver
        .findElement(By.id("text"))
        .sendKeys(
            "CATL breaks ground\nCATL has started construction of a plant in Erfurt, Germany.");
    chromium.driver.findElement(By.cssSelector(".ask button")).click();
    chromium.shows(".standing");
    assertThat(chromium.faults("check-answered")).isEmpty();
    assertThat(chromium.driver.findElement(By.id("text")).getDomProperty("value"))
        .contains("CATL breaks ground");
  }

  @Test
  void aPartnerIsFoundFromTheKeysAlone() {
    chromium.width(Chromium.DESK).go("/");
    press("g");
    press("f");
    chromium.until(page -> address().endsWith("/find"));
    chromium.driver.findElement(By.id("for")).sendKeys("CATL", Keys.ENTER);
    chromium.shows(".candidate");
    assertThat(address()).contains("for=CATL").doesNotContain("weight").doesNotContain("country");
    assertThat(chromium.errors()).isEmpty();
  }

  @Test
  void theChosenThemeStays() {
    chromium.width(Chromium.DESK).go("/");
    chromium.driver.findElement(By.cssSelector("[data-act=theme]")).click();
    String chosen = theme();
    assertThat(chosen).isIn("light", "dark");
    chromium.go("/tracker");
    assertThat(theme()).isEqualTo(chosen);
    chromium.driver.executeScript("localStorage.clear()");
  }

  private static String theme() {
    return String.valueOf(
        chromium.driver.executeScript("return document.documentElement.dataset.theme"));
  }
}
