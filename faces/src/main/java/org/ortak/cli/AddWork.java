package org.ortak.cli;

import java.util.Optional;
import java.util.function.Function;
import org.ortak.article.Arrival;
import org.ortak.article.Article;
import org.ortak.article.Unreadable;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.ReadBy;
import org.ortak.reading.Reading;

/** Reads one page and makes the ledger's entry of it; safe to be shared by threads. */
final class AddWork implements Function<Arrival, AddWork.Made> {

  private final Readers readers;
  private final ReadBy readBy;

  AddWork(Readers readers) {
    this.readers = readers;
    this.readBy = new ReadBy(ReaderVersion.told(), readers.packVersion());
  }

  /** An entry, or why there is none. */
  record Made(Optional<Entry> entry, Optional<String> fault) {}

  @Override
  public Made apply(Arrival arrival) {
    try {
      return switch (readers.articles().take(arrival)) {
        case Unreadable fault -> new Made(Optional.empty(), Optional.of(fault.message()));
        case Article article -> new Made(Optional.of(entry(article)), Optional.empty());
      };
    } catch (RuntimeException | StackOverflowError e) {
      return new Made(Optional.empty(), Optional.of(Readers.failed(arrival, e)));
    }
  }

  private Entry entry(Article article) {
    Reading reading = readers.reader().read(article);
    return new Entry(Document.of(article), readBy, reading.claims(), reading.unread());
  }
}
