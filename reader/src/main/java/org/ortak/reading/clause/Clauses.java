package org.ortak.reading.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.pack.WordLists;

/**
 * Who does what to whom, in one parsed sentence. A predicate is a verb ("supplies", "to be built
 * by"), a noun of doing ("acquisition of", "the supply of cells by A to B") or a noun or adjective
 * after "be". Arguments are given as the head words of their phrases, coordinated ones each for
 * itself, relative pronouns replaced by what they stand for.
 *
 * <p>Shared subjects ("A makes cells and sells them to B"), subjects of infinitives ("A plans to
 * build"), of participles ("a plant built by A", "A, having built") and of relative clauses are
 * found by walking up the tree, at most {@value #REACH} steps.
 */
public final class Clauses {

  /** The pack's file of the small words of clauses. */
  public static final String CUES = "cues/clauses";

  private static final int REACH = 6;

  private final Tree tree;
  private final WordLists cues;
  private final Map<Integer, Mood> moods = new HashMap<>();

  /**
   * @param cues the pack's small words of clauses, {@value #CUES}
   */
  public Clauses(Tree tree, WordLists cues) {
    this.tree = tree;
    this.cues = cues;
  }

  public Tree tree() {
    return tree;
  }

  /** The heads of those who do it. */
  public List<Integer> agents(int predicate) {
    return expand(isVerb(predicate) ? verbAgents(predicate, REACH) : nounAgents(predicate));
  }

  /** The heads of what it is done to. */
  public List<Integer> objects(int predicate) {
    return expand(isVerb(predicate) ? verbObjects(predicate, REACH) : nounObjects(predicate));
  }

  /** The indirect objects: "gives B cells". */
  public List<Integer> recipients(int predicate) {
    return expand(children(predicate, Relation.IOBJ));
  }

  /**
   * The prepositional phrases of the predicate, those of its coordinated heads where they follow
   * it, too.
   */
  public List<Oblique> obliques(int predicate) {
    List<Oblique> out = new ArrayList<>();
    for (int child = first(predicate); child >= 0; child = tree.nextChild(predicate, child)) {
      Relation relation = tree.relation(child);
      if (relation == Relation.OBL || relation == Relation.OBL_AGENT || relation == Relation.NMOD) {
        String preposition = preposition(child);
        for (int head : expand(List.of(child))) {
          out.add(new Oblique(preposition, head));
        }
      }
    }
    return out;
  }

  /** The heads that hang on the predicate by one of the prepositions. */
  public List<Integer> by(int predicate, String preposition) {
    return by(predicate, Set.of(preposition));
  }

  /** The heads of what stands after one of several prepositions. */
  public List<Integer> by(int predicate, Set<String> wanted) {
    return obliques(predicate).stream()
        .filter(oblique -> wanted.contains(oblique.preposition()))
        .map(Oblique::head)
        .toList();
  }

  /** The preposition of a phrase, by its head; empty where it has none. */
  public String preposition(int head) {
    String out = "";
    for (int child = first(head); child >= 0 && child < head; child = tree.nextChild(head, child)) {
      if (tree.relation(child) == Relation.CASE && tree.tag(child) != Tag.POS) {
        out = joined(out, tree.words().lower(child));
        for (int fixed = first(child); fixed >= 0; fixed = tree.nextChild(child, fixed)) {
          if (tree.relation(fixed) == Relation.FIXED) {
            out = joined(out, tree.words().lower(fixed));
          }
        }
      }
    }
    return out;
  }

  private static String joined(String words, String word) {
    return words.isEmpty() ? word : words + ' ' + word;
  }

  /** Whether it is a verb that tells something; "is to build" is one for all its "is". */
  public boolean isVerb(int word) {
    return tree.tag(word).isVerb() && (tree.child(word, Relation.COP) < 0 || isInfinitive(word));
  }

