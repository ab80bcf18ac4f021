package org.ortak.bench.ledger;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.ortak.answer.check.Checker;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.finder.PartnerFinder;
import org.ortak.answer.finder.Wish;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.pack.Pack;

/**
 * How long the finder and check take on a ledger of made-up articles, in processor time. Arguments:
 * how many articles, about 12 claims each (default 20000).
 */
public final class FinderSpeed {

  private static final long SEED = 20261122;
  private static final int TOGETHER = 64;
  private static final int QUESTIONS = 20;

  private final PrintStream out;

  private FinderSpeed(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Path folder = Files.createTempDirectory("ortak-bench");
    try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"), Clock.systemUTC())) {
      new FinderSpeed(out).run(ledger, articles);
    } finally {
      try (var files = Files.list(folder)) {
        for (Path one : files.toList()) {
          Files.delete(one);
        }
      }
      Files.delete(folder);
    }
  }

  private void run(Ledger ledger, int articles) {
    MadeNews news = new MadeNews(SEED, articles);
    for (int i = 0; i < articles; i += TOGETHER) {
      List<Entry> entries = news.next(Math.min(TOGETHER, articles - i));
      if (ledger.add(entries).size() != entries.size()) {
        throw new IllegalStateException("expected a landing for each entry");
      }
    }
    FinderPack pack = new FinderPack(Pack.builtIn());
    List<Double> finds = new ArrayList<>();
    List<Double> checks = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      Wish wish = Wish.of(MadeField.name(i * i * 7));
      finds.add(
          millis(
              () ->
                  new PartnerFinder(ledger, Clock.systemUTC(), pack)
                      .find(wish, AsOf.latest(), 10)));
      Entry entry = news.next(1).getFirst();
      checks.add(millis(() -> new Checker(ledger, AsOf.latest()).check(entry)));
    }
    tell("find partner", finds);
    tell("check", checks);
  }

  private static double millis(Supplier<?> question) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    if (question.get() == null) {
      throw new IllegalStateException("expected an answer");
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
  }

  private void tell(String what, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    out.printf(
        Locale.ROOT,
        "%-16s ms of processor time: first %.0f, median %.0f, longest %.0f%n",
        what,
        times.getFirst(),
        sorted.get(sorted.size() / 2),
        sorted.getLast());
  }
}
