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

  /** Looks all features up before adding any, so that the look-ups wait for memory together. */
  @Override
  public void score(Features features, int[] scores) {
    int[] places = features.places();
    int found = 0;
    for (int f = 0; f < features.count(); f++) {
      int place = table.get(features.key(f));
      places[found] = place;
      found += place >= 0 ? 1 : 0;
    }
    for (int f = 0; f < found; f++) {
      int from = places[f] >>> COUNT_BITS;
      int end = from + (places[f] & COUNT_MASK);
      for (int i = from; i < end; i++) {
        int entry = entries[i];
        scores[entry & CHOICE_MASK] += entry >> CHOICE_BITS;
      }
    }
  }
}
