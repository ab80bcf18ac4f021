package org.ortak.reading.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ortak.pack.Folding;

/** Names written with a slip or two: "Fararis" for "Farasis". */
final class Slips {

  private static final int MOST = 2;
  private static final int SHORTEST = 5;

  private Slips() {}

  /** Whether no word of the form is a word of the name, but its first is one with a slip. */
  static boolean isSlip(String form, String name) {
    List<String> written = words(form);
    Set<String> right = new HashSet<>(words(name));
    if (written.isEmpty() || written.stream().anyMatch(right::contains)) {
      return false;
    }
    String first = written.getFirst();
    return first.length() >= SHORTEST
        && right.stream().anyMatch(word -> word.length() >= SHORTEST && near(first, word));
  }

  private static List<String> words(String text) {
    return List.of(Folding.fold(text).split("[^a-z0-9]+"));
  }

  /** Whether at most two letters are exchanged, left out or put in. */
  static boolean near(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()] <= MOST;
  }
}
