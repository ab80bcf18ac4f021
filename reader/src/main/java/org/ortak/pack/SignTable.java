package org.ortak.pack;

import java.util.List;

/**
 * The place of each sign in a list, found by its hash first: most signs that are asked for are not
 * there, and to tell so takes one look at one row of numbers.
 */
final class SignTable {

  private final String[] signs;
  private final int[] hashes;
  private final int[] places;

  /**
   * @param signs all different
   */
  SignTable(List<String> signs) {
    this.signs = signs.toArray(String[]::new);
    int size = Integer.highestOneBit(Math.max(8, signs.size())) * 4;
    hashes = new int[size];
    places = new int[size];
    for (int i = 0; i < this.signs.length; i++) {
      int hash = mixed(this.signs[i]);
      int slot = hash & (size - 1);
      while (hashes[slot] != 0) {
        slot = (slot + 1) & (size - 1);
      }
      hashes[slot] = hash;
      places[slot] = i;
    }
  }

  /** The sign's place in the list, -1 where it is not in it. */
  int find(String sign) {
    int hash = mixed(sign);
    int mask = hashes.length - 1;
    for (int slot = hash & mask; hashes[slot] != 0; slot = (slot + 1) & mask) {
      if (hashes[slot] == hash && signs[places[slot]].equals(sign)) {
        return places[slot];
      }
    }
    return -1;
  }

  /** The hash of a sign with its upper half spread over the lower; never 0, which marks no sign. */
  private static int mixed(String sign) {
    int hash = sign.hashCode() * 0x9E3779B1;
    int spread = hash ^ (hash >>> 16);
    return spread == 0 ? 1 : spread;
  }
}
