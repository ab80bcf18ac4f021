package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ortak.claim.Place;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameMention;
import org.ortak.text.Sentence;
import org.ortak.text.Span;

/**
 * The sentences that carry a claim. Where they tell its parties and places by "it" or "the company"
 * alone, the sentence before them that names one of these belongs to them.
 */
record Evidence(Scene scene) {

  /** The spans of the sentences, in order. */
  List<Span> of(Draft draft) {
    List<Integer> told = new ArrayList<>(draft.sentences());
    if (!told.isEmpty() && told.stream().noneMatch(index -> names(index, draft))) {
      naming(told.getFirst(), draft).ifPresent(told::add);
    }
    return told.stream().sorted().map(index -> scene.sentences().get(index).span()).toList();
  }

  /** The sentence nearest to the given one that names somebody or some place of the claim. */
  private Optional<Integer> naming(int from, Draft draft) {
    return scene.sentences().stream()
        .map(Sentence::index)
        .filter(index -> names(index, draft))
        .min(Comparator.comparingInt(index -> index < from ? from - index : 2 * (index - from)));
  }

  private boolean names(int sentence, Draft draft) {
    Sentence there = scene.sentences().get(sentence);
    return scene.names().mentions().stream()
        .filter(mention -> mention.form() == NameMention.Form.NAME && there.holds(mention.first()))
        .flatMap(mention -> mention.actors().stream())
        .map(scene.names()::actor)
        .anyMatch(actor -> isIn(draft, actor));
  }

  private static boolean isIn(Draft draft, Actor actor) {
    return draft.parties().stream().anyMatch(party -> party.actor().equals(actor))
        || draft.places().stream().map(Place::name).anyMatch(actor.name()::equals);
  }
}
