package org.ortak.bench.finder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** At which places the partners stood. */
final class Outcome {

  private static final int DRAWS = 1000;
  private static final long SEED = 7;
  private static final int FEW = 10;

  private final List<String> rankers;
  private final List<Asked> asked = new ArrayList<>();
  private int unknown;

  Outcome(List<String> rankers) {
    this.rankers = List.copyOf(rankers);
  }

  /**
   * One side of a deal that was asked about.
   *
   * @param known whether the partner had been told of before
   * @param places of the partner by ranker, 0 for none
   */
  record Asked(Deal deal, boolean known, Map<String, Integer> places) {

    double hit(String ranker, int among) {
      int place = places.getOrDefault(ranker, 0);
      return place > 0 && place <= among ? 1 : 0;
    }

    double reciprocal(String ranker) {
      int place = places.getOrDefault(ranker, 0);
      return place > 0 ? 1.0 / place : 0;
    }
  }

  /** A mean with the interval that 95 of 100 draws of deals lie in. */
  record Mean(double value, double low, double high) {}

  void add(Asked one) {
    asked.add(one);
  }

  /** A side of which nothing had been told. */
  void unknown() {
    unknown++;
  }

  /** Those where both had been told of before. */
  List<Asked> bothKnown() {
    return asked.stream().filter(Asked::known).toList();
  }

  double hitAmongTen(String ranker) {
    return mean(bothKnown(), one -> one.hit(ranker, FEW)).value();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        (asked.size() + unknown)
            + " sides of deals; "
            + asked.size()
            + " of parties told of before, "
            + bothKnown().size()
            + " of these with a partner told of before");
    table("partner told of before", bothKnown(), lines);
    table("all of parties told of before", asked, lines);
    return lines;
  }

  private void table(String head, List<Asked> some, List<String> lines) {
    lines.add(String.format(Locale.ROOT, "%-32s %-20s %-20s %s", head, "hit@1", "hit@10", "MRR"));
    for (String ranker : rankers) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-32s %-20s %-20s %s",
              "  " + ranker,
              told(mean(some, one -> one.hit(ranker, 1))),
              told(mean(some, one -> one.hit(ranker, FEW))),
              told(mean(some, one -> one.reciprocal(ranker)))));
    }
  }

  private static String told(Mean mean) {
    return String.format(Locale.ROOT, "%.3f (%.2f-%.2f)", mean.value(), mean.low(), mean.high());
  }

  /** Drawn by undertakings, since the sides of one are no independent questions. */
  static Mean mean(List<Asked> some, ToDoubleFunction<Asked> value) {
    Map<String, double[]> sums = new LinkedHashMap<>();
    for (Asked one : some) {
      double[] sum = sums.computeIfAbsent(one.deal().id(), id -> new double[2]);
      sum[0] += value.applyAsDouble(one);
      sum[1]++;
    }
    List<double[]> all = List.copyOf(sums.values());
    SplittableRandom random = new SplittableRandom(SEED);
    double[] draws = new double[DRAWS];
    for (int i = 0; i < DRAWS && !all.isEmpty(); i++) {
      draws[i] = share(random.ints(all.size(), 0, all.size()).mapToObj(all::get).toList());
    }
    Arrays.sort(draws);
    return new Mean(share(all), draws[DRAWS / 40], draws[DRAWS - 1 - DRAWS / 40]);
  }

  private static double share(List<double[]> sums) {
    double hits = sums.stream().mapToDouble(sum -> sum[0]).sum();
    double count = sums.stream().mapToDouble(sum -> sum[1]).sum();
    return count == 0 ? 0 : hits / count;
  }
}
