package org.ortak.bench.finder;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.profile.Trade;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.undertaking.Party;
import org.ortak.pack.Row;

/** Counts which trades deal with each other, by what the pack tells of the firms. */
final class TradePairs {

  /** Added to what was counted and to what chance would have, so that single deals tell little. */
  private static final double DOUBT = 3;

  private static final double LEAST = 0.05;
  private final FinderPack pack;
  private final Map<String, Double> pairs = new TreeMap<>();
  private final Map<String, Double> single = new TreeMap<>();
  private double all;

  TradePairs(FinderPack pack) {
    this.pack = pack;
  }

  /** Rows of two trades and how much likelier than by chance they deal with each other. */
  List<Row> learn(List<List<Entry>> histories) {
    for (List<Entry> history : histories) {
      try (Ledger whole = Ledger.inMemory(Clock.systemUTC())) {
        Replay.fill(whole, history);
        Deal.all(whole.known(AsOf.latest())).forEach(this::count);
      }
    }
    List<Row> rows = new ArrayList<>();
    pairs.forEach((pair, count) -> lift(pair, count).ifPresent(rows::add));
    return rows;
  }

  private void count(Deal deal) {
    Optional<Trade> one = trade(deal.asker());
    Optional<Trade> other = trade(deal.partner());
    if (one.isPresent() && other.isPresent()) {
      String pair = one.get().id() + "\t" + other.get().id();
      pairs.merge(pair, 1.0, Double::sum);
      single.merge(one.get().id(), 1.0, Double::sum);
      all++;
    }
  }

  private Optional<Trade> trade(Party party) {
    return pack.register().firm(party.entity()).flatMap(firm -> pack.trades().ofFirm(firm.kind()));
  }

  private Optional<Row> lift(String pair, double count) {
    String[] trades = pair.split("\t");
    double chance = single.getOrDefault(trades[0], 0.0) * single.getOrDefault(trades[1], 0.0) / all;
    double lift = Math.log((count + DOUBT) / (chance + DOUBT));
    return trades[0].compareTo(trades[1]) > 0 || lift < LEAST
        ? Optional.empty()
        : Optional.of(
            new Row(
                "learnt",
                Map.of(
                    "one",
                    trades[0],
                    "other",
                    trades[1],
                    "lift",
                    String.format(Locale.ROOT, "%.2f", lift))));
  }

  static List<String> lines(List<Row> rows) {
    List<String> lines = new ArrayList<>(List.of("one\tother\tlift"));
    rows.forEach(
        row -> lines.add(row.text("one") + "\t" + row.text("other") + "\t" + row.text("lift")));
    return lines;
  }
}
