package org.ortak.answer.finder;

import java.util.List;

/** Looks for signs of one sort. */
interface Signs {

  /** The reasons that show, not yet weighed. */
  List<Reason> of(Pairing pairing);

  /** All there are. */
  static List<Signs> all() {
    return List.of(
        new OpeningSigns(),
        new HistorySigns(),
        new CompanySigns(),
        new TradeSigns(),
        new RecordSigns());
  }

  /** Grows with a count, less and less: 0 for none, 1 for about fifteen. */
  static double grown(int count) {
    return Math.log1p(count) / Math.log(16);
  }

  /** For what counts the first time it is told: 0.8 for once, then growing less and less. */
  static double often(int count) {
    return 0.75 + 0.2 * grown(count);
  }
}