  /** Whether it is an infinitive of what is not yet done: "to build", "to be built". */
  public boolean isInfinitive(int word) {
    boolean passive = tree.tag(word) == Tag.VBN && tree.child(word, Relation.AUX_PASS) >= 0;
    if ((tree.tag(word) != Tag.VB && !passive) || hasHave(word)) {
      return false;
    }
    for (int child = first(word); child >= 0 && child < word; child = tree.nextChild(word, child)) {
      if (tree.tag(child) == Tag.TO) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the predicate is a verb in the passive, or a participle that describes what it was done
   * to.
   */
  public boolean isPassive(int predicate) {
    if (tree.child(predicate, Relation.AUX_PASS) >= 0
        || tree.child(predicate, Relation.NSUBJ_PASS) >= 0) {
      return true;
    }
    if (tree.tag(predicate) != Tag.VBN
        || tree.child(predicate, Relation.NSUBJ) >= 0
        || hasHave(predicate)) {
      return false;
    }
    Relation relation = tree.relation(predicate);
    if (relation == Relation.CONJ) {
      return isPassive(tree.head(predicate));
    }
    return tree.child(predicate, Relation.OBJ) < 0
        && (relation == Relation.ACL
            || relation == Relation.ADVCL
            || relation == Relation.AMOD
            || relation == Relation.ROOT
            || relation == Relation.XCOMP
            || relation == Relation.ACL_RELCL);
  }

  private boolean hasHave(int predicate) {
    for (int aux : children(predicate, Relation.AUX)) {
      if (cues.has("perfect", tree.lemma(aux))) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> verbAgents(int verb, int reach) {
    if (isPassive(verb)) {
      List<Integer> by = children(verb, Relation.OBL_AGENT);
      List<Integer> agents = by.isEmpty() ? by(verb, "by") : by;
      return agents.isEmpty() ? within(verb) : agents;
    }
    return subjects(verb, reach);
  }

  /** Who does it, told behind another phrase of the verb's: "is supplied with cells by A". */
  private List<Integer> within(int verb) {
    List<Integer> out = new ArrayList<>();
    obliques(verb).forEach(oblique -> out.addAll(by(oblique.head(), "by")));
    return out;
  }

  /** The surface subject, found up the tree where the verb has none of its own. */
  public List<Integer> subjects(int verb, int reach) {
    List<Integer> own = children(verb, Relation.NSUBJ);
    if (own.isEmpty()) {
      own = children(verb, Relation.NSUBJ_PASS);
    }
    if (own.isEmpty()) {
      own = auxiliarySubjects(verb);
    }
    if (!own.isEmpty() || reach == 0 || tree.head(verb) < 0) {
      return own.stream().map(this::antecedent).toList();
    }
    int head = tree.head(verb);
    return switch (tree.relation(verb)) {
      case CONJ, ADVCL, PARATAXIS -> subjectOrHead(head, reach);
      case XCOMP, CCOMP -> controllers(head, reach);
      case ACL -> aclSubjects(verb, head, reach);
      case ACL_RELCL -> List.of(head);
      default -> List.of();
    };
  }

  /**
   * The subject of the auxiliary that stands before a participle with adverbs at most between:
   * "Voltora has so far held".
   */
  private List<Integer> auxiliarySubjects(int participle) {
    int before = participle - 1;
    while (before > tree.sentence().first() && tree.tag(before) == Tag.RB) {
      before--;
    }
    boolean apart =
        tree.tag(participle) == Tag.VBN
            && before > tree.sentence().first()
            && cues.has("perfect", tree.lemma(before));
    return apart ? children(before, Relation.NSUBJ) : List.of();
  }

  private List<Integer> subjectOrHead(int head, int reach) {
    return subjects(head, reach - 1);
  }

  /**
   * Whom an infinitive after {@code head} takes for its subject: "picked LG to supply", "asked the
   * firm to supply"; but "plans to supply", "signed a contract to supply".
   */
  private List<Integer> controllers(int head, int reach) {
    List<Integer> objects = children(head, Relation.OBJ);
    boolean named = objects.stream().anyMatch(object -> tree.tag(object).isProper());
    if (!objects.isEmpty() && (named || cues.has("makes-do", tree.lemma(head)))) {
      return objects;
    }
    List<Integer> nominal = tree.tag(head).isVerb() ? List.of() : children(head, Relation.NSUBJ);
    return nominal.isEmpty()
        ? subjects(head, reach - 1)
        : nominal.stream().map(this::antecedent).toList();
  }

  private List<Integer> aclSubjects(int verb, int noun, int reach) {
    if (tree.tag(verb) == Tag.VBG || tree.tag(verb) == Tag.VBN) {
      return List.of(noun);
    }
    List<Integer> owners = nounAgents(noun);
    if (!owners.isEmpty()) {
      return owners;
    }
    int governor = tree.head(noun);
    boolean held = governor >= 0 && tree.relation(noun) == Relation.OBJ;
    return held ? subjects(governor, reach - 1) : List.of(noun);
  }

  private List<Integer> verbObjects(int verb, int reach) {
    if (!isPassive(verb)) {
      List<Integer> own = children(verb, Relation.OBJ).stream().map(this::antecedent).toList();
      return own.isEmpty() ? relativeObject(verb) : own;
    }
    Relation relation = tree.relation(verb);
    if (tree.head(verb) >= 0 && (relation == Relation.ACL || relation == Relation.AMOD)) {
      return List.of(tree.head(verb));
    }
    return subjects(verb, reach);
  }

  /** "the plant that A is building", "cells A supplies": the noun before is the object. */
  private List<Integer> relativeObject(int verb) {
    if (tree.relation(verb) == Relation.ACL_RELCL) {
      List<Integer> subjects = children(verb, Relation.NSUBJ);
      boolean relativeSubject = subjects.isEmpty() || isRelative(subjects.get(0));
      return relativeSubject ? List.of() : List.of(tree.head(verb));
    }
    boolean governed = tree.relation(verb) == Relation.XCOMP && tree.head(verb) >= 0;
    return governed ? relativeObject(tree.head(verb)) : List.of();
  }

  private List<Integer> nounAgents(int noun) {
    List<Integer> out = new ArrayList<>(children(noun, Relation.NMOD_POSS));
    out.addAll(by(noun, "by"));
    if (out.isEmpty() && tree.child(noun, Relation.COP) >= 0) {
      out.addAll(children(noun, Relation.NSUBJ).stream().map(this::antecedent).toList());
    }
    return out;
  }

  private List<Integer> nounObjects(int noun) {
    return by(noun, "of");
  }

  /** What a relative pronoun stands for; any other word stands for itself. */
  public int antecedent(int word) {
    if (!isRelative(word)) {
      return word;
    }
    int clause = tree.head(word);
    for (int step = 0; step < REACH && clause >= 0; step++) {
      if (tree.relation(clause) == Relation.ACL_RELCL) {
        return tree.head(clause);
      }
      clause = tree.head(clause);
    }
    return word;
  }

  private boolean isRelative(int word) {
    Tag tag = tree.tag(word);
    return tag == Tag.WDT || tag == Tag.WP || tag == Tag.WP$;
  }

  /** The heads themselves and all that is coordinated with them. */
  public List<Integer> expand(List<Integer> heads) {
    Set<Integer> out = new LinkedHashSet<>();
    for (int head : heads) {
      expand(head, out);
    }
    return List.copyOf(out);
  }

  private void expand(int head, Set<Integer> out) {
    if (head < 0 || !out.add(head)) {
      return;
    }
    for (int conjunct : children(head, Relation.CONJ)) {
      if (!tree.tag(conjunct).isVerb() || tree.tag(head).isVerb()) {
        expand(conjunct, out);
      }
    }
  }

  /** The words that hang on {@code head} by the relation, in order. */
  public List<Integer> children(int head, Relation relation) {
    List<Integer> out = new ArrayList<>(2);
    for (int child = first(head); child >= 0; child = tree.nextChild(head, child)) {
      if (tree.relation(child) == relation) {
        out.add(child);
      }
    }
    return out;
  }

  private int first(int head) {
    return tree.nextChild(head, tree.sentence().first() - 1);
  }

  /** Whether {@code word} stands in the part of the tree below {@code head}, or is it. */
  public boolean isUnder(int word, int head) {
    for (int at = word, steps = 0; at >= 0 && steps < 60; at = tree.head(at), steps++) {
      if (at == head) {
        return true;
      }
    }
    return false;
  }

  /** How it is said; found once for each predicate. */
  public Mood mood(int predicate) {
    return moods.computeIfAbsent(predicate, new MoodReader(this, cues)::read);
  }
}
