package org.ortak.grammar;

/**
 * The parser's moves as numbers: shift the next word onto the stack, reduce the stack by its top,
 * hang the top on the next word (left) or the next word on the top (right), each with a relation.
 */
public final class Actions {

  public static final int SHIFT = 0;
  public static final int REDUCE = 1;
  private static final int RIGHT = 2;
  private static final int RELATIONS = Relation.values().length;

  /** The first of the moves to the left, which come last. */
  static final int LEFT = RIGHT + RELATIONS;

  /** How many moves there are. */
  public static final int COUNT = LEFT + RELATIONS;

  private Actions() {}

  public static int left(Relation relation) {
    return LEFT + relation.ordinal();
  }

  public static int right(Relation relation) {
    return RIGHT + relation.ordinal();
  }

  public static boolean isLeft(int action) {
    return action >= LEFT;
  }

  public static boolean isRight(int action) {
    return action >= RIGHT && action < LEFT;
  }

  /** The relation that a left or right move writes, as its place in {@link Relation}. */
  public static int relation(int action) {
    return action >= LEFT ? action - LEFT : action - RIGHT;
  }
}
