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
    List<Integer> fromWord = chain(tree, word);
    List<Integer> fromTrigger = chain(tree, trigger);
    int meet = fromWord.stream().filter(fromTrigger::contains).findFirst().orElse(-1);
    List<String> up = new ArrayList<>();
    for (int at : fromTrigger.subList(0, fromTrigger.indexOf(meet))) {
      up.add("<" + relation(clauses, at, at == trigger));
    }
    List<String> down = new ArrayList<>();
    for (int at : fromWord.subList(0, fromWord.indexOf(meet))) {
      down.add(0, ">" + relation(clauses, at, true));
    }
    up.addAll(down);
    up.removeIf(step -> step.endsWith("conj"));
    return up.size() > TOLD ? "far" : String.join("", up);
  }

  private static List<Integer> chain(Tree tree, int word) {
    List<Integer> out = new ArrayList<>();
    for (int at = word; at >= 0 && out.size() < TOP; at = tree.head(at)) {
      out.add(at);
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
