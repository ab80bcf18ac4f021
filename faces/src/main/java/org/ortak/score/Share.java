package org.ortak.score;

/** How many of how many. */
final class Share {

  private int hits;
  private int all;

  void add(boolean hit) {
    hits += hit ? 1 : 0;
    all++;
  }

  int hits() {
    return hits;
  }

  boolean isEmpty() {
    return all == 0;
  }

  double value() {
    return Tally.ratio(hits, all);
  }
}
