package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortak.claim.Speaker;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tree;
import org.ortak.pack.Pack;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.Names;
import org.ortak.text.Sentence;
import org.ortak.text.Span;
import org.ortak.text.Words;

/**
 * Finds who says what: sentences with a verb of saying whose subject, or "according to" phrase,
 * names the speaker.
 */
public final class SpeechReader {

  private final List<String> verbs = new ArrayList<>();

  public SpeechReader(Pack pack) {
    pack.rows("cues/speech").forEach(row -> verbs.addAll(row.texts("verbs")));
  }

  public Speech read(Words words, List<Clauses> clauses, Names names) {
    List<Speech.Part> parts = new ArrayList<>();
    for (Sentence sentence : words.sentences()) {
      speaker(clauses.get(sentence.index()), names)
          .ifPresent(
              speaker ->
                  parts.add(
                      new Speech.Part(
                          new Span(sentence.span().start(), sentence.span().end()),
                          speaker,
                          false)));
    }
    return new Speech(parts);
  }

  private Optional<Speaker> speaker(Clauses clauses, Names names) {
    Tree tree = clauses.tree();
    for (int word = tree.sentence().first(); word < tree.sentence().end(); word++) {
      boolean said = clauses.isVerb(word) && verbs.contains(tree.lemma(word));
      List<Integer> heads = said ? clauses.agents(word) : accordingTo(clauses, word);
      for (int head : heads) {
        for (Actor actor : names.actorsAt(head)) {
          return Optional.of(new Speaker(actor.name(), Optional.empty(), Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Integer> accordingTo(Clauses clauses, int word) {
    Tree tree = clauses.tree();
    boolean phrase =
        tree.relation(word) == Relation.OBL && clauses.preposition(word).equals("according to");
    return phrase ? clauses.expand(List.of(word)) : List.of();
  }
}
