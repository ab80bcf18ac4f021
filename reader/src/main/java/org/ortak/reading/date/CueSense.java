package org.ortak.reading.date;

import org.ortak.text.Pieces;

/**
 * The sense of a clause told by the nearest word that has one: will, due, began. What stands before
 * counts for more.
 */
final class CueSense {

  private static final int REACH = 14;
  private static final int AFTER_COSTS = 3;
  private static final int HELPERS = 3;

  private final Pieces pieces;
  private final DateWords words;

  CueSense(Pieces pieces, DateWords words) {
    this.pieces = pieces;
    this.words = words;
  }

  /**
   * What the piece says; a participle after a word of its own sense, as in "will be signed", says
   * what that word does.
   */
  private Sense sense(int i) {
    Sense here = words.tense(pieces, i);
    if (here != Sense.PAST || words.word(pieces, i) != Sense.UNKNOWN) {
      return here;
    }
    for (int before = i - 1; before >= i - HELPERS && pieces.together(before, i); before--) {
      Sense helper = words.word(pieces, before);
      if (helper != Sense.UNKNOWN) {
        return helper;
      }
    }
    return here;
  }

  Sense at(int piece) {
    Sense best = Sense.UNKNOWN;
    int cost = Integer.MAX_VALUE;
    for (int away = 1; away <= REACH; away++) {
      for (int i : new int[] {piece - away, piece + away}) {
        int price = i < piece ? away : away + AFTER_COSTS;
        if (price < cost && pieces.together(i, piece)) {
          Sense here = sense(i);
          if (here != Sense.UNKNOWN) {
            best = here;
            cost = price;
          }
        }
      }
    }
    return best;
  }
}
