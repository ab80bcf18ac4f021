package org.ortak.reading.claim;

import java.util.List;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tree;
import org.ortak.reading.clause.Clauses;

/** Who is told in one breath with whom: "A and B", "A, together with B". */
final class Fellows {

  private static final String WITH = "with";

  private Fellows() {}

  /** The head of the first of those that a party is told with; its own where it stands alone. */
  static int first(Clauses clauses, int head) {
    int first = firstJoined(clauses.tree(), head);
    int verb = verbOfWith(clauses, first);
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
  private static int verbOfWith(Clauses clauses, int head) {
    int over = clauses.tree().head(head);
    if (over < 0 || !clauses.preposition(head).equals(WITH)) {
      return -1;
    }
    boolean object = clauses.tree().relation(over) == Relation.OBJ;
    int verb = object ? clauses.tree().head(over) : over;
    return clauses.isVerb(verb) ? verb : -1;
  }
}
