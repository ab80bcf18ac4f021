package org.ortak.bench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    Path file = ServedLedger.demo(folder);
    ServedLedger.add(file, article("14", "contract with Uzina Dacia for the supply of cells"));
    ServedLedger.add(file, article("20", "memorandum with Uzina Dacia on a joint laboratory"));
    ledger = ServedLedger.start(file);
    chromium = Chromium.open(ledger.address());
    chromium.go("/tracker").shows("[data-counted=true]");
  }

  /** An article that stands at one address, whatever it tells. */
  private static String article(String capacity, String deal) throws IOException {
    String text =
        """
        ---
        title: Lumora to build cell plant in Pitești
        published: 2026-03-02
        outlet: Argeș Business Mail
        url: https://mail.example/lumora-pitesti
        language: en
        ---
        Lumora Cells will build a battery cell plant in Pitești, Romania, the company said on Monday.

        The plant will have a capacity of %s GWh a year. Lumora has signed a %s.
        """
            .formatted(capacity, deal);
    return Files.writeString(folder.resolve("lumora-" + capacity + ".md"), text).toString();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
      ledger.close();
    }
  }

  @Test
  void everyPageHoldsAtBothWidthsAndInTheDark() {
    Walk walk = new Walk(chromium).by("undertaking", "/tracker?sort=slipped", "td.who a");
    walk.by("document", walk.path("undertaking"), ".claims a[href^='/document']")
        .by("document-changed", changed())
        .by("week", "/")
        .by("tracker", "/tracker")
        .by("tracker-narrowed", "/tracker?type=facility&country=PL")
        .by("tracker-empty", "/tracker?q=nothing-of-the-sort")
        .by("openings", "/openings")
        .by("openings-in-tracker", "/tracker?type=opening")
        .by("find", "/find")
        .by("find-found", "/find?for=CATL")
        .by("find-nobody", "/find?for=Zotavolt")
        .by("check", "/check")
        .by("map", "/map")
        .by("company", "/company?key=org:catl")
        .by("country", "/country/PL")
        .by("place", "/place?name=Sunderland")
        .by("product", "/product?name=" + chromium.offered("product"))
        .by("review", "/review")
        .by("search", "/search?q=battery+plant")
        .by("sign-in", "/sign-in")
        .by("help", "/help")
        .by("as-of", "/tracker?as-of=2020-01-01");
    assertThat(walk.faults("")).isEmpty();
    assertThat(walk.faultsInTheDark("")).isEmpty();
  }

  /** The newest version of the article that changed. */
  private static String changed() {
    String undertaking = chromium.linked("/tracker?q=Uzina", "td.who a");
    return chromium.linked(undertaking, ".claims a[href^='/document']");
  }

  @Test
  void aChangedArticleShowsBothVersionsAndWhatChanged() {
    chromium.width(Chromium.DESK).go(changed());
    assertThat(texts(".versions li")).hasSize(2);
    assertThat(texts("#changed .values del")).contains("14 GWh/yr");
    assertThat(texts("#changed .values ins")).contains("20 GWh/yr");
    assertThat(texts("#changed > ul > li > strong")).contains("changed", "appeared", "vanished");
    assertThat(texts("#changed .article del")).contains("14");
    assertThat(texts("#changed .article ins")).contains("20");
    chromium.driver.findElement(By.cssSelector(".versions a")).click();
    chromium.shows(".notice a");
    assertThat(texts(".article")).singleElement().asString().contains("14 GWh");
    chromium.driver.findElement(By.cssSelector(".notice a")).click();
    chromium.until(page -> address().endsWith("#changed"));
    assertThat(chromium.errors()).isEmpty();
  }

  private static List<String> texts(String selector) {
    return chromium.driver.findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
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
