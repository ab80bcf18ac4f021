package org.ortak.ledger.undertaking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ortak.ledger.resolve.Slip;

/** How names are written, against each other. */
public final class Spelling {

  private Spelling() {}

  /**
   * The slips of the pen between one and the other; more than {@code farthest} where it is more.
   */
  public static int steps(String one, String other, int farthest) {
    return Math.abs(one.length() - other.length()) > farthest
        ? farthest + 1
        : Slip.count(one, other);
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
