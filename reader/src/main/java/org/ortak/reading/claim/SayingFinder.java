package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.Speaker;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.pack.WordLists;
import org.ortak.reading.clause.Clauses;
import org.ortak.text.Span;
import org.ortak.text.Words;

/**
 * Finds the clauses of a sentence that somebody is said to say: under a verb of saying, with one
 * put in ("…, Ann Li said"), or with "according to".
 */
final class SayingFinder {

  private static final Set<Tag> FINITE = Set.of(Tag.VBD, Tag.VBZ, Tag.VBN, Tag.VBP);

  /** Within how many words of the verb what is said begins. */
  private static final int SOON = 10;

  private static final String MARKS = ",\"”“’'–—-;";

  private final WordLists cues;

  SayingFinder(WordLists cues) {
    this.cues = cues;
  }

  List<Saying> find(Clauses clauses, Mouths mouths) {
    List<Saying> out = new ArrayList<>();
    Tree tree = clauses.tree();
    for (int word = tree.sentence().first(); word < tree.sentence().end(); word++) {
      if (tree.tag(word).isVerb() && cues.has("saying", tree.lemma(word))) {
        int verb = word;
        as(clauses, verb, mouths)
            .or(() -> under(clauses, verb, mouths))
            .or(() -> inserted(clauses, mouths))
            .or(() -> declared(clauses, verb, mouths))
            .or(() -> unlinked(clauses, verb, mouths))
            .or(() -> that(clauses, verb, mouths))
            .ifPresent(out::add);
      } else if (tree.tag(word).isVerb() && cues.has("putting", tree.lemma(word))) {
        put(clauses, word, mouths).ifPresent(out::add);
      } else if (cues.has("sources", clauses.preposition(word))) {
        mouths
            .speaker(clauses, clauses.expand(List.of(word)))
            .ifPresent(speaker -> out.add(new Saying(tree.sentence().span(), speaker, true)));
      }
    }
    return out;
  }

  /** Whoever stands right before a verb whose subject the tree does not tell: "The latter said". */
  private static Optional<Saying> unlinked(Clauses clauses, int verb, Mouths mouths) {
    Tree tree = clauses.tree();
    boolean finite = FINITE.contains(tree.tag(verb)) && verb > tree.sentence().first();
    return finite && clauses.subjects(verb, 3).isEmpty()
        ? said(clauses, verb)
            .flatMap(
                span ->
                    mouths
                        .speaker(clauses, List.of(verb - 1))
                        .map(speaker -> new Saying(span, speaker)))
        : Optional.empty();
  }

  /** "As Ann Li explained on Monday, a second phase …": the sentence is what Ann Li said. */
  private Optional<Saying> as(Clauses clauses, int verb, Mouths mouths) {
    Tree tree = clauses.tree();
    int first = tree.sentence().first();
    boolean opens = verb > first && cues.has("as", tree.words().lower(first));
    for (int word = first; word < verb && opens; word++) {
      opens = !tree.words().word(word).equals(",");
    }
    List<Integer> who = clauses.subjects(verb, 0);
    return opens
        ? mouths
            .speaker(clauses, who.isEmpty() ? List.of(verb - 1) : who)
            .map(speaker -> new Saying(tree.sentence().span(), speaker))
        : Optional.empty();
  }

  /** Whoever puts a figure at so much: "The paper puts the debts at 120 million". */
  private static Optional<Saying> put(Clauses clauses, int verb, Mouths mouths) {
    Tree tree = clauses.tree();
    boolean figure =
        clauses.by(verb, "at").stream()
            .anyMatch(
                amount -> tree.tag(amount) == Tag.CD || tree.child(amount, Relation.NUMMOD) >= 0);
    return figure
        ? mouths
            .speaker(clauses, clauses.subjects(verb, 0))
            .map(speaker -> new Saying(tree.sentence().span(), speaker))
        : Optional.empty();
  }

  /** What follows "that" soon after the verb, hung elsewhere: "told reporters in May that …". */
  private Optional<Saying> that(Clauses clauses, int verb, Mouths mouths) {
    Tree tree = clauses.tree();
    int end = Math.min(tree.sentence().end() - 1, verb + SOON);
    for (int word = verb + 1; word < end && !tree.tag(word).isVerb(); word++) {
      if (cues.has("content", tree.words().lower(word)) && joins(tree, word)) {
        Span said = tree.words().span(word + 1, tree.sentence().end());
        return mouths
            .speaker(clauses, clauses.subjects(verb, 3))
            .map(speaker -> new Saying(said, speaker));
      }
    }
    return Optional.empty();
  }

