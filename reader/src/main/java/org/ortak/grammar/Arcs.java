package org.ortak.grammar;

import java.util.Arrays;

/**
 * The arcs of a whole sentence: those that the parser drew, those inside known names, and those of
 * the punctuation that the parser leaves out.
 */
final class Arcs {

  private static final Relation[] RELATIONS = Relation.values();

  private final Relation[] relations;
  private final Tag[] tags;
  private final int[] last;
  private final int[] heads;

  /**
   * @param last for each word in a known name the place of the name's last word, -1 for the others
   */
  Arcs(Tag[] tags, int[] last) {
    this.tags = tags;
    this.last = last;
    heads = new int[tags.length];
    relations = new Relation[tags.length];
    Arrays.fill(relations, Relation.PUNCT);
  }

  /**
   * The head of each word as a number in the whole text, -1 for the root.
   *
   * @param before how many words before the first hang on the root
   */
  int[] heads(int first, int before) {
    int[] out = new int[before + heads.length];
    for (int i = 0; i < heads.length; i++) {
      out[before + i] = heads[i] < 0 ? -1 : heads[i] + first;
      if (heads[i] < 0) {
        Arrays.fill(out, 0, before, first + i);
      }
    }
    return out;
  }

  /** How each word hangs on its head; those before the first in a way that says nothing. */
  Relation[] relations(int before) {
    Relation[] out = new Relation[before + relations.length];
    Arrays.fill(out, 0, before, Relation.DEP);
    System.arraycopy(relations, 0, out, before, relations.length);
    return out;
  }

  void draw(Surface surface, Chain chain, Configuration end) {
    parsed(chain, end);
    for (int i = 0; i < tags.length; i++) {
      if (last[i] > i && tags[i] != Tag.PUNCT) {
        heads[i] = last[i];
        relations[i] = Relation.COMPOUND;
      }
    }
    Dependencies arcs = new Dependencies(heads, relations);
    new Compounds(tags, arcs).join();
    new Apposition(surface, tags, last, arcs).set();
    new Coordination(surface, tags, last, arcs).join();
    new Recipients(surface, tags, last, arcs).set();
    punctuation();
  }

  /** Of several roots the first stays, the others hang on it. */
  private void parsed(Chain chain, Configuration end) {
    int root = -1;
    for (int node = 1; node <= chain.size(); node++) {
      int word = chain.place(node);
      int head = end.head(node);
      if (head <= chain.size()) {
        heads[word] = chain.place(head);
        relations[word] = RELATIONS[end.label(node)];
      } else if (root < 0) {
        root = word;
        heads[word] = -1;
        relations[word] = Relation.ROOT;
      } else {
        heads[word] = root;
        relations[word] = Relation.PARATAXIS;
      }
    }
  }

  private void punctuation() {
    Marks marks = new Marks(heads);
    int left = -1;
    int right = 0;
    int first = -1;
    for (int i = 0; i < tags.length; i++) {
      if (tags[i] != Tag.PUNCT) {
        left = i;
        continue;
      }
      right = Math.max(right, i + 1);
      while (right < tags.length && tags[right] == Tag.PUNCT) {
        right++;
      }
      heads[i] = marks.head(left, right < tags.length ? right : -1);
      if (heads[i] < 0) {
        heads[i] = first;
        relations[i] = first < 0 ? Relation.ROOT : Relation.PUNCT;
        first = first < 0 ? i : first;
      }
    }
  }
}
