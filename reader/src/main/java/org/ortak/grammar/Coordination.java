package org.ortak.grammar;

/**
 * Joins two names with "and" between them where the parser did not. It is done where nothing else
 * is likely: the second is not the subject of a clause that "and" begins, for no verb stands before
 * it, or the first stands behind "between".
 *
 * @param last for each word in a known name the place of the name's last word, -1 for the others
 */
record Coordination(Surface surface, Tag[] tags, int[] last, Dependencies arcs) {

  /** How far behind the first name of "between" the "and" may stand, over what is told of it. */
  private static final int REACH = 15;

  /** How many words may stand between "and" and the name: "and the French nuclear group Orano". */
  private static final int LEAD = 5;

  private static final int AND = Surface.formOf("and");
  private static final int BETWEEN = Surface.formOf("between");
  private static final int SEMICOLON = Surface.formOf(";");
  private static final int COLON = Surface.formOf(":");

  void join() {
    boolean said = false;
    for (int i = 1; i + 1 < tags.length; i++) {
      said = !is(i - 1, SEMICOLON) && !is(i - 1, COLON) && (said || isFinite(i - 1));
      if (is(i, AND) && isName(i - 1)) {
        join(i - 1, i, said);
      } else if (is(i, BETWEEN) && arcs.relation(i) == Relation.CASE && arcs.head(i) > i) {
        joinBetween(i);
      }
    }
  }

  /** What "between" tells belongs to a noun right before it. */
  private void joinBetween(int between) {
    int first = arcs.head(between);
    int noun = between - 1;
    if (tags[noun].isNoun() && arcs.head(first) < noun && !arcs.hangsOn(noun, first)) {
      arcs.hang(first, noun, Relation.NMOD);
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
        || arcs.relation(second) == Relation.CONJ
        || (said && isSubject(arcs.relation(second)))) {
      return;
    }
    int head = arcs.head(second);
    Relation relation = arcs.relation(second);
    int top = top(first, and);
    boolean below = arcs.hangsOn(top, second);
    if (below || (arcs.head(top) > and && isSubject(relation) && !isSubject(arcs.relation(top)))) {
      if (head >= 0 && arcs.hangsOn(head, top)) {
        return;
      }
      arcs.hang(top, head, relation);
    }
    arcs.hang(second, first, Relation.CONJ);
    arcs.hang(and, second, Relation.CC);
  }

  /**
   * The head of the name behind "and": the name, or the noun that it is set beside; -1 for none.
   */
  private int second(int and) {
    for (int i = and + 1; i < Math.min(tags.length, and + 1 + LEAD); i++) {
      boolean owner = isName(i) && last[i] + 1 < tags.length && tags[last[i] + 1] == Tag.POS;
      if (isName(i) && !owner) {
        int head = arcs.head(last[i]);
        boolean beside = arcs.relation(last[i]) == Relation.APPOS && head > and && head < i;
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
    while (arcs.head(at) >= 0 && arcs.head(at) < and) {
      at = arcs.head(at);
    }
    return at;
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
