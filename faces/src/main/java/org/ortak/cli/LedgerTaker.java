package org.ortak.cli;

import java.util.List;
import java.util.Optional;
import org.ortak.article.Article;
import org.ortak.article.Page;
import org.ortak.article.Taken;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Landing;
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
    Optional<Entry> entry;
    try {
      Taken taken = readers.articles().take(page);
      if (taken instanceof Article article && gate.isPresent() && !gate.get().passes(article)) {
        return Verdict.ELSEWHERE;
      }
      entry = taken instanceof Article article ? Optional.of(entry(article)) : Optional.empty();
    } catch (RuntimeException | StackOverflowError e) {
      // a page that the reader fails on is no reason to stop
      count.fault(Readers.failed(page, e));
      entry = Optional.empty();
    }
    entry.ifPresent(e -> add(page, e));
    return entry.isPresent() ? Verdict.KEPT : Verdict.EMPTY;
  }

  private Entry entry(Article article) {
    Reading reading = readers.reader().read(article);
    ReadBy readBy = new ReadBy(ReaderVersion.told(), readers.packVersion());
    return new Entry(Document.of(article), readBy, reading.claims(), reading.unread());
  }

  private void add(Page page, Entry entry) {
    keep.ifPresent(k -> k.keep(page));
    List<Landing> landings = ledger.add(List.of(entry));
    count.landed(landings.getFirst().outcome(), entry.claims().size());
  }
}
