package org.ortak.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.pack.WordLists;

/** Reads tense, modality, negation and what governs a predicate off the tree. */
final class MoodReader {

  private static final int REACH = 5;
  private static final Set<Relation> GOVERNED =
      Set.of(
          Relation.XCOMP,
          Relation.CCOMP,
          Relation.ACL,
          Relation.ADVCL,
          Relation.CSUBJ,
          Relation.OBJ,
          Relation.OBL);

  private final Clauses clauses;
  private final Tree tree;
  private final WordLists cues;

  MoodReader(Clauses clauses, WordLists cues) {
    this.clauses = clauses;
    this.cues = cues;
    this.tree = clauses.tree();
  }

  Mood read(int predicate) {
    List<String> governors = new ArrayList<>();
    boolean negated = isNegated(predicate) || isDenied(predicate);
    boolean over = negated && isOver(predicate);
    boolean conditional = isConditional(predicate);
    Optional<String> modal = modal(predicate);
    Tense tense = tense(predicate);
    int at = predicate;
    for (int step = 0; step < REACH; step++) {
      int above = governor(at);
      if (above < 0) {
        break;
      }
      governors.add(tree.lemma(above));
      negated |= tree.relation(at) == Relation.XCOMP && isNegated(above);
      negated |= tree.relation(at) == Relation.ACL && isDenied(above);
      over |= negated && tree.relation(at) == Relation.XCOMP && isOver(above);
      conditional |= isConditional(above);
      if (modal.isEmpty() && tree.relation(at) != Relation.CCOMP) {
        modal = modal(above);
      }
      if (tense == Tense.NONE) {
        tense = tense(above);
      }
      at = above;
    }
    return new Mood(
        tense, clauses.isPassive(predicate), modal, negated, over, conditional, governors);
  }

  private int governor(int word) {
    int head = tree.head(word);
    if (head < 0) {
      return -1;
    }
    Relation relation = tree.relation(word);
    if (relation == Relation.CONJ) {
      boolean finite = tree.child(word, Relation.NSUBJ) >= 0 || tense(word) != Tense.NONE;
      return finite ? -1 : governor(head);
    }
    return GOVERNED.contains(relation) ? head : -1;
  }

  private Tense tense(int word) {
    boolean have = false;
    boolean be = false;
    boolean past = tree.tag(word) == Tag.VBD;
    boolean finite = past || tree.tag(word) == Tag.VBZ || tree.tag(word) == Tag.VBP;
    for (int child = child(word, -1); child >= 0; child = child(word, child)) {
      Relation relation = tree.relation(child);
      if (relation != Relation.AUX && relation != Relation.AUX_PASS && relation != Relation.COP) {
        continue;
      }
      String lemma = tree.lemma(child);
      if (tree.tag(child) == Tag.MD) {
        return cues.has("futures", lemma) ? Tense.FUTURE : Tense.PRESENT;
      }
      have |= cues.has("perfect", lemma);
      be |= relation == Relation.AUX && cues.has("progressive", lemma);
      past |= tree.tag(child) == Tag.VBD;
      finite |=
          tree.tag(child) == Tag.VBD || tree.tag(child) == Tag.VBZ || tree.tag(child) == Tag.VBP;
    }
    if (isToCome(word)) {
      return Tense.FUTURE;
    }
    if (!finite) {
      return !have && isBarePast(word) ? Tense.PAST : Tense.NONE;
    }
    if (be && tree.tag(word) == Tag.VBG) {
      return past ? Tense.PAST : Tense.PROGRESSIVE;
    }
    if (have) {
      return Tense.PERFECT;
    }
    return past ? Tense.PAST : Tense.PRESENT;
  }

  /** "Voltora supplied cells": a past taken for a participle, though it has a subject. */
  private boolean isBarePast(int word) {
    return tree.tag(word) == Tag.VBN
        && tree.relation(word) == Relation.ROOT
        && tree.child(word, Relation.NSUBJ) >= 0
        && tree.child(word, Relation.AUX) < 0
        && tree.child(word, Relation.AUX_PASS) < 0;
  }

  /**
   * "is to build", "a plant to be built", and the headline's "Voltora to build": what is to come.
   */
  private boolean isToCome(int word) {
    if (!clauses.isInfinitive(word)) {
      return false;
    }
    if (tree.child(word, Relation.COP) >= 0) {
      return true;
    }
    int head = tree.head(word);
    boolean passive = tree.child(word, Relation.AUX_PASS) >= 0;
    return switch (tree.relation(word)) {
      case ROOT ->
          tree.child(word, Relation.NSUBJ) >= 0 || tree.child(word, Relation.NSUBJ_PASS) >= 0;
      case ACL ->
          passive || (tree.relation(head) == Relation.ROOT && tree.child(head, Relation.COP) < 0);
      case NSUBJ -> passive;
      case XCOMP -> cues.has("progressive", tree.lemma(head));
      default -> false;
    };
  }

  /** Whether the noun itself is denied: "has no plan to build". */
  private boolean isDenied(int noun) {
    for (int child = child(noun, -1); child >= 0; child = child(noun, child)) {
      if (tree.relation(child) == Relation.DET && cues.has("no", tree.words().lower(child))) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> modal(int word) {
    for (int child = child(word, -1); child >= 0; child = child(word, child)) {
      if (tree.tag(child) == Tag.MD) {
        return Optional.of(tree.lemma(child));
      }
    }
    return Optional.empty();
  }

  private boolean isNegated(int word) {
    for (int child = child(word, -1); child >= 0; child = child(word, child)) {
      String lower = tree.words().lower(child);
      boolean adverb = tree.relation(child) == Relation.ADVMOD && cues.has("no", lower);
      if (adverb || cues.has("negators", lower) || endsNegation(child, lower)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is negated by "no longer". */
  private boolean isOver(int word) {
    for (int child = child(word, -1); child >= 0; child = child(word, child)) {
      if (endsNegation(child, tree.words().lower(child))) {
        return true;
      }
    }
    return false;
  }

  /** "No longer". */
  private boolean endsNegation(int word, String lower) {
    return cues.has("after-no", lower)
        && word > tree.sentence().first()
        && cues.has("no", tree.words().lower(word - 1));
  }

  private boolean isConditional(int word) {
    for (int child = child(word, -1); child >= 0; child = child(word, child)) {
      if (tree.relation(child) == Relation.ADVCL || tree.relation(child) == Relation.MARK) {
        int mark = tree.relation(child) == Relation.MARK ? child : tree.child(child, Relation.MARK);
        if (mark >= 0 && cues.has("conditions", tree.words().lower(mark))) {
          return true;
        }
      }
      String lower = tree.words().lower(child);
      if (tree.relation(child) == Relation.ADVCL && cues.has("condition-verbs", lower)) {
        return true;
      }
    }
    return false;
  }

  private int child(int head, int after) {
    return tree.nextChild(head, after < 0 ? tree.sentence().first() - 1 : after);
  }
}
