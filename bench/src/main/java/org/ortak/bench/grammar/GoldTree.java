package org.ortak.bench.grammar;

import java.util.Arrays;
import org.ortak.grammar.Chain;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;

/**
 * The arcs that the parser should draw over a chain: those of the treebank, lifted over punctuation
 * and, where two cross, to the head's head until none do.
 */
final class GoldTree {

  final int size;
  final int[] head;
  final int[] relation;

  GoldTree(GoldSentence sentence, Tag[] tags, Chain chain) {
    size = chain.size();
    head = new int[size + 2];
    relation = new int[size + 2];
    int[] node = new int[tags.length];
    for (int k = 1; k <= size; k++) {
      node[chain.place(k)] = k;
    }
    for (int k = 1; k <= size; k++) {
      int word = chain.place(k);
      int above = sentence.heads().get(word);
      while (above >= 0 && node[above] == 0) {
        above = sentence.heads().get(above);
      }
      head[k] = above < 0 ? size + 1 : node[above];
      Relation name = sentence.relations().get(word);
      boolean odd = name == Relation.PUNCT || name == Relation.ROOT;
      relation[k] = (above < 0 ? Relation.ROOT : odd ? Relation.DEP : name).ordinal();
    }
    oneRoot();
    project();
  }

  /** Words beside the first root, left over where punctuation was the root, hang on it. */
  private void oneRoot() {
    int root = 0;
    for (int k = 1; k <= size; k++) {
      if (head[k] == size + 1 && root == 0) {
        root = k;
      } else if (head[k] == size + 1) {
        head[k] = root;
        relation[k] = Relation.PARATAXIS.ordinal();
      }
    }
  }

  private void project() {
    for (int tries = 0; tries < size * size; tries++) {
      int crossing = shortestCrossing();
      if (crossing == 0) {
        return;
      }
      head[crossing] = head[head[crossing]];
    }
  }

  /** The child of the shortest arc that has a word inside it not under its head, 0 for none. */
  private int shortestCrossing() {
    int best = 0;
    for (int k = 1; k <= size; k++) {
      if (head[k] <= size && crosses(k) && (best == 0 || length(k) < length(best))) {
        best = k;
      }
    }
    return best;
  }

  private int length(int k) {
    return Math.abs(head[k] - k);
  }

  private boolean crosses(int k) {
    int from = Math.min(k, head[k]);
    int to = Math.max(k, head[k]);
    for (int w = from + 1; w < to; w++) {
      if (!under(w, head[k])) {
        return true;
      }
    }
    return false;
  }

  private boolean under(int word, int ancestor) {
    int at = word;
    while (at <= size && at != ancestor) {
      at = head[at];
    }
    return at == ancestor;
  }

  @Override
  public String toString() {
    return Arrays.toString(head);
  }
}
