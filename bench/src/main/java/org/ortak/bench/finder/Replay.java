package org.ortak.bench.finder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Entry;

/**
 * Adds documents to a ledger day by day, and stops before each day that is asked about: what is not
 * of an earlier day is not in the ledger then.
 */
final class Replay {

  private static final int TOGETHER = 64;
  private final List<Entry> entries;

  /**
   * @param entries in any order; those without a day are left out
   */
  Replay(List<Entry> entries) {
    this.entries =
        entries.stream()
            .filter(entry -> entry.document().published().isPresent())
            .sorted(Comparator.comparing(Replay::day).thenComparing(one -> one.document().id()))
            .toList();
  }

  private static LocalDate day(Entry entry) {
    return entry.document().published().orElse(LocalDate.MAX);
  }

  List<Entry> entries() {
    return entries;
  }

  /**
   * @param days in order
   * @param stop is given each day, and the ledger of what was told before it
   */
  void run(List<LocalDate> days, BiConsumer<LocalDate, Ledger> stop) throws IOException {
    Path folder = Files.createTempDirectory("ortak-replay");
    try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"), Clock.systemUTC())) {
      int next = 0;
      for (LocalDate day : days) {
        next = addBefore(day, next, ledger);
        stop.accept(day, ledger);
      }
    } finally {
      delete(folder);
    }
  }

  private int addBefore(LocalDate day, int from, Ledger ledger) {
    int next = from;
    List<Entry> some = new ArrayList<>();
    while (next < entries.size() && day(entries.get(next)).isBefore(day)) {
      some.add(entries.get(next));
      next++;
      if (some.size() == TOGETHER) {
        fill(ledger, some);
        some = new ArrayList<>();
      }
    }
    fill(ledger, some);
    return next;
  }

  /** Adds all of them. */
  static void fill(Ledger ledger, List<Entry> entries) {
    if (ledger.add(entries).size() != entries.size()) {
      throw new IllegalStateException("expected a landing for each of " + entries.size());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path one : files.toList()) {
        Files.delete(one);
      }
    }
    Files.delete(folder);
  }
}
