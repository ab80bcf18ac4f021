package org.ortak.grammar;

/**
 * How the words of a sentence hang on each other while they are still being put right.
 *
 * @param heads of each word, -1 for the root and for marks; written to
 * @param relations of each word to its head; written to
 */
record Dependencies(int[] heads, Relation[] relations) {

  int head(int word) {
    return heads[word];
  }

  Relation relation(int word) {
    return relations[word];
  }

  void hang(int word, int head, Relation relation) {
    heads[word] = head;
    relations[word] = relation;
  }

  /** Hangs a word where another hangs. */
  void hangLike(int word, int other) {
    hang(word, heads[other], relations[other]);
  }

  /** Whether the way up from a word leads to the other, or it is the other. */
  boolean hangsOn(int word, int other) {
    int at = word;
    while (at >= 0 && at != other) {
      at = heads[at];
    }
    return at == other;
  }

  /** Whether the word is one more of a list, though no "and" hangs on it. */
  boolean isBareConjunct(int word) {
    if (relations[word] != Relation.CONJ) {
      return false;
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == word && relations[i] == Relation.CC) {
        return false;
      }
    }
    return true;
  }
}
