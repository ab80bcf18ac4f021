package org.ortak.grammar;

/**
 * Joins two names with "and" between them where the parser did not. It is done where nothing else
 * is likely: the second is not the subject of a clause that "and" begins, for no verb stands before
 * it, or the first stands behind "between".
 */
final class Coordination {

  /** How far behind the first name of "between" the "and" may stand, over what is told of it. */
  private static final int REACH = 15;

  /** How many words may stand between "and" and the name: "and the French nuclear group Orano". */
  private static final int LEAD = 5;

  private static final int AND = Surface.formOf("and");
  private static final int BETWEEN = Surface.formOf("between");
  private static final int SEMICOLON = Surface.formOf(";");
  private static final int COLON = Surface.formOf(":");

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
  Coordination(Surface surface, Tag[] tags, int[] last, int[] heads, Relation[] relations) {
    this.surface = surface;
    this.tags = tags;
    this.last = last;
    this.heads = heads;
    this.relations = relations;
  }

  void join() {
    boolean said = false;
    for (int i = 1; i + 1 < tags.length; i++) {
      said = !is(i - 1, SEMICOLON) && !is(i - 1, COLON) && (said || isFinite(i - 1));
      if (is(i, AND) && isName(i - 1)) {
        join(i - 1, i, said);
      } else if (is(i, BETWEEN) && relations[i] == Relation.CASE && heads[i] > i) {
        joinBetween(i);
      }
    }
  }

  /** What "between" tells belongs to a noun right before it. */
  private void joinBetween(int between) {
    int first = heads[between];
    int noun = between - 1;
    if (tags[noun].isNoun() && heads[first] < noun && !hangsOn(noun, first)) {
      heads[first] = noun;
      relations[first] = Relation.NMOD;
    }
    int end = Math.min(tags.length - 1, first + REACH);
    for (int i = first + 1; i < end; i++) {
      if (is(i, AND)) {
        join(first, i, false);
        return;
      }
    }
  }

  /**
   * Hangs the name behind "and" on the first one, which takes its place in the clause.
   *
   * @param said whether a verb stands before them
   */
  private void join(int first, int and, boolean said) {
    int second = second(and);
    if (second < 0
        || relations[second] == Relation.CONJ
        || (said && isSubject(relations[second]))) {
      return;
    }
    int head = heads[second];
    Relation relation = relations[second];
    int top = top(first, and);
    boolean below = hangsOn(top, second);
    if (below || (heads[top] > and && isSubject(relation) && !isSubject(relations[top]))) {
      if (head >= 0 && hangsOn(head, top)) {
        return;
      }
      heads[top] = head;
      relations[top] = relation;
    }
    heads[second] = first;
    relations[second] = Relation.CONJ;
    heads[and] = second;
    relations[and] = Relation.CC;
  }

  /**
   * The head of the name behind "and": the name, or the noun that it is set beside; -1 for none.
   */
  private int second(int and) {
    for (int i = and + 1; i < Math.min(tags.length, and + 1 + LEAD); i++) {
      boolean owner = isName(i) && last[i] + 1 < tags.length && tags[last[i] + 1] == Tag.POS;
      if (isName(i) && !owner) {
        int head = heads[last[i]];
        boolean beside = relations[last[i]] == Relation.APPOS && head > and && head < i;
        return beside ? head : last[i];
      }
      boolean leads =
          isName(i)
              || tags[i].isNoun()
              || tags[i] == Tag.DT
              || tags[i] == Tag.JJ
              || tags[i] == Tag.POS;
      if (!leads) {
        return -1;
      }
    }
    return -1;
  }

  /** The last word before "and" on the way up from a word. */
  private int top(int word, int and) {
    int at = word;
    while (heads[at] >= 0 && heads[at] < and) {
      at = heads[at];
    }
    return at;
  }

  private boolean hangsOn(int word, int other) {
    int at = word;
    while (at >= 0 && at != other) {
      at = heads[at];
    }
    return at == other;
  }

  private static boolean isSubject(Relation relation) {
    return relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS;
  }

  private boolean isName(int word) {
    return last[word] >= 0;
  }

  private boolean isFinite(int word) {
    Tag tag = tags[word];
    return last[word] < 0 && (tag == Tag.VBD || tag == Tag.VBZ || tag == Tag.VBP || tag == Tag.MD);
  }

  private boolean is(int word, int form) {
    return surface.form[word + Surface.EDGE] == form;
  }
}
