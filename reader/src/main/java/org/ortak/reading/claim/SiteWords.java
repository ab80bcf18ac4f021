package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tree;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.NameKind;
import org.ortak.reading.mention.NameMention;
import org.ortak.text.Sentence;

/**
 * The words that tell of sites: nouns for them, verbs of work at a place, and words that stand for
 * a noun told just before ("a plant in Spain and another in Brazil").
 */
final class SiteWords {

  /** How many words after a word that stands for a site its place may stand. */
  private static final int REACH = 9;

  private static final Set<Relation> HEADS =
      Set.of(
          Relation.OBJ,
          Relation.NSUBJ,
          Relation.NSUBJ_PASS,
          Relation.CONJ,
          Relation.OBL,
          Relation.NMOD,
          Relation.APPOS,
          Relation.PARATAXIS,
          Relation.ROOT);

  private final FacilityCues cues;

  SiteWords(FacilityCues cues) {
    this.cues = cues;
  }

  /** The word by which the pack knows a noun: its lemma, or its form ("works"). */
  String name(Tree tree, int word) {
    String form = tree.words().lower(word);
    return cues.noun(tree.lemma(word)).isEmpty() && !cues.noun(form).isEmpty()
        ? form
        : tree.lemma(word);
  }

  /** Whether the word is a noun for a site, and no part of a name. */
  boolean isSite(Scene scene, Clauses clauses, int word) {
    Tree tree = clauses.tree();
    if (!isNoun(tree, word) || tree.relation(word) == Relation.COMPOUND) {
      return false;
    }
    Optional<NameMention> mention = scene.mentionAt(word);
    boolean named = mention.isPresent() && mention.get().form() == NameMention.Form.NAME;
    return !named
        || scene.names().actorsAt(word).stream()
            .anyMatch(actor -> actor.kind() != NameKind.ORGANISATION);
  }

  private boolean isNoun(Tree tree, int word) {
    return tree.tag(word).isNoun() && !cues.noun(name(tree, word)).isEmpty();
  }

  /**
   * A verb of building or making with a place, and no noun for the site: "is building in Douai",
   * "makes buses at Komárom".
   */
  boolean isWorkAtPlace(Scene scene, Clauses clauses, int word) {
    Tree tree = clauses.tree();
    if (!clauses.isVerb(word) || !cues.has("at-place", tree.lemma(word))) {
      return false;
    }
    List<Integer> objects = clauses.objects(word);
    boolean site = objects.stream().anyMatch(head -> !cues.noun(name(tree, head)).isEmpty());
    return !site && places(clauses, word).stream().anyMatch(head -> isPlace(scene, head));
  }

  /** The heads of the phrases that may tell where a verb's work is done, on it or on its object. */
  List<Integer> places(Clauses clauses, int verb) {
    List<Integer> out = new ArrayList<>(cues.inside(clauses, verb));
    clauses.objects(verb).forEach(object -> out.addAll(cues.inside(clauses, object)));
    return out;
  }

  private static boolean isPlace(Scene scene, int head) {
    return scene.actors(head).stream().anyMatch(actor -> actor.kind() == NameKind.PLACE);
  }

  /**
   * The noun that a word stands for, if it stands for a site: "another", "one" or "a third" with a
   * place behind it, and a noun for a site before it in its sentence or the one before.
   */
  OptionalInt standsFor(Scene scene, Clauses clauses, int word) {
    Tree tree = clauses.tree();
    boolean stands =
        cues.has("stand-ins", tree.words().lower(word))
            && HEADS.contains(tree.relation(word))
            && !isSite(scene, clauses, word);
    return stands && placeAfter(scene, tree, word).isPresent()
        ? before(scene, tree.sentence(), word)
        : OptionalInt.empty();
  }

  /** The place told behind a word that stands for a site, before another site is told of. */
  Optional<NameMention> placeAfter(Scene scene, Tree tree, int word) {
    int end = Math.min(tree.sentence().end(), word + REACH);
    for (int i = word + 1; i < end; i++) {
      if (isNoun(tree, i) || cues.has("stand-ins", tree.words().lower(i))) {
        return Optional.empty();
      }
      Optional<NameMention> mention = scene.mentionAt(i);
      if (mention.isPresent() && isPlace(scene, i)) {
        return mention.filter(
            place -> cues.has("where-stand-in", tree.words().lower(place.first() - 1)));
      }
    }
    return Optional.empty();
  }

  private OptionalInt before(Scene scene, Sentence sentence, int word) {
    for (int i = word - 1; i >= sentence.first(); i--) {
      if (isNoun(scene.treeAt(i), i)) {
        return OptionalInt.of(i);
      }
    }
    if (sentence.index() == 0) {
      return OptionalInt.empty();
    }
    Sentence last = scene.sentences().get(sentence.index() - 1);
    for (int i = last.end() - 1; i >= last.first(); i--) {
      if (isNoun(scene.treeAt(i), i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
