package org.ortak.bench.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Entry;

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

  /**
   * The same, learnt day by day as it was published, so that it can be asked what it knew then.
   *
   * @param file a ledger that is not there yet
   * @param articles each tells of about a dozen things; they spread over ten years
   */
  public static void writeOverYears(Path file, int articles) {
    MadeNews news = new MadeNews(SEED, articles);
    DayClock clock = new DayClock();
    int today = Math.max(1, articles / MadeNews.DAYS);
    try (Ledger ledger = Ledger.open(file, clock)) {
      for (int i = 0; i < articles; i += today) {
        List<Entry> entries = news.next(Math.min(today, articles - i));
        entries.getLast().document().published().ifPresent(day -> clock.day = day);
        if (ledger.add(entries).size() != entries.size()) {
          throw new IllegalStateException("expected a landing for each entry");
        }
      }
    }
  }

  /** Noon of a day that is set. */
  private static final class DayClock extends Clock {

    private static final int NOON = 12;
    private LocalDate day = MadeNews.FIRST_DAY;

    @Override
    public Instant instant() {
      return day.atTime(NOON, 0).toInstant(ZoneOffset.UTC);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("days are counted in UTC");
    }
  }
}
