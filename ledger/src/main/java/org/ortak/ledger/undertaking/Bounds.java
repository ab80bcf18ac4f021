package org.ortak.ledger.undertaking;

import java.util.Arrays;

/** Which of the claims of a list hang together, as pairs of them come in. */
final class Bounds {

  private final int[] bounds;

  Bounds(int claims) {
    bounds = new int[claims];
    Arrays.setAll(bounds, i -> i);
  }

  void bind(int one, int other) {
    int first = of(one);
    int second = of(other);
    bounds[Math.max(first, second)] = Math.min(first, second);
  }

  void bind(Edges pairs) {
    for (int i = 0; i < pairs.size(); i++) {
      bind(pairs.one(i), pairs.other(i));
    }
  }

  /** The place of the first claim that one hangs together with, however loosely. */
  int of(int claim) {
    int top = claim;
    while (bounds[top] != top) {
      bounds[top] = bounds[bounds[top]];
      top = bounds[top];
    }
    return top;
  }

  /** The same for each claim. */
  int[] all() {
    int[] all = new int[bounds.length];
    Arrays.setAll(all, this::of);
    return all;
  }
}
