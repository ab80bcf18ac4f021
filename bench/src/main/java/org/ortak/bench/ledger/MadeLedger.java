package org.ortak.bench.ledger;

import java.nio.file.Path;
import java.time.Clock;
import org.ortak.ledger.Ledger;

/** Writes ledgers of made-up news, the same each time. */
public final class MadeLedger {

  private static final long SEED = 20261121;
  private static final int TOGETHER = 256;

  private MadeLedger() {}

  /**
   * @param file a ledger that is not there yet
   * @param articles each tells of about a dozen things
   */
  public static void write(Path file, int articles, Clock clock) {
    MadeNews news = new MadeNews(SEED, articles);
    try (Ledger ledger = Ledger.open(file, clock)) {
      for (int i = 0; i < articles; i += TOGETHER) {
        var entries = news.next(Math.min(TOGETHER, articles - i));
        if (ledger.add(entries).size() != entries.size()) {
          throw new IllegalStateException("expected a landing for each entry");
        }
      }
    }
  }
}
