package org.ortak.grammar;

/**
 * Hangs punctuation, which the parser leaves out, on a word: a mark between two words on the
 * outermost word of the phrase that it parts from the rest.
 */
final class Marks {

  private final int[] heads;

  /**
   * @param heads of all words of the sentence, counted in it; -1 for the root
   */
  Marks(int[] heads) {
    this.heads = heads;
  }

  /** The word that a mark between {@code left} and {@code right} hangs on; -1 for none. */
  int head(int left, int right) {
    if (left < 0 && right < 0) {
      return -1;
    }
    if (right < 0) {
      return climb(left, 0, Integer.MAX_VALUE);
    }
    if (left < 0) {
      return climb(right, 0, Integer.MAX_VALUE);
    }
    int after = climb(right, right, Integer.MAX_VALUE);
    if (heads[after] >= 0) {
      return after;
    }
    int before = climb(left, 0, left);
    return heads[before] >= 0 ? before : after;
  }

  private int climb(int word, int from, int to) {
    int at = word;
    while (heads[at] >= from && heads[at] <= to) {
      at = heads[at];
    }
    return at;
  }
}
