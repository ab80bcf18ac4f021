package org.ortak.reading.claim;

import java.util.Set;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.clause.Mood;

/**
 * What around a trigger tells how far an undertaking has come: the verbs above and below it with
 * their tense, modality and negation, the words before it, adverbs of time. Each is a sign that
 * begins with {@code s:}.
 */
final class StageSigns {

  private static final int REACH = 4;
  private static final Set<Relation> BELOW = Set.of(Relation.ACL, Relation.ACL_RELCL);
  private static final Set<Relation> BEFORE =
      Set.of(Relation.AMOD, Relation.COMPOUND, Relation.NUMMOD, Relation.DET);

  private final Clauses clauses;
  private final Tree tree;
  private final Draft draft;

  StageSigns(Clauses clauses, Draft draft) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.draft = draft;
  }

  void add() {
    int trigger = draft.trigger();
    if (tree.sentence().block() == 0) {
      sign("title");
    }
    if (clauses.isVerb(trigger)) {
      verb("v1", trigger);
    } else {
      before(trigger);
      for (Relation relation : BELOW) {
        clauses.children(trigger, relation).forEach(verb -> verb("b", verb));
      }
    }
    above(trigger);
  }

  private void before(int noun) {
    for (int child = tree.nextChild(noun, tree.sentence().first() - 1);
        child >= 0;
        child = tree.nextChild(noun, child)) {
      if (BEFORE.contains(tree.relation(child))
          && !tree.tag(child).isProper()
          && tree.tag(child) != Tag.CD) {
        sign("m:" + tree.lemma(child));
      }
    }
  }

  private void above(int trigger) {
    int at = trigger;
    int depth = clauses.isVerb(trigger) ? 2 : 1;
    for (int step = 0; step < REACH; step++) {
      Relation relation = tree.relation(at);
      at = tree.head(at);
      if (at < 0) {
        return;
      }
      if (clauses.isVerb(at)) {
        if (depth == 1) {
          sign("v1r:" + relation);
        }
        verb("v" + Math.min(depth, 3), at);
        depth++;
      } else if (tree.tag(at).isNoun() || tree.tag(at) == Tag.JJ) {
        sign("n:" + tree.lemma(at));
      }
    }
  }

  private void verb(String where, int verb) {
    Mood mood = clauses.mood(verb);
    String lemma = tree.lemma(verb);
    sign(where + ":" + lemma);
    sign(where + "t:" + mood.tense());
    sign(where + ":" + lemma + "/" + mood.tense());
    mood.modal().ifPresent(modal -> sign("modal:" + modal));
    if (mood.negated()) {
      sign("negated");
      sign("negated:" + lemma);
    }
    if (mood.conditional()) {
      sign("conditional");
    }
    mood.governors().stream().limit(3).forEach(governor -> sign("g:" + governor));
    for (int adverb : clauses.children(verb, Relation.ADVMOD)) {
      sign("a:" + tree.lemma(adverb));
    }
    for (int particle : clauses.children(verb, Relation.COMPOUND_PRT)) {
      sign("p:" + lemma + " " + tree.lemma(particle));
    }
  }

  private void sign(String sign) {
    draft.sign("s:" + sign);
    draft.sign("s:" + draft.type().word() + "|" + sign);
  }
}
