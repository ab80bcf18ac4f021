package org.ortak.bench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.ortak.bench.ledger.MadeLedger;

/**
 * Walks through the pages on a ledger of 100,000 made-up claims. The ledger is made once, and lies
 * in {@code target} from then on.
 */
class LargeLedgerPagesTest {

  private static final int ARTICLES = 8_400;

  @Test
  void pagesOfALargeLedgerHold() throws Exception {
    Chromium.required();
    try (ServedLedger ledger = ServedLedger.start(made());
        Chromium chromium = Chromium.open(ledger.address())) {
      chromium.width(Chromium.DESK).go("/tracker");
      chromium.shows("[data-counted=true]");
      String company =
          chromium
              .driver
              .findElement(By.cssSelector("input[name=company]"))
              .getDomAttribute("value");
      for (List<String> page :
          List.of(
              List.of("week", "/"),
              List.of("tracker", "/tracker?type=facility&sort=capacity"),
              List.of("company", "/company?key=" + company),
              List.of("map", "/map"))) {
        assertThat(chromium.go(page.getLast()).faults("large-" + page.getFirst())).isEmpty();
      }
      chromium.go("/tracker");
      assertThat(chromium.driver.getPageSource().length()).isLessThan(350_000);
    }
  }

  private static Path made() throws IOException {
    Path whole = Path.of("target", "made-" + ARTICLES + ".db").toAbsolutePath();
    if (Files.notExists(whole)) {
      Path part = whole.resolveSibling("making.db");
      for (String ending : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(part.resolveSibling(part.getFileName() + ending));
      }
      MadeLedger.write(part, ARTICLES, Clock.systemUTC());
      Files.move(part, whole);
    }
    return whole;
  }
}
