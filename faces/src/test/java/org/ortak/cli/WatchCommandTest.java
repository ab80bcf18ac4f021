package org.ortak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {

  private static final String ARTICLE =
      "<html lang=en><h1>A plant for Umeå</h1><p>Norra Cells will build a battery cell plant in"
          + " Umeå, Sweden, the company said on Monday.</p><p>It is to make 12 GWh a year from 2027"
          + " on, for electric cars.</p>";

  @TempDir private Path folder;

  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String body = pages.getOrDefault(exchange.getRequestURI().getPath(), "");
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(
              body.isEmpty() ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private String ledger() {
    return folder.resolve("ledger.db").toString();
  }

  private Path list() throws IOException {
    pages.put(
        "/feed",
        "<rss><channel><title>Plant Post</title><item><link>%s</link></item><item><link>%s</link></item></channel></rss>"
            .formatted(url("/a"), url("/football")));
    pages.put("/a", ARTICLE);
    pages.put(
        "/football",
        "<h1>A draw</h1><p>The Chargers and the Rams drew on Monday night in the rain.</p>");
    String opml = "<opml><body><outline xmlUrl='%s'/></body></opml>".formatted(url("/feed"));
    return Files.writeString(folder.resolve("feeds.opml"), opml);
  }

  private Ortak.Ran watch(String... more) throws IOException {
    List<String> arguments =
        new java.util.ArrayList<>(
            List.of("watch", "--once", "--now", "--pause", "0", "--ledger", ledger()));
    arguments.addAll(List.of(more));
    return new Ortak().run(arguments.toArray(String[]::new));
  }

  @Test
  void whatIsNewGoesIntoTheLedgerOnceAndTheTableTellsIt() throws IOException {
    String list = list().toString();
    Ortak.Ran first = watch("--allow-host", "127.0.0.1", list);
    assertThat(first.code()).isZero();
    assertThat(first.out()).contains("new entries 2").contains("articles new 1,");
    assertThat(watch("--allow-host", "127.0.0.1", list).out()).contains("articles new 0,");
    assertThat(new Ortak().run("list", "--ledger", ledger()).out()).contains("Norra Cells");
    String table = new Ortak().run("sources", "--ledger", ledger()).out();
    assertThat(table).contains("Plant Post").contains("03-01 12:00");
    assertThat(folder.resolve("ledger-pages")).isDirectoryContaining("glob:**.warc.gz");
    assertThat(new Ortak().run("sources", "export", "--ledger", ledger()).out())
        .contains("xmlUrl=\"" + url("/feed"));
  }

  @Test
  void aKeptPageCanBeReadFromTheKeep() throws IOException {
    watch("--allow-host", "127.0.0.1", list().toString());
    String keep = folder.resolve("ledger-pages").toString();
    assertThat(new Ortak().run("article", keep).out()).contains("A plant for Umeå");
  }

  @Test
  void privateHostsAreRefusedAndTheTableTellsWhy() throws IOException {
    Ortak.Ran ran = watch("--no-keep", list().toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).contains("expected a public address");
    assertThat(new Ortak().run("sources", "--ledger", ledger()).out())
        .contains("never")
        .contains("public");
    assertThat(folder.resolve("ledger-pages")).doesNotExist();
  }

  @Test
  void feedsAreTried() throws IOException {
    list();
    String opml =
        "<opml><body><outline xmlUrl='%s'/><outline xmlUrl='%s'/></body></opml>"
            .formatted(url("/feed"), url("/gone"));
    Path file = Files.writeString(folder.resolve("two.opml"), opml);
    Ortak.Ran ran =
        new Ortak()
            .run("sources", "check", "--allow-host", "127.0.0.1", "--pause", "0", file.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains("lives  " + url("/feed"))
        .contains("dead   ")
        .contains("1 of 2 live");
  }

  @Test
  void theFeedsThatPagesAnnounceAreAListToWatch() throws IOException {
    list();
    pages.put(
        "/", "<title>Plant Post</title><link rel=alternate type=application/rss+xml href=/feed>");
    Ortak.Ran ran = find(url("/"), url("/feed"), url("/a"));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains(url("/a") + ": expected a page with feeds");
    assertThat(ran.out().lines().filter(line -> line.contains("outline")))
        .hasSize(2)
        .allMatch(line -> line.contains(url("/feed")) && line.contains("Plant Post"));
    Path found = Files.writeString(folder.resolve("found.opml"), ran.out());
    assertThat(watch("--allow-host", "127.0.0.1", found.toString()).out())
        .contains("articles new 1,");
  }

  @Test
  void pagesOfPrivateHostsAreNotAskedForTheirFeeds() throws IOException {
    Ortak.Ran ran = new Ortak().run("sources", "find", url("/"));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("expected a public address");
  }

  private static Ortak.Ran find(String... places) throws IOException {
    List<String> arguments =
        new java.util.ArrayList<>(
            List.of("sources", "find", "--allow-host", "127.0.0.1", "--pause", "0"));
    arguments.addAll(List.of(places));
    return new Ortak().run(arguments.toArray(String[]::new));
  }

  @Test
  void theStarterListIsAListOfFeeds() throws IOException {
    String starter = new Ortak().run("sources", "starter").out();
    Path file = Files.writeString(folder.resolve("starter.opml"), starter);
    assertThat(starter.lines().filter(line -> line.contains("xmlUrl"))).hasSizeGreaterThan(29);
    assertThat(Files.size(file)).isPositive();
  }

  @Test
  void anArticleIsShownFromItsAddress() throws IOException {
    list();
    Ortak.Ran ran = new Ortak().run("article", "--allow-host", "127.0.0.1", url("/a"));
    assertThat(ran.out()).startsWith("A plant for Umeå");
    Ortak.Ran refused = new Ortak().run("article", url("/a"));
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("allow the host by name");
  }

  @Test
  void wrongUsageIsTold() {
    assertThat(new Ortak().run("watch", "--once", "nowhere.opml").err())
        .contains("expected a list of feeds");
    assertThat(new Ortak().run("sources", "dance").code()).isEqualTo(2);
  }
}
