package org.ortak.ledger.undertaking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How names are written, against each other. */
public final class Spelling {

  private Spelling() {}

  /**
   * The fewest letters to put in, take out or change to get from one to the other (Levenshtein);
   * more than {@code farthest} where it is more.
   */
  public static int steps(String one, String other, int farthest) {
    if (Math.abs(one.length() - other.length()) > farthest) {
      return farthest + 1;
    }
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }

  /** Whether each word asked for begins a word of the name, in order. */
  public static boolean begins(String asked, String name) {
    if (asked.isEmpty()) {
      return false;
    }
    List<String> words = new ArrayList<>(Arrays.asList(name.split(" ")));
    for (String word : asked.split(" ")) {
      while (!words.isEmpty() && !words.getFirst().startsWith(word)) {
        words.removeFirst();
      }
      if (words.isEmpty()) {
        return false;
      }
      words.removeFirst();
    }
    return true;
  }
}