  /** Whether a "that" joins and does not point back at a noun; it never does at a time. */
  private boolean joins(Tree tree, int that) {
    return tree.tag(that) == Tag.IN || cues.has("times", tree.lemma(that - 1));
  }

  /** "A second phase was announced by Ann Li", "Ann Li announced a second phase". */
  private static Optional<Saying> declared(Clauses clauses, int verb, Mouths mouths) {
    Tree tree = clauses.tree();
    boolean active = tree.child(verb, Relation.OBJ) >= 0;
    List<Integer> who = active ? clauses.subjects(verb, 0) : clauses.by(verb, "by");
    return who.stream()
        .flatMap(head -> mouths.holder(clauses, head).stream())
        .findFirst()
        .map(speaker -> new Saying(tree.sentence().span(), speaker));
  }

  /** A clause that the verb governs: "Ann Li said that …", "…, Ann Li said". */
  private Optional<Saying> under(Clauses clauses, int verb, Mouths mouths) {
    List<Integer> who = clauses.subjects(verb, 3);
    boolean source =
        who.stream().anyMatch(head -> cues.has("writings", clauses.tree().lemma(head)));
    return said(clauses, verb)
        .flatMap(
            span -> mouths.speaker(clauses, who).map(speaker -> new Saying(span, speaker, source)));
  }

  /**
   * What is said: what goes before a verb that is put in or comes last, else all that comes after
   * it in its sentence.
   */
  private static Optional<Span> said(Clauses clauses, int verb) {
    Tree tree = clauses.tree();
    for (int child = tree.sentence().first(); child < tree.sentence().end(); child++) {
      Relation relation = tree.relation(child);
      boolean clause = relation == Relation.CCOMP || relation == Relation.PARATAXIS;
      if (tree.head(child) == verb && clause) {
        return Optional.of(extent(tree, child, verb));
      }
    }
    Relation relation = tree.relation(verb);
    boolean inserted = relation == Relation.PARATAXIS && tree.head(verb) >= 0;
    return inserted ? Optional.of(tree.sentence().span()) : Optional.empty();
  }

  private static Span extent(Tree tree, int clause, int verb) {
    return clause < verb
        ? tree.sentence().span()
        : tree.words().span(verb + 1, tree.sentence().end());
  }

  /**
   * A verb of saying that stands, with its subject before or after it, behind a mark, as the order
   * of the words tells it: "…, Li added", "…, said two people".
   */
  private Optional<Saying> inserted(Clauses clauses, Mouths mouths) {
    Tree tree = clauses.tree();
    for (int verb = tree.sentence().first() + 1; verb < tree.sentence().end(); verb++) {
      boolean finite = FINITE.contains(tree.tag(verb));
      if (finite && cues.has("saying", tree.lemma(verb))) {
        Optional<Speaker> speaker = beside(clauses, verb, mouths);
        if (speaker.isPresent()) {
          return speaker.map(who -> new Saying(tree.sentence().span(), who));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> beside(Clauses clauses, int verb, Mouths mouths) {
    Tree tree = clauses.tree();
    Words words = tree.words();
    int before = verb - 1;
    while (before > tree.sentence().first() && isSmall(tree.tag(before))) {
      before--;
    }
    boolean told = cues.has("telling", tree.lemma(verb));
    boolean asked = tree.child(verb, Relation.OBJ) >= 0 && tree.child(verb, Relation.XCOMP) >= 0;
    if (isMark(words, before) && (told || asked)) {
      return Optional.empty();
    }
    if (isMark(words, before)) {
      Optional<Speaker> after = mouths.after(clauses, verb + 1);
      return after.isPresent() || before == tree.sentence().first()
          ? after
          : mouths.person(clauses, before - 1);
    }
    int start = mouths.start(clauses, before);
    boolean behind = start > tree.sentence().first() && isMark(words, start - 1);
    return behind ? mouths.speaker(clauses, List.of(before)) : Optional.empty();
  }

  private static boolean isSmall(Tag tag) {
    return tag == Tag.RB || tag == Tag.MD || tag == Tag.VBZ || tag == Tag.VBD || tag == Tag.VBP;
  }

  private static boolean isMark(Words words, int word) {
    return words.word(word).length() == 1 && MARKS.contains(words.word(word));
  }
}
