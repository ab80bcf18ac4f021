package org.ortak.grammar;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Hangs each word on its head, move by move, always taking the best move at hand; a word that finds
 * its head is given the best relation to it.
 */
public final class Parser {

  /** The moves to choose from; those after the first two draw an arc. */
  public static final int MOVES = 4;

  public static final int RIGHT = 2;
  public static final int LEFT = 3;

  private final Scorer moves;
  private final Scorer relations;
  private final int[] lefts;
  private final int[] rights;

  /**
   * @param moves says how well each of the {@link #MOVES} fits
   * @param relations says how well each of the {@link Actions} fits
   * @param known which actions were seen in training
   */
  public Parser(Scorer moves, Scorer relations, boolean[] known) {
    this.moves = moves;
    this.relations = relations;
    this.rights = known(known, Actions.RIGHT, Actions.LEFT);
    this.lefts = known(known, Actions.LEFT, Actions.COUNT);
  }

  private static int[] known(boolean[] known, int from, int end) {
    return IntStream.range(from, end).filter(action -> known[action]).toArray();
  }

  /** Parses; the arcs stand in the configuration that is given back. */
  public Configuration parse(Chain chain) {
    Configuration now = new Configuration(chain);
    ParseFeatures features = new ParseFeatures(chain, now);
    Features buffer = new Features();
    int[] scores = new int[MOVES];
    int[] fits = new int[Actions.COUNT];
    while (!now.finished()) {
      int action = forced(now);
      if (action < 0) {
        features.fill(buffer);
        Arrays.fill(scores, 0);
        moves.score(buffer, scores, 0, MOVES);
        action = best(now, scores);
        action = action < RIGHT ? action : related(action, buffer, fits);
      }
      now.apply(action);
    }
    return now;
  }

  /** The best action that makes a move which draws an arc; the buffer keeps what it looks at. */
  private int related(int move, Features buffer, int[] fits) {
    buffer.keep(ParseFeatures.RELATION);
    Arrays.fill(fits, 0);
    int from = move == LEFT ? Actions.LEFT : Actions.RIGHT;
    relations.score(buffer, fits, from, move == LEFT ? Actions.COUNT : Actions.LEFT);
    return best(move, fits);
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
  public static int best(Configuration now, int[] scores) {
    int best = -1;
    for (int move = 0; move < MOVES; move++) {
      if (isAllowed(now, move) && (best < 0 || scores[move] > scores[best])) {
        best = move;
      }
    }
    return best;
  }

  public static boolean isAllowed(Configuration now, int move) {
    return switch (move) {
      case Actions.SHIFT -> now.canShift();
      case Actions.REDUCE -> now.canReduce();
      case RIGHT -> now.canRight();
      default -> now.canLeft();
    };
  }

  /** The action with the highest score that makes a move which draws an arc. */
  public int best(int move, int[] scores) {
    int[] actions = move == LEFT ? lefts : rights;
    int best = actions[0];
    for (int action : actions) {
      if (scores[action] > scores[best]) {
        best = action;
      }
    }
    return best;
  }
}
