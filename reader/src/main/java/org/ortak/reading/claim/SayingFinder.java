package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.Speaker;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tree;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameKind;
import org.ortak.reading.mention.Names;
import org.ortak.text.Span;

/** Finds the clauses of a sentence that somebody is said to say. */
final class SayingFinder {

  private final Set<String> verbs = new HashSet<>();
  private final Set<String> mouths = new HashSet<>();
  private final Set<String> openings = new HashSet<>();

  SayingFinder(Pack pack) {
    for (Row row : pack.rows("cues/speech")) {
      verbs.addAll(row.texts("verbs"));
      mouths.addAll(row.texts("nouns"));
      openings.addAll(row.texts("phrases"));
    }
  }

  List<Saying> find(Clauses clauses, Names names) {
    List<Saying> out = new ArrayList<>();
    Tree tree = clauses.tree();
    for (int word = tree.sentence().first(); word < tree.sentence().end(); word++) {
      int at = word;
      if (clauses.isVerb(word) && verbs.contains(tree.lemma(word))) {
        said(clauses, word)
            .flatMap(
                span ->
                    speaker(clauses, clauses.subjects(at, 3), names)
                        .map(speaker -> new Saying(span, speaker)))
            .ifPresent(out::add);
      } else if (openings.contains(clauses.preposition(word))) {
        speaker(clauses, clauses.expand(List.of(word)), names)
            .ifPresent(speaker -> out.add(new Saying(tree.sentence().span(), speaker)));
      }
    }
    return out;
  }

  /** What is said: the clause that the verb governs, or that it is put into. */
  private static Optional<Span> said(Clauses clauses, int verb) {
    Tree tree = clauses.tree();
    for (int child = tree.sentence().first(); child < tree.sentence().end(); child++) {
      Relation relation = tree.relation(child);
      boolean clause = relation == Relation.CCOMP || relation == Relation.PARATAXIS;
      if (tree.head(child) == verb && clause) {
        return Optional.of(extent(clauses, child, verb));
      }
    }
    Relation relation = tree.relation(verb);
    boolean inserted = relation == Relation.PARATAXIS && tree.head(verb) >= 0;
    return inserted ? Optional.of(tree.sentence().span()) : Optional.empty();
  }

  private static Span extent(Clauses clauses, int top, int verb) {
    Tree tree = clauses.tree();
    int first = top;
    int last = top;
    for (int word = tree.sentence().first(); word < tree.sentence().end(); word++) {
      if (clauses.isUnder(word, top) && !clauses.isUnder(verb, word)) {
        first = Math.min(first, word);
        last = Math.max(last, word);
      }
    }
    return tree.words().span(first, last + 1);
  }

  private Optional<Speaker> speaker(Clauses clauses, List<Integer> heads, Names names) {
    for (int head : heads) {
      for (Actor actor : names.actorsAt(head)) {
        if (actor.kind() == NameKind.PERSON || actor.isParty()) {
          return Optional.of(Speaker.of(actor.name()));
        }
      }
      if (mouths.contains(clauses.tree().lemma(head))) {
        return Optional.of(unnamed(clauses, head, names));
      }
    }
    return Optional.empty();
  }

  /** "a spokesperson for Voltora", "Voltora's spokesman", "sources". */
  private static Speaker unnamed(Clauses clauses, int head, Names names) {
    Positions positions = new Positions(clauses);
    for (String position : List.of("owner", "before", "for", "of", "at", "from")) {
      for (int word : positions.heads(head, position)) {
        for (Actor actor : names.actorsAt(word)) {
          return new Speaker(
              clauses.tree().lemma(head), Optional.empty(), Optional.of(actor.name()));
        }
      }
    }
    return Speaker.of(clauses.tree().words().lower(head));
  }
}
