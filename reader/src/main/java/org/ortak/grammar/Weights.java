package org.ortak.grammar;

/**
 * Learnt weights, ready for use: for each feature the choices that it speaks for or against, and
 * how strongly. An entry is a choice in the lower 7 bits and a signed weight above them.
 */
final class Weights implements Scorer {

  private static final int CHOICE_BITS = 7;
  private static final int CHOICE_MASK = (1 << CHOICE_BITS) - 1;
  private static final int COUNT_BITS = 7;
  private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

  private final KeyTable table;
  private final short[] entries;

  /**
   * @param table for each feature where its entries begin and how many they are, as {@link #place}
   *     says it
   */
  Weights(KeyTable table, short[] entries) {
    this.table = table;
    this.entries = entries;
  }

  static int place(int from, int count) {
    return from << COUNT_BITS | count;
  }

  static short entry(int choice, int strength) {
    return (short) (strength << CHOICE_BITS | choice);
  }

  @Override
  public void score(Features features, int[] scores) {
    for (int f = 0; f < features.count(); f++) {
      int place = table.get(features.key(f));
      if (place >= 0) {
        int from = place >>> COUNT_BITS;
        int end = from + (place & COUNT_MASK);
        for (int i = from; i < end; i++) {
          int entry = entries[i];
          scores[entry & CHOICE_MASK] += entry >> CHOICE_BITS;
        }
      }
    }
  }
}
