package org.ortak.answer.finder;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ortak.answer.profile.Trade;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;

/** How much more often firms of two trades deal with each other than chance would have it. */
record Fits(Map<Set<String>, Double> lifts) {

  private static final String FILE = "finder/fits";

  static Fits of(Pack pack) {
    Map<Set<String>, Double> lifts = new HashMap<>();
    for (Row row : pack.rows(FILE)) {
      lifts.put(pair(row.text("one"), row.text("other")), row.number("lift"));
    }
    return new Fits(lifts);
  }

  double lift(Trade one, Trade other) {
    return lifts.getOrDefault(pair(one.id(), other.id()), 0.0);
  }

  private static Set<String> pair(String one, String other) {
    return one.equals(other) ? Set.of(one) : Set.of(one, other);
  }
}
