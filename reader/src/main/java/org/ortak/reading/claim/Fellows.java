package org.ortak.reading.claim;

import java.util.List;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tree;
import org.ortak.reading.clause.Clauses;

/**
 * Who is told in one breath with whom: "A and B", "A, together with B", "A, in collaboration with
 * B".
 */
final class Fellows {

  private static final String WITH = "with";

  /** How many nouns may stand between "with" and the verb: its object. */
  private static final int NEAR = 1;

  /** How many where a noun tells that it is done together: its object, where, in what way. */
  private static final int FAR = 4;

  private final Clauses clauses;
  private final FacilityCues cues;

  Fellows(Clauses clauses, FacilityCues cues) {
    this.clauses = clauses;
    this.cues = cues;
  }

  /** The head of the first of those that a party is told with; its own where it stands alone. */
  int first(int head) {
    int first = firstJoined(clauses.tree(), head);
    int verb = verbOfWith(first);
    List<Integer> doers = verb < 0 ? List.of() : clauses.agents(verb);
    return doers.isEmpty() ? first : firstJoined(clauses.tree(), doers.getFirst());
  }

  private static int firstJoined(Tree tree, int head) {
    int at = head;
    while (tree.head(at) >= 0
        && (tree.relation(at) == Relation.CONJ || tree.relation(at) == Relation.APPOS)) {
      at = tree.head(at);
    }
    return at;
  }

  /** The verb that is done with the party, itself or to its object; -1 for none. */
  private int verbOfWith(int head) {
    Tree tree = clauses.tree();
    int over = tree.head(head);
    if (over < 0 || !clauses.preposition(head).equals(WITH)) {
      return -1;
    }
    int before = tree.child(head, Relation.CASE) - 1;
    boolean said = before >= tree.sentence().first() && cues.has("with-whom", tree.lemma(before));
    int reach = said ? FAR : NEAR;
    for (int step = 0; step < reach && over >= 0 && !clauses.isVerb(over); step++) {
      over = tree.head(over);
    }
    return over >= 0 && clauses.isVerb(over) ? over : -1;
  }
}
