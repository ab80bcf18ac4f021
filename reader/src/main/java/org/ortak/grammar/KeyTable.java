package org.ortak.grammar;

/**
 * A fixed table from keys to numbers of 0 or more. Keys are mixed evenly over all integers and
 * placed by their upper bits, so that filling the table from sorted keys runs straight through
 * memory.
 */
public final class KeyTable {

  private final long[] slots;
  private final int shift;

  /**
   * @param keys all different, none 0, in the order of unsigned numbers
   */
  public KeyTable(int[] keys, int[] values) {
    int bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(keys.length / 3 * 4));
    shift = 32 - bits;
    slots = new long[1 << bits];
    int mask = slots.length - 1;
    for (int k = 0; k < keys.length; k++) {
      int i = keys[k] >>> shift;
      while (slots[i] != 0) {
        i = (i + 1) & mask;
      }
      slots[i] = (long) keys[k] << 32 | values[k];
    }
  }

  /** The number kept for a key, -1 for none. */
  int get(int key) {
    int mask = slots.length - 1;
    int i = key >>> shift;
    while (true) {
      long slot = slots[i];
      if (slot == 0) {
        return -1;
      }
      if ((int) (slot >>> 32) == key) {
        return (int) slot;
      }
      i = (i + 1) & mask;
    }
  }

  /**
   * Writes the numbers of those keys that have one to {@code out}, in order, and says how many they
   * are. The slots are fetched before any is looked at, so that they wait for memory together.
   *
   * @param fetched room for as many slots as there are keys
   */
  int find(int[] keys, int count, long[] fetched, int[] out) {
    long[] slots = this.slots;
    int shift = this.shift;
    for (int k = 0; k < count; k++) {
      fetched[k] = slots[keys[k] >>> shift];
    }
    int mask = slots.length - 1;
    int found = 0;
    for (int k = 0; k < count; k++) {
      int key = keys[k];
      long slot = fetched[k];
      int i = key >>> shift;
      while (slot != 0 && (int) (slot >>> 32) != key) {
        i = (i + 1) & mask;
        slot = slots[i];
      }
      if (slot != 0) {
        out[found++] = (int) slot;
      }
    }
    return found;
  }
}
