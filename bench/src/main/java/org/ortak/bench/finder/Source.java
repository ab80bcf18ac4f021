package org.ortak.bench.finder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortak.article.ArticleReader;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Kept;
import org.ortak.ledger.history.KeptReading;
import org.ortak.ledger.history.Report;
import org.ortak.pack.Pack;

/** Where the documents with their claims come from. */
final class Source {

  private static final int TOGETHER = 500;

  private Source() {}

  /** Those of ledgers, as they were read, and of folders, with their gold claims. */
  static List<Entry> entries(List<String> names, Pack pack) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (String name : names) {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        new GoldEntries(new ArticleReader(pack, Optional.empty()), pack.lexicon())
            .read(path)
            .forEach(gold -> entries.add(gold.entry()));
      } else {
        entries.addAll(ofLedger(path));
      }
    }
    return entries;
  }

  private static List<Entry> ofLedger(Path file) {
    if (Files.notExists(file)) {
      throw new IllegalArgumentException("expected a ledger or a folder, found none at " + file);
    }
    List<Entry> entries = new ArrayList<>();
    try (Ledger ledger = Ledger.open(file, Clock.systemUTC())) {
      long seq = 0;
      for (List<Kept> some = ledger.documents(seq, TOGETHER);
          !some.isEmpty();
          some = ledger.documents(seq, TOGETHER)) {
        for (Kept kept : some) {
          List<KeptReading> readings = ledger.readings(kept.document().id());
          if (!readings.isEmpty()) {
            entries.add(entry(kept, readings.getLast()));
          }
        }
        seq = some.getLast().seq();
      }
    }
    return entries;
  }

  private static Entry entry(Kept kept, KeptReading reading) {
    return new Entry(
        kept.document(),
        reading.readBy(),
        reading.reports().stream().map(Report::claim).toList(),
        reading.unread());
  }
}
