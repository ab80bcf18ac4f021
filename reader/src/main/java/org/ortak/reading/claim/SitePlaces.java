package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.article.Block;
import org.ortak.claim.Place;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tree;
import org.ortak.pack.Pack;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameKind;
import org.ortak.reading.mention.NameMention;
import org.ortak.text.Sentence;

/**
 * Where a site is: the places that hang on its noun or on the verb above it, else the nearest one
 * behind a word of place, else the one that heads its paragraph.
 */
final class SitePlaces {

  /** How many words may stand between a site and a place that does not hang on it. */
  private static final int NEAR = 12;

  /** A paragraph's first words are its heading where they are no more than this. */
  private static final int HEADING = 7;

  private final FacilityCues cues;
  private final SiteWords sites;
  private final WorldParts parts;
  private final GivenUp givenUp;

  SitePlaces(Pack pack, FacilityCues cues, SiteWords sites) {
    this.cues = cues;
    this.sites = sites;
    this.parts = new WorldParts(pack);
    this.givenUp = new GivenUp(pack);
  }

  /** The places of the site told at a word; the draft gets signs of how they were found. */
  List<Place> of(Scene scene, Clauses clauses, int site, Draft draft) {
    List<Place> out = hanging(scene, clauses, site, draft);
    if (!out.isEmpty()) {
      draft.sign("place:own");
      return out;
    }
    near(scene, clauses, site).ifPresent(actor -> add(actor, draft.sign("place:near"), out));
    if (out.isEmpty()) {
      heading(scene, clauses.tree().sentence())
          .ifPresent(actor -> add(actor, draft.sign("place:heading"), out));
    }
    return out;
  }

  /** The places behind a word that stands for a site: "two in Tennessee and Michigan". */
  List<Place> ofStandIn(Scene scene, Clauses clauses, int word, Draft draft) {
    List<Place> out = new ArrayList<>();
    Optional<NameMention> next = sites.placeAfter(scene, clauses.tree(), word);
    while (next.isPresent()) {
      NameMention mention = next.get();
      placeAt(scene, mention.first()).ifPresent(actor -> add(actor, draft, out));
      int link = mention.end();
      boolean joined =
          link + 1 < clauses.tree().sentence().end()
              && cues.has("place-joins", scene.words().lower(link));
      next =
          joined
              ? scene.mentionAt(link + 1).filter(more -> placeAt(scene, more.first()).isPresent())
              : Optional.empty();
    }
    return out;
  }

  private List<Place> hanging(Scene scene, Clauses clauses, int noun, Draft draft) {
    List<Place> out = new ArrayList<>();
    collect(scene, draft, clauses.children(noun, Relation.COMPOUND), out);
    collect(scene, draft, clauses.children(noun, Relation.AMOD), out);
    collect(scene, draft, clauses.children(noun, Relation.NMOD_POSS), out);
    if (out.isEmpty()) {
      boolean work = clauses.isVerb(noun);
      collect(scene, draft, work ? sites.places(clauses, noun) : cues.inside(clauses, noun), out);
    }
    if (out.isEmpty() && !clauses.isVerb(noun)) {
      for (Relation relation : List.of(Relation.ACL, Relation.ACL_RELCL)) {
        clauses
            .children(noun, relation)
            .forEach(verb -> collect(scene, draft, cues.inside(clauses, verb), out));
      }
    }
    int above = clauses.tree().head(noun);
    int below = noun;
    for (int step = 0; step < 3 && out.isEmpty() && above >= 0; step++) {
      Relation relation = clauses.tree().relation(below);
      boolean told = relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS;
      if (clauses.isVerb(above) || told) {
        List<Integer> heads =
            cues.inside(clauses, above).stream()
                .filter(place -> !isSignedBetween(clauses, noun, place))
                .toList();
        collect(scene, draft, heads, out);
      }
      below = above;
      above = clauses.tree().head(above);
    }
    return out;
  }

  /** The nearest place of the sentence behind a word of place, unless another site is nearer. */
  private Optional<Actor> near(Scene scene, Clauses clauses, int site) {
    Tree tree = clauses.tree();
    Sentence sentence = tree.sentence();
    List<Integer> found = new ArrayList<>();
    for (int word = sentence.first() + 1; word < sentence.end(); word++) {
      int at = word;
      boolean begins =
          scene.mentionAt(word).filter(mention -> mention.first() == at).isPresent()
              && !givenUp.is(scene.words(), word)
              && cues.has("where-near", tree.words().lower(word - 1));
      boolean there =
          placeAt(scene, word)
              .filter(place -> !isBeyond(place, tree.words().lower(at - 1)))
              .isPresent();
      if (begins && there && Math.abs(word - site) <= NEAR) {
        found.add(word);
      }
    }
    return found.stream()
        .filter(word -> isNearest(scene, clauses, site, word))
        .min(Comparator.comparingInt(word -> Math.abs(word - site)))
        .flatMap(word -> placeAt(scene, word));
  }

