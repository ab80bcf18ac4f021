package org.ortak.grammar;

/**
 * Sets the noun behind a name and a comma beside the name where the parser took both for one
 * compound, or for two of a list: "Voltora, Ardel's partner". No compound goes on behind a comma.
 */
final class Apposition {

  private static final int COMMA = Surface.formOf(",");
  private static final int STOP = Surface.formOf(".");

  private final Surface surface;
  private final Tag[] tags;
  private final int[] last;
  private final int[] heads;
  private final Relation[] relations;

  /**
   * @param last for each word in a known name the place of the name's last word, -1 for the others
   * @param heads of each word, -1 for the root and for marks; written to
   * @param relations of each word; written to
   */
  Apposition(Surface surface, Tag[] tags, int[] last, int[] heads, Relation[] relations) {
    this.surface = surface;
    this.tags = tags;
    this.last = last;
    this.heads = heads;
    this.relations = relations;
  }

  void set() {
    for (int word = 0; word + 3 < tags.length; word++) {
      if (last[word] == word && is(word + 1, COMMA)) {
        int noun = noun(word + 2);
        if (noun < 0) {
          continue;
        }
        if (heads[word] == noun && relations[word] == Relation.COMPOUND) {
          heads[word] = heads[noun];
          relations[word] = relations[noun];
          set(noun, word);
        } else if ((isOneOfMany(noun) || isBesideMore(noun, word))
            && endsWith(noun)
            && !hangsOn(word, noun)) {
          set(noun, word);
        }
      }
    }
  }

  private void set(int noun, int name) {
    heads[noun] = name;
    relations[noun] = Relation.APPOS;
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
    int noun = begins ? heads[owner] : -1;
    return noun > owner && tags[noun].isNoun() ? noun : -1;
  }

  /** Whether the parser took the noun for one more of a list, without the "and" of its last. */
  private boolean isOneOfMany(int noun) {
    boolean joined = false;
    for (int i = 0; i < tags.length; i++) {
      joined |= heads[i] == noun && relations[i] == Relation.CC;
    }
    return relations[noun] == Relation.CONJ && !joined;
  }

  /**
   * Whether the noun is set beside what the name only tells of, though it has an owner with a name:
   * "the factory of Voltora, Ardel's partner".
   */
  private boolean isBesideMore(int noun, int name) {
    return relations[noun] == Relation.APPOS
        && last[name + 2] >= 0
        && heads[noun] < name
        && hangsOn(name, heads[noun]);
  }

  /** Whether the phrase ends with the noun, and no "and" goes on behind it. */
  private boolean endsWith(int noun) {
    return noun + 1 >= tags.length
        || is(noun + 1, STOP)
        || (is(noun + 1, COMMA) && noun + 2 < tags.length && tags[noun + 2] != Tag.CC);
  }

  private boolean hangsOn(int word, int other) {
    int at = word;
    while (at >= 0 && at != other) {
      at = heads[at];
    }
    return at == other;
  }

  private boolean is(int word, int form) {
    return surface.form[word + Surface.EDGE] == form;
  }
}
