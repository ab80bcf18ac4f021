package org.ortak.source.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortak.source.feed.Feed;
import org.ortak.source.feed.FeedItem;
import org.ortak.source.feed.FeedReader;
import org.ortak.source.fetch.Answer;
import org.ortak.source.fetch.Fetcher;
import org.ortak.source.fetch.Validators;

/** One visit to a feed or a site map: what is new in it is noted. */
final class FeedVisit {

  private static final int MOST_MAPS = 20;

  private final WatchStore store;
  private final Fetcher fetcher;
  private final Clock clock;
  private final Progress progress;
  private final FeedReader reader = new FeedReader();

  FeedVisit(WatchStore store, Fetcher fetcher, Clock clock, Progress progress) {
    this.store = store;
    this.fetcher = fetcher;
    this.clock = clock;
    this.progress = progress;
  }

  void visit(SourceHealth source) {
    try {
      switch (fetcher.fetch(source.url(), source.since())) {
        case Answer.Unchanged unchanged -> had(source, source.since(), Optional.empty());
        case Answer.Failed failed -> failed(source, failed);
        case Answer.Found found -> found(source, found);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void found(SourceHealth source, Answer.Found found) throws InterruptedException {
    Optional<Feed> feed = reader.read(found.body(), found.url(), found.charset());
    if (feed.isEmpty()) {
      failed(
          source,
          new Answer.Failed(
              source.url() + ": expected a feed or a site map, found none",
              false,
              Optional.empty()));
    } else {
      had(source, Validators.of(found), Optional.of(whole(feed.get())));
    }
  }

  /** An index of site maps with the entries of the maps it lists. */
  private Feed whole(Feed feed) throws InterruptedException {
    List<FeedItem> items = new ArrayList<>(feed.items());
    for (String map : feed.more().stream().limit(MOST_MAPS).toList()) {
      if (fetcher.fetch(map) instanceof Answer.Found found) {
        reader
            .read(found.body(), found.url(), found.charset())
            .ifPresent(more -> items.addAll(more.items()));
      }
    }
    return new Feed(feed.kind(), feed.title(), feed.language(), items, List.of());
  }

  private void had(SourceHealth source, Validators since, Optional<Feed> feed) {
    Instant now = clock.instant();
    SourceHealth named = feed.map(f -> source.named(f.title(), f.language())).orElse(source);
    List<FeedItem> items = feed.map(Feed::items).orElse(List.of());
    int fresh = store.visited(named, items, count -> named.had(now, since, count), now);
    progress.visited(named.had(now, since, fresh), fresh);
  }

  private void failed(SourceHealth source, Answer.Failed failed) {
    Instant now = clock.instant();
    SourceHealth after = source.failed(now, failed.reason(), failed.after());
    int none = store.visited(source, List.of(), count -> after, now);
    progress.visited(after, none);
  }
}
