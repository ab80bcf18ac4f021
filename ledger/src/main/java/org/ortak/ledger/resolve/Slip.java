package org.ortak.ledger.resolve;

import java.util.Arrays;

/** Counts the slips of the pen between two words. */
public final class Slip {

  private Slip() {}

  /**
   * The letters put in, left out, taken for others, or exchanged with their neighbours (the optimal
   * string alignment distance).
   */
  public static int count(String one, String other) {
    int[] before = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    int[] next = new int[other.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= one.length(); i++) {
      next[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = row[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        next[j] = Math.min(change, Math.min(row[j], next[j - 1]) + 1);
        if (isExchanged(one, i, other, j)) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      int[] free = before;
      before = row;
      row = next;
      next = free;
    }
    return row[other.length()];
  }

  private static boolean isExchanged(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
