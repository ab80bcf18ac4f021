package org.ortak.grammar;

/**
 * Sets the noun behind a name and a comma beside the name where the parser took both for one
 * compound, or for two of a list: "Voltora, Ardel's partner". No compound goes on behind a comma.
 *
 * @param last for each word in a known name the place of the name's last word, -1 for the others
 */
record Apposition(Surface surface, Tag[] tags, int[] last, Dependencies arcs) {

  private static final int COMMA = Surface.formOf(",");
  private static final int STOP = Surface.formOf(".");

  void set() {
    for (int word = 0; word + 3 < tags.length; word++) {
      if (last[word] == word && is(word + 1, COMMA)) {
        int noun = noun(word + 2);
        if (noun < 0) {
          continue;
        }
        if (arcs.head(word) == noun && arcs.relation(word) == Relation.COMPOUND) {
          arcs.hangLike(word, noun);
          arcs.hang(noun, word, Relation.APPOS);
        } else if ((arcs.isBareConjunct(noun) || isBesideMore(noun, word))
            && endsWith(noun)
            && !arcs.hangsOn(word, noun)) {
          arcs.hang(noun, word, Relation.APPOS);
        }
      }
    }
  }

  /**
   * The noun of the phrase of its own that begins at a word: "the maker", "its partner", "Ardel's
   * partner"; -1 for none.
   */
  private int noun(int word) {
    int owner = last[word] >= 0 ? last[word] : word;
    boolean begins =
        tags[word] == Tag.DT
            || tags[word] == Tag.PRP$
            || (owner + 1 < tags.length && last[word] >= 0 && tags[owner + 1] == Tag.POS);
    int noun = begins ? arcs.head(owner) : -1;
    return noun > owner && tags[noun].isNoun() ? noun : -1;
  }

  /**
   * Whether the noun is set beside what the name only tells of, though it has an owner with a name:
   * "the factory of Voltora, Ardel's partner".
   */
  private boolean isBesideMore(int noun, int name) {
    return arcs.relation(noun) == Relation.APPOS
        && last[name + 2] >= 0
        && arcs.head(noun) < name
        && arcs.hangsOn(name, arcs.head(noun));
  }

  /** Whether the phrase ends with the noun, and no "and" goes on behind it. */
  private boolean endsWith(int noun) {
    return noun + 1 >= tags.length
        || is(noun + 1, STOP)
        || (is(noun + 1, COMMA) && noun + 2 < tags.length && tags[noun + 2] != Tag.CC);
  }

  private boolean is(int word, int form) {
    return surface.form[word + Surface.EDGE] == form;
  }
}
