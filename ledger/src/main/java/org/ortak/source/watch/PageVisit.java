package org.ortak.source.watch;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.article.Arrival;
import org.ortak.article.Page;
import org.ortak.article.Unreadable;
import org.ortak.source.fetch.Answer;
import org.ortak.source.fetch.Fetcher;
import org.ortak.source.fetch.Validators;

/** One look at the page of an entry: taken if it is new or has changed. */
final class PageVisit {

  /** When a page that was taken is looked at again, for a change. */
  private static final List<Duration> AGAIN =
      List.of(Duration.ofHours(12), Duration.ofDays(2), Duration.ofDays(7));

  /** When a page that could not be had is tried again. */
  private static final List<Duration> LATER =
      List.of(Duration.ofMinutes(10), Duration.ofHours(2), Duration.ofDays(1));

  private final WatchStore store;
  private final Fetcher fetcher;
  private final Taker taker;
  private final Clock clock;
  private final Progress progress;

  PageVisit(WatchStore store, Fetcher fetcher, Taker taker, Clock clock, Progress progress) {
    this.store = store;
    this.fetcher = fetcher;
    this.taker = taker;
    this.clock = clock;
    this.progress = progress;
  }

  void visit(Entry entry) {
    try {
      if (entry.address().isEmpty()) {
        fromFeed(entry, "an entry without an address");
        return;
      }
      Validators since = new Validators(entry.since().etag(), entry.since().lastModified());
      switch (fetcher.fetch(entry.address().get(), since)) {
        case Answer.Unchanged unchanged -> again(entry, "unchanged");
        case Answer.Failed failed -> failed(entry, failed);
        case Answer.Found found -> found(entry, found);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void found(Entry entry, Answer.Found found) {
    String hash = hash(found.body());
    if (hash.equals(entry.since().hash())) {
      again(entry, "unchanged");
      return;
    }
    Arrival arrival = arrival(entry, found);
    if (arrival instanceof Page page) {
      take(entry, page, new Entry.Seen(found.header("etag"), found.header("last-modified"), hash));
    } else {
      fromFeed(entry, "a page that can't be read");
    }
  }

  private static Arrival arrival(Entry entry, Answer.Found found) {
    return switch (found.arrival()) {
      case Page page -> {
        Map<String, String> told = new HashMap<>(entry.item().told(entry.ofFeed()));
        told.putAll(page.told());
        yield new Page(page.source(), page.format(), page.bytes(), told);
      }
      case Unreadable fault -> fault;
    };
  }

  private void take(Entry entry, Page page, Entry.Seen seen) {
    switch (taker.take(page)) {
      case KEPT -> {
        int visits = entry.visits() + (entry.taken() ? 1 : 0);
        store.took(entry.after(0, visits), seen, due(AGAIN, visits));
        progress.page(page.source(), Watcher.KEPT);
      }
      case ELSEWHERE -> settled(entry, "of another field");
      case EMPTY -> fromFeed(entry, "a page without an article");
    }
  }

  private void again(Entry entry, String outcome) {
    int visits = entry.visits() + 1;
    store.settle(entry.after(0, visits), "", due(AGAIN, visits));
    progress.page(entry.key(), outcome);
  }

  private void settled(Entry entry, String outcome) {
    store.settle(entry, outcome, Optional.empty());
    progress.page(entry.key(), outcome);
  }

  private void failed(Entry entry, Answer.Failed failed) {
    if (entry.taken()) {
      again(entry, failed.reason());
    } else if (failed.gone() || entry.tries() >= LATER.size()) {
      fromFeed(entry, failed.reason());
    } else {
      Optional<Instant> due =
          failed.after().map(clock.instant()::plus).or(() -> due(LATER, entry.tries()));
      store.settle(entry.after(entry.tries() + 1, 0), failed.reason(), due);
      progress.page(entry.key(), failed.reason());
    }
  }

  /** Takes the text that the feed itself holds, where the page is not to be had. */
  private void fromFeed(Entry entry, String reason) {
    boolean kept =
        entry.item().isWhole()
            && taker.take(entry.item().page(entry.key(), entry.ofFeed())) == Taker.Verdict.KEPT;
    if (kept) {
      store.took(entry, new Entry.Seen("", "", "feed"), Optional.empty());
      progress.page(entry.key(), Watcher.KEPT);
    } else {
      settled(entry, reason);
    }
  }

  private Optional<Instant> due(List<Duration> steps, int step) {
    return step < steps.size()
        ? Optional.of(clock.instant().plus(steps.get(step)))
        : Optional.empty();
  }

  private static String hash(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return new BigInteger(1, digest).toString(36);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
