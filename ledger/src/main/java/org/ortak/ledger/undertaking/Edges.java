package org.ortak.ledger.undertaking;

import java.util.Arrays;

/**
 * Pairs of claims, by their places in a list, in the order in which they are joined. A pair is one
 * number, so that in ascending order those of the highest precedence come first, and of those equal
 * the ones at the first places.
 */
final class Edges {

  private static final int PLACE_BITS = 24;
  private static final int PLACE = (1 << PLACE_BITS) - 1;

  private long[] packed = new long[4];
  private int size;

  /**
   * @param one the first place of the two
   * @param precedence as {@link Precedence} has it
   */
  void add(int one, int other, int precedence) {
    add(pair(Precedence.FIRST - precedence, one, other));
  }

  /** Takes one pair of another list of pairs of the same claims. */
  void add(Edges others, int edge) {
    add(others.packed[edge]);
  }

  /** Whether a pair is one of another list of pairs of the same claims. */
  boolean isSame(int edge, Edges others, int another) {
    return packed[edge] == others.packed[another];
  }

  private static long pair(long late, long one, long other) {
    return (late << 2 * PLACE_BITS) | (one << PLACE_BITS) | other;
  }

  private long late(int edge) {
    return packed[edge] >>> 2 * PLACE_BITS;
  }

  private void add(long pair) {
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, size + size / 2 + 4);
    }
    packed[size++] = pair;
  }

  /**
   * Takes the edges of another list of claims.
   *
   * @param places where each claim of it stands here, in the same order; -1 for those that do not
   */
  void addAll(Edges others, int[] places) {
    for (int i = 0; i < others.size; i++) {
      int one = places[others.one(i)];
      int other = places[others.other(i)];
      if (one >= 0 && other >= 0) {
        add(pair(others.late(i), one, other));
      }
    }
  }

  /** Those to be joined first come first; the room that is not needed is given back. */
  void sort() {
    packed = Arrays.copyOf(packed, size);
    Arrays.sort(packed);
  }

  int size() {
    return size;
  }

  int one(int edge) {
    return (int) (packed[edge] >>> PLACE_BITS) & PLACE;
  }

  int other(int edge) {
    return (int) packed[edge] & PLACE;
  }

  /**
   * Parts them by the parts of the list that their claims fell into; they stay in order.
   *
   * @param parts for each claim the number of its part
   * @param places for each claim its place there
   */
  Edges[] split(int[] parts, int[] places, int count) {
    Edges[] split = new Edges[count];
    Arrays.setAll(split, i -> new Edges());
    for (int i = 0; i < size; i++) {
      split[parts[one(i)]].add(pair(late(i), places[one(i)], places[other(i)]));
    }
    return split;
  }
}