  private boolean isNearest(Scene scene, Clauses clauses, int site, int place) {
    int low = Math.min(site, place);
    int high = Math.max(site, place);
    for (int word = low + 1; word < high; word++) {
      if (sites.isSite(scene, clauses, word) || sites.standsFor(scene, clauses, word).isPresent()) {
        return false;
      }
    }
    return !isSignedBetween(clauses, site, place);
  }

  /** "The contract for the plant was signed in Berlin": the place of the signing, not the site. */
  private boolean isSignedBetween(Clauses clauses, int site, int place) {
    for (int word = Math.min(site, place) + 1; word < Math.max(site, place); word++) {
      if (clauses.isVerb(word) && cues.has("elsewhere", clauses.tree().lemma(word))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Actor> placeAt(Scene scene, int word) {
    return scene.names().actorsAt(word).stream()
        .filter(actor -> actor.kind() == NameKind.PLACE)
        .findFirst();
  }

  /** The place that heads the sentence's paragraph: "Debrecen, Hungary. The walls are up." */
  private static Optional<Actor> heading(Scene scene, Sentence sentence) {
    for (Block block : scene.article().blocks()) {
      if (block.span().contains(sentence.span())) {
        int first = scene.firstWord(block.span());
        Sentence opening = scene.words().sentenceOf(first);
        boolean heads =
            opening.index() < sentence.index() && opening.end() - opening.first() <= HEADING;
        return heads ? onlyPlace(scene, opening) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Actor> onlyPlace(Scene scene, Sentence sentence) {
    Optional<Actor> out = Optional.empty();
    for (int word = sentence.first(); word < sentence.end(); word++) {
      Optional<NameMention> mention = scene.mentionAt(word);
      if (mention.isPresent() && out.isEmpty()) {
        out = placeAt(scene, word);
      }
      boolean firm =
          scene.names().actorsAt(word).stream()
              .anyMatch(actor -> actor.kind() == NameKind.ORGANISATION);
      if (firm) {
        return Optional.empty();
      }
    }
    return out;
  }

  /** The places at the heads; of "the city of X" X, of "Sparks, Nevada" Sparks. */
  private void collect(Scene scene, Draft draft, List<Integer> heads, List<Place> out) {
    for (int head : heads) {
      if (givenUp.is(scene.words(), scene.mentionAt(head).map(NameMention::first).orElse(head))) {
        continue;
      }
      List<Actor> found =
          scene.actors(head).stream().filter(actor -> actor.kind() == NameKind.PLACE).toList();
      if (found.isEmpty()) {
        Clauses clauses = scene.clausesAt(head);
        for (int inner : clauses.by(head, "of")) {
          scene.actors(inner).stream()
              .filter(actor -> actor.kind() == NameKind.PLACE)
              .map(SitePlaces::place)
              .forEach(out::add);
        }
      } else if (!isBeyond(found.getFirst(), scene.clausesAt(head).preposition(head))) {
        add(found.getFirst(), draft, out);
      }
    }
  }

  /** "Its first factory outside Taiwan" is anywhere but there; "outside Gdynia" is near it. */
  private boolean isBeyond(Actor place, String preposition) {
    return isWide(place) && cues.has("beyond", preposition);
  }

  private static boolean isWide(Actor place) {
    return place.isCountry() || place.isRegion();
  }

  private static void add(Actor actor, Draft draft, List<Place> out) {
    if (isWide(actor)) {
      draft.sign("place:wide").wide(actor.name());
    }
    out.add(place(actor));
  }

  private static Place place(Actor actor) {
    return new Place(actor.name(), actor.country());
  }

  /**
   * Whether two sites can be one by where they are: a place of the same name, or one of them is
   * told by a country, a region or a part of the world alone that may hold the other.
   */
  boolean together(Draft one, Draft other) {
    Set<String> here = one.narrowPlaces();
    Set<String> there = other.narrowPlaces();
    if (!here.isEmpty() && !there.isEmpty()) {
      return here.stream().anyMatch(there::contains);
    }
    Place first = one.places().getFirst();
    Place second = other.places().getFirst();
    return first.name().equals(second.name())
        || (first.country().isPresent() && first.country().equals(second.country()))
        || parts.overlap(first, second);
  }
}
