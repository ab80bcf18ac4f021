package org.ortak.bench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortak.bench.ledger.MadeLedger;

/**
 * Walks through the pages on a ledger of 100,000 made-up claims. The ledger is made once, and lies
 * in {@code target} from then on.
 */
class LargeLedgerPagesTest {

  private static final int ARTICLES = 8_400;

  @Test
  void everyPageOfALargeLedgerHolds() throws Exception {
    Chromium.required();
    try (ServedLedger ledger = ServedLedger.start(made());
        Chromium chromium = Chromium.open(ledger.address())) {
      chromium.width(Chromium.DESK).go("/tracker").shows("[data-counted=true]");
      String company = chromium.offered("company");
      String product = chromium.offered("product");
      assertThat(chromium.driver.getPageSource().length()).isLessThan(350_000);
      Walk walk = new Walk(chromium).by("undertaking", "/tracker?type=facility", "td.who a");
      walk.by("document", walk.path("undertaking"), ".claims a[href^='/document']")
          .by("place", walk.path("undertaking"), "a[href^='/place']")
          .by("week", "/")
          .by("tracker", "/tracker?type=facility&sort=capacity")
          .by("tracker-narrowed", "/tracker?type=supply&country=TR&min-capacity=5&page=3")
          .by("company", "/company?key=" + company)
          .by("country", "/country/TR")
          .by("product", "/product?name=" + product)
          .by("map", "/map")
          .by("openings", "/openings")
          .by("find", "/find?for=" + company)
          .by("check", "/check")
          .by("review", "/review")
          .by("search", "/search?q=sentence+article");
      assertThat(walk.faults("large-")).isEmpty();
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
