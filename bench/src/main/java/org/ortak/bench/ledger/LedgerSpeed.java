package org.ortak.bench.ledger;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.ortak.answer.tracker.Archivist;
import org.ortak.answer.tracker.Filter;
import org.ortak.answer.tracker.Tracker;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;

/**
 * Adds made-up articles to a new ledger and asks it. Arguments: how many articles (default 2000),
 * how many a transaction (default 256).
 */
public final class LedgerSpeed {

  private static final long SEED = 20261121;
  private static final int QUESTIONS = 50;

  private final PrintStream out;

  private LedgerSpeed(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
    int batch = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 256;
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    new LedgerSpeed(out).run(articles, batch);
  }

  private void run(int articles, int batch) throws IOException {
    Path folder = Files.createTempDirectory("ortak-bench");
    Path file = folder.resolve("ledger.db");
    try (Ledger ledger = Ledger.open(file, Clock.systemUTC())) {
      add(ledger, articles, batch);
      tell("ledger file, MB", Files.size(file) / 1e6);
    }
    try (Ledger ledger = Ledger.open(file, Clock.systemUTC())) {
      ask(ledger);
    }
    try (var files = Files.list(folder)) {
      for (Path one : files.toList()) {
        Files.delete(one);
      }
    }
    Files.delete(folder);
  }

  private void add(Ledger ledger, int articles, int batch) {
    MadeNews news = new MadeNews(SEED, articles);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long adding = 0;
    long working = 0;
    long claims = 0;
    for (int i = 0; i < articles; i += batch) {
      List<Entry> entries = news.next(Math.min(batch, articles - i));
      claims += entries.stream().mapToInt(entry -> entry.claims().size()).sum();
      long start = System.nanoTime();
      long before = threads.getCurrentThreadCpuTime();
      if (ledger.add(entries).size() != entries.size()) {
        throw new IllegalStateException("expected a landing for each entry");
      }
      adding += System.nanoTime() - start;
      working += threads.getCurrentThreadCpuTime() - before;
    }
    tell("articles added a second", articles / (adding / 1e9));
    tell("… a second of processor time", articles / (working / 1e9));
    tell("claims", claims);
  }

  private void ask(Ledger ledger) {
    Tracker tracker = new Tracker(ledger, Clock.systemUTC());
    long start = System.nanoTime();
    int all = tracker.list(Filter.none(), AsOf.latest()).size();
    tell("first list, s", (System.nanoTime() - start) / 1e9);
    tell("undertakings", all);
    List<Double> lists = new ArrayList<>();
    List<Double> shows = new ArrayList<>();
    Archivist archivist = new Archivist(ledger, Clock.systemUTC());
    for (int i = 0; i < QUESTIONS; i++) {
      String firm = MadeWord.of(400 + i * 17);
      lists.add(millis(() -> tracker.list(Filter.none().withCompany(firm), AsOf.latest())));
      shows.add(millis(() -> archivist.show(firm, AsOf.latest())));
    }
    tell("list by company, ms at p95", p95(lists));
    tell("show, ms at p95", p95(shows));
  }

  private static double millis(Supplier<?> question) {
    long start = System.nanoTime();
    if (question.get() == null) {
      throw new IllegalStateException("expected an answer");
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static double p95(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() * 95 / 100);
  }

  private void tell(String what, double value) {
    out.printf(Locale.ROOT, "%-32s %,.2f%n", what, value);
  }
}
