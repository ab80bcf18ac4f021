package org.ortak.reading.claim;

import org.ortak.grammar.Tree;

/** How far apart two words of one sentence are. */
final class Paths {

  private static final int TOP = 40;

  private Paths() {}

  /**
   * The steps from one word to the other over the tree, with a tenth for each word between them.
   */
  static double distance(Tree tree, int one, int other) {
    return steps(tree, one, other) + Math.abs(one - other) * 0.1;
  }

  private static int steps(Tree tree, int one, int other) {
    int up = 0;
    for (int at = one; at >= 0 && up < TOP; at = tree.head(at), up++) {
      int down = 0;
      for (int under = other; under >= 0 && down < TOP; under = tree.head(under), down++) {
        if (under == at) {
          return up + down;
        }
      }
    }
    return TOP;
  }
}
