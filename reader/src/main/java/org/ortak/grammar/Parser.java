package org.ortak.grammar;

import java.util.Arrays;

/** Hangs each word on its head, move by move, always taking the best move at hand. */
public final class Parser {

  /**
   * A move this far ahead by the first features stays the best by all of them, but for one in some
   * hundreds.
   */
  private static final int SURE = 200;

  private final Scorer scorer;
  private final int[] lefts;
  private final int[] rights;

  /**
   * @param known which moves were seen in training
   */
  public Parser(Scorer scorer, boolean[] known) {
    this.scorer = scorer;
    int[] lefts = new int[Actions.COUNT];
    int[] rights = new int[Actions.COUNT];
    int l = 0;
    int r = 0;
    for (int a = 0; a < Actions.COUNT; a++) {
      if (known[a] && Actions.isLeft(a)) {
        lefts[l++] = a;
      } else if (known[a] && Actions.isRight(a)) {
        rights[r++] = a;
      }
    }
    this.lefts = Arrays.copyOf(lefts, l);
    this.rights = Arrays.copyOf(rights, r);
  }

  /** Parses; the arcs stand in the configuration that is given back. */
  public Configuration parse(Chain chain) {
    Configuration now = new Configuration(chain);
    ParseFeatures features = new ParseFeatures(chain, now);
    Features buffer = new Features();
    int[] scores = new int[Actions.COUNT];
    while (!now.finished()) {
      int action = forced(now);
      if (action < 0) {
        action = chosen(now, features, buffer, scores);
      }
      now.apply(action);
    }
    return now;
  }

  /** The best move by the features that mostly settle it; by all where those leave doubt. */
  private int chosen(Configuration now, ParseFeatures features, Features buffer, int[] scores) {
    int end = now.canLeft() ? Actions.COUNT : Actions.LEFT;
    Arrays.fill(scores, 0);
    features.first(buffer);
    scorer.score(buffer, scores, end);
    int first = best(now, scores);
    if (lead(now, scores, first) >= SURE) {
      return first;
    }
    features.rest(buffer);
    scorer.score(buffer, scores, end);
    return best(now, scores);
  }

  /** By how much the best move is ahead of the next. */
  private long lead(Configuration now, int[] scores, int best) {
    int top = scores[best];
    scores[best] = Integer.MIN_VALUE;
    long next = scores[best(now, scores)];
    scores[best] = top;
    return top - next;
  }

  /** The only move there is, else -1. */
  public static int forced(Configuration now) {
    if (now.depth() == 0) {
      return Actions.SHIFT;
    }
    if (now.next() > now.size) {
      return Actions.left(Relation.ROOT);
    }
    return -1;
  }

  /** The allowed move with the highest score. */
  public int best(Configuration now, int[] scores) {
    int best = now.canShift() ? Actions.SHIFT : rights[0];
    if (now.canReduce() && scores[Actions.REDUCE] > scores[best]) {
      best = Actions.REDUCE;
    }
    if (now.canLeft()) {
      best = best(lefts, scores, best);
    }
    return now.canRight() ? best(rights, scores, best) : best;
  }

  private static int best(int[] actions, int[] scores, int first) {
    int best = first;
    for (int action : actions) {
      if (scores[action] > scores[best]) {
        best = action;
      }
    }
    return best;
  }

  /** Writes the allowed moves to {@code out} and says how many they are. */
  public int allowed(Configuration now, int[] out) {
    int n = 0;
    if (now.canShift()) {
      out[n++] = Actions.SHIFT;
    }
    if (now.canReduce()) {
      out[n++] = Actions.REDUCE;
    }
    if (now.canLeft()) {
      System.arraycopy(lefts, 0, out, n, lefts.length);
      n += lefts.length;
    }
    if (now.canRight()) {
      System.arraycopy(rights, 0, out, n, rights.length);
      n += rights.length;
    }
    return n;
  }
}
