package org.ortak.bench.finder;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortak.answer.finder.FinderPack;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.pack.Pack;

/**
 * Asks the finder for the partners of deals of the past, with what was known before each, and holds
 * it against three plain rankers. Arguments: ledgers, as they were read, or folders, with their
 * gold claims.
 */
public final class Backtest {

  private final List<Ranker> rankers;

  Backtest(List<Ranker> rankers) {
    this.rankers = List.copyOf(rankers);
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Pack pack = Pack.builtIn();
    FinderPack finder = new FinderPack(pack);
    List<Ranker> rankers =
        Stream.concat(
                Stream.of(new FinderRanker(finder)),
                PlainRanker.all(new Field.Cache(finder.register())).stream())
            .toList();
    Outcome outcome = new Backtest(rankers).run(Source.entries(List.of(arguments), pack));
    outcome.lines().forEach(out::println);
  }

  Outcome run(List<Entry> entries) throws IOException {
    Replay replay = new Replay(entries);
    Map<LocalDate, List<Deal>> deals =
        deals(replay.entries()).stream()
            .collect(Collectors.groupingBy(Deal::day, TreeMap::new, Collectors.toList()));
    Outcome outcome = new Outcome(rankers.stream().map(Ranker::name).toList());
    replay.run(
        List.copyOf(deals.keySet()),
        (day, ledger) ->
            deals.getOrDefault(day, List.of()).forEach(deal -> ask(deal, ledger, outcome)));
    return outcome;
  }

  /** The deals as they are known in the end. */
  static List<Deal> deals(List<Entry> entries) {
    try (Ledger whole = Ledger.inMemory(Clock.systemUTC())) {
      Replay.fill(whole, entries);
      return Deal.all(whole.known(AsOf.latest()));
    }
  }

  private void ask(Deal deal, Ledger ledger, Outcome outcome) {
    if (!Places.isKnown(deal.asker(), ledger)) {
      outcome.unknown();
      return;
    }
    Map<String, Integer> places = new LinkedHashMap<>();
    for (Ranker ranker : rankers) {
      places.put(
          ranker.name(), Places.of(deal, ranker.rank(ledger, deal.asker(), deal.day()), ledger));
    }
    outcome.add(new Outcome.Asked(deal, Places.isKnown(deal.partner(), ledger), places));
  }
}
