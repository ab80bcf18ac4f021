package org.ortak.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Kept;

/** The documents of a ledger in the order of learning, few at a time. */
final class StoredDocuments implements Iterator<Document> {

  private static final int TOGETHER = 64;

  private final Ledger ledger;
  private final Deque<Kept> read = new ArrayDeque<>();
  private long last;

  StoredDocuments(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public boolean hasNext() {
    if (read.isEmpty()) {
      read.addAll(ledger.documents(last, TOGETHER));
    }
    return !read.isEmpty();
  }

  @Override
  public Document next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more documents");
    }
    Kept kept = read.removeFirst();
    last = kept.seq();
    return kept.document();
  }
}
