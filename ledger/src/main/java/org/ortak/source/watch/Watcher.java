package org.ortak.source.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ortak.source.feed.Subscription;

/** Visits sources and gets what is new in them. */
public final class Watcher {

  static final String KEPT = "kept";

  private static final int WORKERS = 8;
  private static final int TOGETHER = 5_000;

  private final WatchStore store;
  private final Clock clock;
  private final FeedVisit feeds;
  private final PageVisit pages;

  public Watcher(Watching with, Taker taker, Progress progress) {
    this.store = with.store();
    this.clock = with.clock();
    this.feeds = new FeedVisit(store, with.fetcher(), clock, progress);
    this.pages = new PageVisit(store, with.fetcher(), taker, clock, progress);
  }

  /** Takes up the feeds of a list; those known stay as they are. Gives how many are new. */
  public int take(List<Subscription> list) {
    Instant now = clock.instant();
    int fresh = 0;
    for (Subscription feed : list) {
      boolean added = store.add(SourceHealth.fresh(feed.url(), feed.title(), feed.language(), now));
      fresh += added ? 1 : 0;
    }
    return fresh;
  }

  /**
   * Goes round once: visits the sources that are due, then looks at the pages that are.
   *
   * @param all visits all sources, due or not
   */
  public void round(boolean all) throws InterruptedException {
    Instant now = clock.instant();
    List<Runnable> visits = new ArrayList<>();
    for (SourceHealth source : store.sources()) {
      if (all || !source.next().isAfter(now)) {
        visits.add(() -> feeds.visit(source));
      }
    }
    together(visits);
    Instant visited = clock.instant();
    List<Entry> due = store.due(visited, TOGETHER);
    while (!due.isEmpty()) {
      together(byHost(due));
      due = store.due(visited, TOGETHER);
    }
  }

  /** How long nothing is due. */
  public Duration idle() {
    Instant now = clock.instant();
    Instant next =
        store.sources().stream()
            .map(SourceHealth::next)
            .min(Instant::compareTo)
            .orElse(now.plus(Interval.FIRST));
    Duration wait = Duration.between(now, next);
    Duration least = Duration.ofSeconds(10);
    Duration most = Interval.SHORTEST;
    return wait.compareTo(least) < 0 ? least : wait.compareTo(most) > 0 ? most : wait;
  }

  /** One task for each host, since a host gets one visitor at a time. */
  private Collection<Runnable> byHost(List<Entry> entries) {
    Map<String, List<Entry>> hosts = new LinkedHashMap<>();
    entries.forEach(e -> hosts.computeIfAbsent(e.host(), host -> new ArrayList<>()).add(e));
    return hosts.values().stream().<Runnable>map(own -> () -> own.forEach(pages::visit)).toList();
  }

  private static void together(Collection<Runnable> tasks) throws InterruptedException {
    try (ExecutorService workers =
        Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().daemon().name("watcher-", 1).factory())) {
      List<Future<?>> running = new ArrayList<>();
      tasks.forEach(task -> running.add(workers.submit(task)));
      for (Future<?> task : running) {
        task.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException(e.getCause());
    }
  }
}
