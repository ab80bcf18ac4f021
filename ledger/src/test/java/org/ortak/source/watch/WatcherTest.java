package org.ortak.source.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortak.article.Page;
import org.ortak.source.feed.Subscription;
import org.ortak.source.fetch.FetchRules;
import org.ortak.source.fetch.Fetcher;
import org.ortak.source.fetch.WebServer;

class WatcherTest {

  /** A clock that the test sets. */
  private static final class Hand extends Clock {

    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }

    private void pass(Duration time) {
      now = now.plus(time);
    }
  }

  @TempDir private Path folder;

  private final WebServer server = new WebServer();
  private final Hand clock = new Hand();
  private final List<Page> taken = new CopyOnWriteArrayList<>();
  private final List<String> told = new CopyOnWriteArrayList<>();

  @AfterEach
  void stop() {
    server.close();
  }

  private static final String LONG = "Norra Cells builds. ".repeat(40);

  private void feed(String... paths) {
    StringBuilder items = new StringBuilder();
    for (String path : paths) {
      items
          .append("<item><title>T</title><link>")
          .append(server.url(path))
          .append("</link><pubDate>Sun, 01 Mar 2026 08:00:00 GMT</pubDate><description>")
          .append(path.contains("whole") ? LONG : "short")
          .append("</description></item>");
    }
    String feed =
        "<rss><channel><title>Plant Post</title><language>en</language>"
            + items
            + "</channel></rss>";
    server.at("/feed", WebServer.text(200, feed, "Content-Type", "application/rss+xml"));
  }

  private void round(Taker taker) throws InterruptedException {
    try (WatchStore store = WatchStore.open(folder.resolve("sources.db"))) {
      watcher(store, taker).round(false);
    }
  }

  private Watcher watcher(WatchStore store, Taker taker) {
    FetchRules rules =
        new FetchRules(
            "Ortak/test", Set.of("127.0.0.1"), Duration.ofSeconds(5), Duration.ZERO, 1 << 20, 1);
    Progress progress =
        new Progress() {
          @Override
          public void visited(SourceHealth source, int fresh) {
            told.add(source.title() + " " + fresh + " " + source.error());
          }

          @Override
          public void page(String url, String outcome) {
            told.add(outcome);
          }
        };
    Fetcher fetcher = new Fetcher(rules, clock, time -> {});
    return new Watcher(new Watching(store, fetcher, clock), taker, progress);
  }

  private void takeUp() {
    try (WatchStore store = WatchStore.open(folder.resolve("sources.db"))) {
      int fresh =
          watcher(store, this::keep)
              .take(List.of(new Subscription(server.url("/feed"), "", "", "", "")));
      assertThat(fresh).isBetween(0, 1);
    }
  }

  private SourceHealth health() {
    try (WatchStore store = WatchStore.open(folder.resolve("sources.db"))) {
      return store.sources().getFirst();
    }
  }

  private Taker.Verdict keep(Page page) {
    taken.add(page);
    return page.source().contains("elsewhere") ? Taker.Verdict.ELSEWHERE : Taker.Verdict.KEPT;
  }

  private List<String> sources() {
    return taken.stream().map(page -> page.source().replaceFirst("^http://[^/]*", "")).toList();
  }

  @Test
  void whatIsNewIsTakenOnceAndWhatTheFeedTellsGoesWithIt() throws InterruptedException {
    feed("/a", "/elsewhere");
    server.at("/a", WebServer.text(200, "<p>A", "Content-Type", "text/html; charset=utf-8"));
    server.at("/elsewhere", WebServer.text(200, "<p>B"));
    takeUp();
    round(this::keep);
    round(this::keep);
    clock.pass(Duration.ofHours(2));
    round(this::keep);
    assertThat(sources()).containsExactlyInAnyOrder("/a", "/elsewhere");
    assertThat(taken.getFirst().told())
        .containsEntry("outlet", "Plant Post")
        .containsEntry("published", "2026-03-01")
        .containsEntry("language", "en");
    assertThat(health().seen()).isEqualTo(2);
    assertThat(health().kept()).isEqualTo(1);
    assertThat(health().title()).isEqualTo("Plant Post");
  }

  @Test
  void aKillBetweenTakingAndNotingLosesNothing() throws InterruptedException {
    feed("/a", "/b");
    server.at("/a", WebServer.text(200, "<p>A")).at("/b", WebServer.text(200, "<p>B"));
    takeUp();
    assertThatThrownBy(
            () ->
                round(
                    page -> {
                      throw new IllegalStateException("killed");
                    }))
        .hasMessageContaining("killed");
    round(this::keep);
    assertThat(sources()).containsExactlyInAnyOrder("/a", "/b");
    assertThat(health().kept()).isEqualTo(2);
  }

  @Test
  void aPageThatChangedIsTakenAgain() throws InterruptedException {
    feed("/a");
    server.at("/a", WebServer.text(200, "<p>A"));
    takeUp();
    round(this::keep);
    server.at("/a", WebServer.text(200, "<p>A, corrected"));
    clock.pass(Duration.ofDays(1));
    round(this::keep);
    clock.pass(Duration.ofDays(1));
    round(this::keep);
    assertThat(sources()).containsExactly("/a", "/a");
    assertThat(new String(taken.getLast().bytes(), StandardCharsets.UTF_8)).contains("corrected");
    assertThat(health().kept()).isEqualTo(1);
  }

  @Test
  void theTextOfTheFeedIsTakenWhereThePageIsGone() throws InterruptedException {
    feed("/whole", "/gone");
    takeUp();
    round(this::keep);
    assertThat(taken)
        .singleElement()
        .satisfies(page -> assertThat(page.source()).endsWith("/whole"));
    assertThat(told).anyMatch(line -> line.contains("status 404"));
  }

  @Test
  void aPageThatIsIllIsTriedLater() throws InterruptedException {
    feed("/a");
    server.at("/a", WebServer.text(503, ""));
    takeUp();
    round(this::keep);
    server.at("/a", WebServer.text(200, "<p>A"));
    round(this::keep);
    assertThat(taken).isEmpty();
    clock.pass(Duration.ofMinutes(11));
    round(this::keep);
    assertThat(sources()).containsExactly("/a");
  }

  @Test
  void aSourceThatFailsTellsWhyAndIsVisitedLessAndLess() throws InterruptedException {
    server.at("/feed", WebServer.text(200, "<html>no feed"));
    takeUp();
    round(this::keep);
    assertThat(health().error()).contains("expected a feed or a site map");
    Duration first = Duration.between(clock.instant(), health().next());
    clock.pass(first);
    round(this::keep);
    assertThat(health().failures()).isEqualTo(2);
    assertThat(Duration.between(clock.instant(), health().next())).isGreaterThan(first);
  }

  @Test
  void aBusySourceIsVisitedOftenAndASleepyOneSeldom() {
    Duration busy = Interval.FIRST;
    Duration sleepy = Interval.FIRST;
    for (int i = 0; i < 20; i++) {
      busy = Interval.after(busy, 9);
      sleepy = Interval.after(sleepy, 0);
    }
    assertThat(busy).isEqualTo(Interval.SHORTEST);
    assertThat(sleepy).isEqualTo(Interval.LONGEST);
  }

  @Test
  void anIndexOfSiteMapsIsFollowed() throws InterruptedException {
    server.at(
        "/feed",
        WebServer.text(
            200,
            "<sitemapindex><sitemap><loc>"
                + server.url("/map")
                + "</loc></sitemap></sitemapindex>"));
    server.at(
        "/map",
        WebServer.text(200, "<urlset><url><loc>" + server.url("/a") + "</loc></url></urlset>"));
    server.at("/a", WebServer.text(200, "<p>A"));
    takeUp();
    round(this::keep);
    assertThat(sources()).containsExactly("/a");
  }
}
