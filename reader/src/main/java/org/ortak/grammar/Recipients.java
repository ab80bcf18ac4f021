package org.ortak.grammar;

/**
 * Gives a verb its recipient and its object where a name and a sum stand side by side behind it:
 * "awarded Voltora $316 million". The parser takes the two for one compound, or one for a remark on
 * the other.
 *
 * @param last for each word in a known name the place of the name's last word, -1 for the others
 */
record Recipients(Surface surface, Tag[] tags, int[] last, Dependencies arcs) {

  void set() {
    int first = 0;
    for (int word = 0; word + 1 < tags.length; word++) {
      if (last[word] != word) {
        continue;
      }
      first = word;
      while (first > 0 && last[first - 1] == word) {
        first--;
      }
      if (first > 0 && says(first - 1)) {
        set(first - 1, word);
      }
    }
  }

  private boolean says(int word) {
    Relation relation = arcs.relation(word);
    return tags[word].isVerb()
        && relation != Relation.AUX
        && relation != Relation.AUX_PASS
        && relation != Relation.COP;
  }

  private void set(int verb, int name) {
    int sign = isSign(name + 1) ? name + 1 : -1;
    int number = sign < 0 ? name + 1 : sign + 1;
    int end = number;
    while (end < tags.length && tags[end] == Tag.CD) {
      end++;
    }
    boolean large = end > number + 1; // "2.3 billion", not "12 months" or "2 stakes"
    if (end == number || (sign < 0 && !large) || isAbove(name, end, verb)) {
      return;
    }
    boolean counted = sign < 0 && end < tags.length && isCommon(end) && !arcs.hangsOn(verb, end);
    int head = counted ? end : sign < 0 ? end - 1 : sign;
    for (int i = number; i + 1 < end; i++) {
      arcs.hang(i, end - 1, Relation.COMPOUND);
    }
    arcs.hang(end - 1, head, Relation.NUMMOD);
    arcs.hang(head, verb, Relation.OBJ);
    arcs.hang(name, verb, Relation.IOBJ);
  }

  /** Whether the verb hangs on one of the words from {@code from} to before {@code end}. */
  private boolean isAbove(int from, int end, int verb) {
    for (int word = from; word < end; word++) {
      if (arcs.hangsOn(verb, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a currency stands at the word, by its sign or its code, before a number. */
  private boolean isSign(int word) {
    if (word + 1 >= tags.length || tags[word + 1] != Tag.CD || last[word] >= 0) {
      return false;
    }
    int shape = surface.shape[word + Surface.EDGE];
    return tags[word] == Tag.SYM || (tags[word].isNoun() && Shape.capitals(shape));
  }

  private boolean isCommon(int word) {
    return tags[word] == Tag.NN || tags[word] == Tag.NNS;
  }
}
