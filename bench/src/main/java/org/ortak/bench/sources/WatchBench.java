package org.ortak.bench.sources;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Kept;

/**
 * Watches 200 feeds of 100 entries each on this machine, is killed five times on the way, and
 * counts what the ledger has in the end.
 */
public final class WatchBench implements AutoCloseable {

  private static final int FEEDS = 200;
  private static final int EACH = 100;
  private static final int HOSTS = 20;
  private static final int KILLS = 5;

  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(8, Thread.ofPlatform().daemon().name("server-", 1).factory());
  private final AtomicInteger served = new AtomicInteger();
  private final Path folder = Files.createTempDirectory("ortak-watch");
  private final PrintStream out = System.out;

  private WatchBench() throws IOException {
    server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    try (WatchBench bench = new WatchBench()) {
      bench.run();
    }
  }

  private void run() throws IOException, InterruptedException {
    Path list = Files.writeString(folder.resolve("feeds.opml"), list());
    long began = System.nanoTime();
    for (int kill = 1; kill <= KILLS; kill++) {
      Child child = watch(list);
      int until = kill * FEEDS * EACH / (KILLS + 1);
      while (child.process().isAlive() && served.get() < until) {
        Thread.sleep(20);
      }
      child.process().destroyForcibly().waitFor();
      out.println("killed after " + served.get() + " pages");
    }
    int code = watch(list).process().waitFor();
    double seconds = (System.nanoTime() - began) / 1e9;
    out.printf(Locale.ROOT, "done with code %d in %.0f s, %d pages%n", code, seconds, served.get());
    count();
  }

  private Child watch(Path list) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "watch", "--once", "--pause", "0", "--ledger", folder.resolve("l.db").toString()));
    for (int host = 1; host <= HOSTS; host++) {
      arguments.addAll(List.of("--allow-host", "127.0.0." + host));
    }
    arguments.add(list.toString());
    return Child.start(List.of(), arguments, folder.resolve("output.txt"));
  }

  private void count() throws IOException {
    Map<String, Integer> found = new HashMap<>();
    try (Ledger ledger = Ledger.open(folder.resolve("l.db"), Clock.systemUTC())) {
      long seq = 0;
      List<Kept> some = ledger.documents(seq, 1000);
      while (!some.isEmpty()) {
        some.forEach(kept -> found.merge(kept.document().url().orElse(""), 1, Integer::sum));
        seq = some.getLast().seq();
        some = ledger.documents(seq, 1000);
      }
    }
    long doubled = found.values().stream().filter(times -> times > 1).count();
    out.printf(
        Locale.ROOT,
        "%d of %d articles in the ledger, %d lost, %d doubled%n",
        found.size(),
        FEEDS * EACH,
        FEEDS * EACH - found.size(),
        doubled);
    try (Stream<String> lines = Files.lines(folder.resolve("output.txt"))) {
      lines
          .skip(Math.max(0, Files.readAllLines(folder.resolve("output.txt")).size() - 3))
          .forEach(out::println);
    }
  }

  private String url(int feed, String path) {
    return "http://127.0.0." + (1 + feed % HOSTS) + ":" + server.getAddress().getPort() + path;
  }

  private String list() {
    StringBuilder list = new StringBuilder("<opml><body>");
    for (int feed = 0; feed < FEEDS; feed++) {
      list.append("<outline xmlUrl='").append(url(feed, "/feed/" + feed)).append("'/>");
    }
    return list.append("</body></opml>").toString();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String[] parts = exchange.getRequestURI().getPath().split("/");
    boolean feed = parts.length == 3 && parts[1].equals("feed");
    boolean article = parts.length == 4 && parts[1].equals("a");
    String body =
        feed ? feed(Integer.parseInt(parts[2])) : article ? article(parts[2], parts[3]) : "";
    served.addAndGet(article ? 1 : 0);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(body.isEmpty() ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String feed(int feed) {
    StringBuilder items = new StringBuilder("<rss><channel><title>Feed " + feed + "</title>");
    for (int i = 0; i < EACH; i++) {
      items
          .append("<item><link>")
          .append(url(feed, "/a/" + feed + "/" + i))
          .append("</link></item>");
    }
    return items.append("</channel></rss>").toString();
  }

  private static String article(String feed, String number) {
    return "<html lang=en><h1>Plant "
        + feed
        + " of town "
        + number
        + "</h1><p>Maker "
        + feed
        + " will build a battery cell plant in town "
        + number
        + ", the company said on Monday.</p><p>It is to make "
        + number
        + " GWh of lithium-ion cells a year for electric vehicles.</p>";
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    threads.shutdownNow();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
