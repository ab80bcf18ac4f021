package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.reading.clause.Clauses;

/**
 * Finds the heads at a position of a trigger. Positions: {@code agent} who does it; {@code subject}
 * the surface subject, whatever the voice; {@code object} what it is done to; {@code iobj} the
 * indirect object; {@code owner} the possessor of a noun; {@code before} a name put before a noun;
 * {@code governor} who does the verb that the noun hangs on; {@code head} the noun that a
 * participle describes; {@code maker} who does what a clause beside a noun tells; {@code
 * between-first} and {@code between-last} the first behind "between", and the others; any other
 * word is a preposition, looked for at the trigger, at its object and at the verb it hangs on.
 */
final class Positions {

  private static final String BETWEEN = "between";

  private final Clauses clauses;
  private final Tree tree;

  Positions(Clauses clauses) {
    this.clauses = clauses;
    this.tree = clauses.tree();
  }

  List<Integer> heads(int trigger, String position) {
    return switch (position) {
      case "agent" -> clauses.agents(trigger);
      case "subject" -> clauses.expand(clauses.subjects(trigger, 5));
      case "object" -> clauses.objects(trigger);
      case "iobj" -> clauses.recipients(trigger);
      case "owner" -> clauses.expand(clauses.children(trigger, Relation.NMOD_POSS));
      case "before" -> before(trigger);
      case "governor" -> governor(trigger);
      case "subject-owner" -> owners(clauses.subjects(trigger, 5));
      case "apposed" -> apposed(trigger);
      case "apposed-by" -> clauses.expand(clauses.children(trigger, Relation.APPOS));
      case "governor-object" -> governorObject(trigger);
      case "maker" -> maker(trigger);
      case "head" -> tree.head(trigger) < 0 ? List.of() : List.of(tree.head(trigger));
      case "between-first" -> preposition(trigger, BETWEEN).stream().limit(1).toList();
      case "between-last" -> preposition(trigger, BETWEEN).stream().skip(1).toList();
      default -> preposition(trigger, position);
    };
  }

  /** Who does what a clause beside the noun tells: "a report that Celis brought out". */
  private List<Integer> maker(int noun) {
    List<Integer> out = new ArrayList<>();
    for (Relation relation : List.of(Relation.ACL, Relation.ACL_RELCL)) {
      clauses
          .children(noun, relation)
          .forEach(verb -> out.addAll(clauses.expand(clauses.agents(verb))));
    }
    return out.isEmpty() ? wordsOfClause(noun) : out;
  }

  /** The words before the verb of a clause behind the noun that hangs elsewhere. */
  private List<Integer> wordsOfClause(int noun) {
    List<Integer> out = new ArrayList<>();
    int word = noun + 1;
    if (word < tree.sentence().end() && tree.tag(word) == Tag.WDT) {
      for (word++; word < tree.sentence().end() && !tree.tag(word).isVerb(); word++) {
        out.add(word);
      }
    }
    return out;
  }

  /** The noun that the trigger tells about: "Voltora" of "Voltora, Ardel's partner". */
  private List<Integer> apposed(int trigger) {
    if (tree.relation(trigger) == Relation.APPOS) {
      return List.of(tree.head(trigger));
    }
    int owner = tree.child(trigger, Relation.NMOD_POSS);
    if (tree.relation(trigger) != Relation.CONJ
        || owner < 0
        || tree.child(trigger, Relation.CC) >= 0) {
      return List.of();
    }
    int first = owner;
    while (tree.child(first, Relation.COMPOUND) >= 0
        && tree.child(first, Relation.COMPOUND) < first) {
      first = tree.child(first, Relation.COMPOUND);
    }
    int name = first - 2;
    boolean told =
        name >= tree.sentence().first()
            && tree.words().word(first - 1).equals(",")
            && tree.tag(name).isProper();
    return told ? List.of(name) : List.of();
  }

  private List<Integer> owners(List<Integer> nouns) {
    List<Integer> out = new ArrayList<>();
    for (int noun : nouns) {
      out.addAll(heads(noun, "owner"));
      out.addAll(clauses.by(noun, "of"));
    }
    return out;
  }

  /** What else the verb that the noun hangs on is done to: "gives B a loan". */
  private List<Integer> governorObject(int noun) {
    int verb = tree.head(noun);
    return verb >= 0 && clauses.isVerb(verb) ? clauses.recipients(verb) : List.of();
  }

  /** Whether the verb has the particle, or it follows as an adverb: "took over". */
  boolean hasParticle(int verb, String particle) {
    int next = verb + 1;
    boolean follows =
        next < tree.sentence().end()
            && (tree.tag(next) == Tag.RP || tree.tag(next) == Tag.RB)
            && tree.words().lower(next).equals(particle);
    return follows
        || clauses.children(verb, Relation.COMPOUND_PRT).stream()
            .anyMatch(word -> tree.words().lower(word).equals(particle));
  }

  private List<Integer> before(int noun) {
    List<Integer> out = new ArrayList<>(clauses.children(noun, Relation.COMPOUND));
    out.addAll(clauses.children(noun, Relation.AMOD));
    return clauses.expand(out);
  }

  private List<Integer> governor(int noun) {
    int at = noun;
    for (int step = 0; step < 4; step++) {
      at = tree.head(at);
      if (at < 0) {
        return List.of();
      }
      if (clauses.isVerb(at)) {
        return clauses.agents(at);
      }
    }
    return List.of();
  }

  private List<Integer> preposition(int trigger, String preposition) {
    Set<Integer> out = new LinkedHashSet<>(clauses.by(trigger, preposition));
    if (clauses.isVerb(trigger)) {
      clauses.objects(trigger).forEach(object -> out.addAll(clauses.by(object, preposition)));
    } else {
      int verb = tree.head(trigger);
      if (verb >= 0 && clauses.isVerb(verb)) {
        out.addAll(clauses.by(verb, preposition));
      }
    }
    return List.copyOf(out.isEmpty() ? within(trigger, preposition) : out);
  }

  /** What stands behind another phrase of the trigger's: "a loan of 20 million euros from B". */
  private Set<Integer> within(int trigger, String preposition) {
    Set<Integer> out = new LinkedHashSet<>();
    for (int head : clauses.isVerb(trigger) ? clauses.objects(trigger) : List.of(trigger)) {
      clauses
          .obliques(head)
          .forEach(oblique -> out.addAll(clauses.by(oblique.head(), preposition)));
    }
    return out;
  }
}
