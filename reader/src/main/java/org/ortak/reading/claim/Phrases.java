package org.ortak.reading.claim;

import java.util.Set;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tree;
import org.ortak.reading.clause.Clauses;

/**
 * Short noun phrases, as an article words them: the head with what stands before it, without
 * articles and owners.
 */
final class Phrases {

  private static final Set<Relation> KEPT =
      Set.of(Relation.COMPOUND, Relation.AMOD, Relation.FLAT, Relation.NUMMOD);

  private Phrases() {}

  static String of(Clauses clauses, int head) {
    Tree tree = clauses.tree();
    int first = head;
    while (first - 1 >= tree.sentence().first() && belongs(clauses, first - 1, head)) {
      first--;
    }
    return tree.words().span(first, head + 1).of(tree.words().text());
  }

  private static boolean belongs(Clauses clauses, int word, int head) {
    Tree tree = clauses.tree();
    boolean joined = tree.words().word(word).equals("-") || KEPT.contains(tree.relation(word));
    return joined && clauses.isUnder(word, head) && tree.relation(word) != Relation.NUMMOD;
  }
}
