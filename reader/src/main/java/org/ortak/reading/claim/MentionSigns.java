package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.clause.Mood;
import org.ortak.reading.clause.Tense;

/**
 * The signs of a figure, date or place that are the same whatever claim it is weighed for: what
 * governs it, what is done there.
 *
 * @param tense that of the nearest verb above it; empty where it has none
 */
record MentionSigns(List<String> signs, Optional<Tense> tense) {

  private static final int UP = 3;

  /** What a verb is done by and to. */
  private static final Set<Relation> WITH =
      EnumSet.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBJ);

  MentionSigns {
    signs = List.copyOf(signs);
  }

  /**
   * @param word the mention's first word
   * @param head the word by which it hangs in its sentence
   * @param further signs besides those of where it is told
   */
  static MentionSigns of(Scene scene, Senses senses, int word, int head, List<String> further) {
    List<String> out = new ArrayList<>(further);
    Tree tree = scene.treeAt(word);
    above(tree, head, senses, out);
    int before = word - 1;
    if (tree.sentence().holds(before)) {
      out.add("after:" + tree.lemma(before));
    }
    if (tree.sentence().block() == 0) {
      out.add("title");
    }
    Clauses clauses = scene.clausesAt(head);
    int verb = verb(clauses, head);
    if (verb < 0) {
      out.add("tense:none");
      return new MentionSigns(out, Optional.empty());
    }
    Mood mood = clauses.mood(verb);
    out.add("tense:" + mood.tense() + mood.modal().map(modal -> " " + modal).orElse(""));
    if (mood.negated()) {
      out.add("negated");
    }
    deed(tree, verb, senses, out);
    return new MentionSigns(out, Optional.of(mood.tense()));
  }

  private static void above(Tree tree, int head, Senses senses, List<String> out) {
    int at = head;
    for (int step = 0; step < UP; step++) {
      Relation relation = tree.relation(at);
      at = tree.head(at);
      if (at < 0) {
        return;
      }
      if (step == 0) {
        out.add("as:" + relation);
      }
      out.add("up" + (step == 0 ? "1:" : ":") + tree.lemma(at));
      for (String sense : senses.of(tree.lemma(at))) {
        out.add("up:~" + sense);
      }
    }
    below(tree, head, senses, out);
  }

  private static void below(Tree tree, int head, Senses senses, List<String> out) {
    for (int child = tree.nextChild(head, tree.sentence().first() - 1);
        child >= 0;
        child = tree.nextChild(head, child)) {
      if (tree.tag(child) == Tag.IN || tree.tag(child) == Tag.TO) {
        out.add("by:" + tree.lemma(child));
      } else if (tree.tag(child).isNoun()) {
        senses.of(tree.lemma(child)).forEach(sense -> out.add("down:~" + sense));
      }
    }
  }

  /** The nearest verb above a word, -1 for none. */
  private static int verb(Clauses clauses, int head) {
    int at = clauses.tree().head(head);
    while (at >= 0 && !clauses.isVerb(at)) {
      at = clauses.tree().head(at);
    }
    return at;
  }

  /**
   * What is done by the verb above the mention, and what with: construction begins, cells leave.
   */
  private static void deed(Tree tree, int verb, Senses senses, List<String> out) {
    List<String> done = senses.of(tree.lemma(verb));
    for (int child = tree.nextChild(verb, tree.sentence().first() - 1);
        child >= 0;
        child = tree.nextChild(verb, child)) {
      if (!WITH.contains(tree.relation(child)) || !tree.tag(child).isNoun()) {
        continue;
      }
      for (String sense : senses.of(tree.lemma(child))) {
        out.add("with:~" + sense);
        done.forEach(deed -> out.add("does:~" + deed + " with ~" + sense));
      }
    }
  }
}
