package org.ortak.grammar;

/**
 * Makes one noun of two that stand side by side where the parser took the second for one more of a
 * list, though neither "and" nor a comma parts them: "a battery production facility".
 */
final class Compounds {

  private final Tag[] tags;
  private final int[] heads;
  private final Relation[] relations;

  /**
   * @param heads of each word, -1 for the root and for marks; written to
   * @param relations of each word; written to
   */
  Compounds(Tag[] tags, int[] heads, Relation[] relations) {
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  void join() {
    for (int second = 1; second < tags.length; second++) {
      int first = second - 1;
      if (isCommon(first)
          && isCommon(second)
          && relations[second] == Relation.CONJ
          && heads[second] < first
          && heads[first] != second
          && !hangsOn(heads[first], second)
          && !hasConjunction(second)) {
        join(first, second);
      }
    }
  }

  private void join(int first, int second) {
    heads[second] = heads[first];
    relations[second] = relations[first];
    for (int i = 0; i < first; i++) {
      if (heads[i] == first) {
        heads[i] = second;
      }
    }
    heads[first] = second;
    relations[first] = Relation.COMPOUND;
  }

  private boolean isCommon(int word) {
    return tags[word] == Tag.NN || tags[word] == Tag.NNS;
  }

  private boolean hasConjunction(int word) {
    for (int i = 0; i < tags.length; i++) {
      if (heads[i] == word && relations[i] == Relation.CC) {
        return true;
      }
    }
    return false;
  }

  private boolean hangsOn(int word, int other) {
    int at = word;
    while (at >= 0 && at != other) {
      at = heads[at];
    }
    return at == other;
  }
}
