package org.ortak.grammar;

/**
 * Makes one noun of two that stand side by side where the parser took the second for one more of a
 * list, though neither "and" nor a comma parts them: "a battery production facility".
 */
final class Compounds {

  private final Tag[] tags;
  private final Dependencies arcs;

  Compounds(Tag[] tags, Dependencies arcs) {
    this.tags = tags;
    this.arcs = arcs;
  }

  void join() {
    for (int second = 1; second < tags.length; second++) {
      int first = second - 1;
      if (isCommon(first)
          && isCommon(second)
          && arcs.isBareConjunct(second)
          && arcs.head(second) < first
          && arcs.head(first) != second
          && !arcs.hangsOn(arcs.head(first), second)) {
        join(first, second);
      }
    }
  }

  /** The second takes the place of the first, and all that hangs before it. */
  private void join(int first, int second) {
    arcs.hangLike(second, first);
    for (int i = 0; i < first; i++) {
      if (arcs.head(i) == first) {
        arcs.hang(i, second, arcs.relation(i));
      }
    }
    arcs.hang(first, second, Relation.COMPOUND);
  }

  private boolean isCommon(int word) {
    return tags[word] == Tag.NN || tags[word] == Tag.NNS;
  }
}
