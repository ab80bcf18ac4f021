package org.ortak.cli;

import java.util.List;
import java.util.Optional;
import org.ortak.article.Article;
import org.ortak.article.Page;
import org.ortak.article.Unreadable;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Landing;
import org.ortak.ledger.history.Outcome;
import org.ortak.ledger.history.ReadBy;
import org.ortak.reading.Reading;
import org.ortak.source.archive.PageKeep;
import org.ortak.source.gate.Gate;
import org.ortak.source.watch.Taker;

/** Reads pages and adds them to the ledger; keeps them as they were got. */
final class LedgerTaker implements Taker {

  private final Readers readers;
  private final Ledger ledger;
  private final Optional<Gate> gate;
  private final Optional<PageKeep> keep;
  private final WatchCount count;

  /**
   * @param gate what keeps articles of other fields out, if anything does
   * @param keep what keeps the pages, if anything does
   */
  LedgerTaker(
      Readers readers,
      Ledger ledger,
      Optional<Gate> gate,
      Optional<PageKeep> keep,
      WatchCount count) {
    this.readers = readers;
    this.ledger = ledger;
    this.gate = gate;
    this.keep = keep;
    this.count = count;
  }

  @Override
  public Verdict take(Page page) {
    return switch (readers.articles().take(page)) {
      case Unreadable fault -> Verdict.EMPTY;
      case Article article when gate.isPresent() && !gate.get().passes(article) ->
          Verdict.ELSEWHERE;
      case Article article -> add(page, article);
    };
  }

  private Verdict add(Page page, Article article) {
    keep.ifPresent(k -> k.keep(page));
    Reading reading = readers.reader().read(article);
    ReadBy readBy = new ReadBy(ReaderVersion.told(), readers.packVersion());
    Entry entry = new Entry(Document.of(article), readBy, reading.claims(), reading.unread());
    List<Landing> landings = ledger.add(List.of(entry));
    Outcome outcome = landings.getFirst().outcome();
    count.landed(outcome, entry.claims().size());
    return Verdict.KEPT;
  }
}
