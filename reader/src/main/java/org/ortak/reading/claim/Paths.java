package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tree;
import org.ortak.reading.clause.Clauses;

/** How two words of one sentence hang together. */
final class Paths {

  private static final int TOP = 40;
  private static final int TOLD = 4;

  private Paths() {}

  /**
   * The steps from one word to the other over the tree, with a tenth for each word between them.
   */
  static double distance(Tree tree, int one, int other) {
    return steps(tree, one, other) + Math.abs(one - other) * 0.1;
  }

  private static int steps(Tree tree, int one, int other) {
    int up = 0;
    for (int at = one; at >= 0 && up < TOP; at = tree.head(at), up++) {
      int down = 0;
      for (int under = other; under >= 0 && down < TOP; under = tree.head(under), down++) {
        if (under == at) {
          return up + down;
        }
      }
    }
    return TOP;
  }

  /**
   * The relations on the way from the trigger to a word: {@code <} goes up to a head, {@code >}
   * down to what hangs on it, with the preposition of a phrase and without the steps that only
   * coordinate; "far" where the way is long.
   */
  static String told(Clauses clauses, int trigger, int word) {
    Tree tree = clauses.tree();
    int meet = meeting(tree, trigger, word);
    List<Integer> up = way(tree, trigger, meet);
    List<Integer> down = way(tree, word, meet);
    if (up.size() + down.size() > TOLD) {
      return "far";
    }
    StringBuilder out = new StringBuilder();
    for (int at : up) {
      out.append('<').append(relation(clauses, at, at == trigger));
    }
    for (int at : down.reversed()) {
      out.append('>').append(relation(clauses, at, true));
    }
    return out.toString();
  }

  /** The lowest word above both, or one of them; every sentence has one. */
  private static int meeting(Tree tree, int one, int other) {
    for (int at = other, i = 0; at >= 0 && i < TOP; at = tree.head(at), i++) {
      for (int above = one, j = 0; above >= 0 && j < TOP; above = tree.head(above), j++) {
        if (above == at) {
          return at;
        }
      }
    }
    return -1;
  }

  /** The words on the way up, those left out that only coordinate. */
  private static List<Integer> way(Tree tree, int from, int to) {
    List<Integer> out = new ArrayList<>();
    for (int at = from, i = 0; at != to && at >= 0 && i < TOP; at = tree.head(at), i++) {
      if (tree.relation(at) != Relation.CONJ) {
        out.add(at);
      }
    }
    return out;
  }

  private static String relation(Clauses clauses, int word, boolean prepositions) {
    Relation relation = clauses.tree().relation(word);
    String name = relation.name().toLowerCase(Locale.ROOT);
    boolean phrase =
        relation == Relation.OBL || relation == Relation.NMOD || relation == Relation.OBL_AGENT;
    return phrase && prepositions ? name + ":" + clauses.preposition(word) : name;
  }
}
