package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.FacilityKind;
import org.ortak.claim.Kind;
import org.ortak.claim.Measure;
import org.ortak.claim.Place;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tree;
import org.ortak.pack.Pack;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameKind;
import org.ortak.reading.quantity.QuantityMention;
import org.ortak.text.Sentence;

/**
 * Reads plants, mines, centres and sites: each noun for a site, with whoever owns or builds it,
 * where it is, and how far it has come. "The plant", told without owner or place, is the one told
 * last.
 */
final class FacilityReader implements ClaimTypeReader {

  /** Before the kind that the site's own words settle. */
  static final String SURE = "kind sure:";

  private static final String MARK = "mark:";
  private static final String RULE = "facility noun";
  private static final Optional<Stage> RUNS = Optional.of(Stage.ACTIVE);

  private final FacilityCues cues;
  private final Definite definite;
  private final SiteStages stages;
  private final Senses senses;
  private final SiteWords sites;
  private final SitePlaces places;

  FacilityReader(Pack pack, StageReader stages) {
    this.cues = new FacilityCues(pack);
    this.definite = new Definite(pack);
    this.stages = new SiteStages(stages, cues);
    this.senses = new Senses(pack);
    this.sites = new SiteWords(cues);
    this.places = new SitePlaces(pack, cues, sites);
  }

  @Override
  public ClaimType type() {
    return ClaimType.FACILITY;
  }

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> out = new ArrayList<>();
    Seen seen = new Seen(scene, new Salience(scene));
    scene.forEachWord(
        (clauses, word) -> {
          OptionalInt standsFor = sites.standsFor(scene, clauses, word);
          if (standsFor.isPresent()) {
            site(seen, clauses, word, standsFor.getAsInt(), out);
          } else if (sites.isSite(scene, clauses, word)
              || sites.isWorkAtPlace(scene, clauses, word)) {
            site(seen, clauses, word, word, out);
          }
        });
    return out;
  }

  /**
   * @param noun the noun that the word stands for, or the word itself
   */
  private void site(Seen seen, Clauses clauses, int word, int noun, List<Draft> out) {
    Scene scene = seen.scene();
    Set<String> modifiers = modifiers(scene.clausesAt(noun), noun);
    Optional<FacilityKind> kind = kind(sites.name(scene.treeAt(noun), noun), modifiers);
    Draft site = new Draft(ClaimType.FACILITY, word, RULE);
    List<Place> where =
        word == noun
            ? places.of(scene, clauses, word, site)
            : places.ofStandIn(scene, clauses, word, site.sign("stand-in"));
    String name = word == noun ? sites.name(clauses.tree(), word) : "stand-in";
    stages.of(clauses, word).ifPresent(site::stage);
    site.sentence(clauses.tree().sentence().index());
    site.sign("kind told:" + kind.isPresent()).sign("noun:" + name);
    kind.filter(cues::isSure).ifPresent(told -> site.sign(SURE + told.word()));
    cues.list("marks").stream()
        .filter(modifiers::contains)
        .forEach(marked -> site.sign(MARK + marked));
    if (definite.is(clauses, word)) {
      site.sign("definite");
    }
    site.kind(kind.orElseGet(() -> guess(scene, site)));
    List<Draft> candidates = new ArrayList<>();
    for (Candidate candidate : candidates(seen, clauses, word)) {
      Draft draft = new Draft(ClaimType.FACILITY, word, RULE).absorb(site);
      draft.party(Role.OPERATOR, candidate.actor());
      draft.among(candidate.fellows());
      candidate.signs().forEach(draft::sign);
      draft.sign("l:noun=" + name);
      draft.sign("l:kind=" + draft.kind().map(Kind::word).orElse("none"));
      candidate
          .actor()
          .trades()
          .forEach(
              trade ->
                  draft.sign(
                      "l:kind=" + draft.kind().map(Kind::word).orElse("none") + "&trade=" + trade));
      candidates.add(draft);
    }
    candidates.forEach(draft -> split(draft, where, word, out));
  }

  /** A text, and who is in view in it. */
  private record Seen(Scene scene, Salience salience) {}

  /** An organisation that may run the site, with what speaks for it. */
  private record Candidate(Actor actor, Set<String> signs, Set<Integer> fellows) {}

  /** The organisations of the sentence, and those in view before it. */
  private List<Candidate> candidates(Seen seen, Clauses clauses, int noun) {
    Scene scene = seen.scene();
    Map<Actor, Set<String>> found = new LinkedHashMap<>();
    Map<Actor, Set<Integer>> fellows = new HashMap<>();
    Fellows breath = new Fellows(clauses, cues);
    SiteSigns signs = new SiteSigns(scene, clauses, noun, senses);
    for (Spot spot : Spot.of(scene, clauses.tree().sentence())) {
      for (Actor actor : spot.actors()) {
        if (actor.kind() == NameKind.ORGANISATION) {
          signs.here(found.computeIfAbsent(actor, a -> new LinkedHashSet<>()), spot, actor);
          fellows.computeIfAbsent(actor, a -> new HashSet<>()).add(breath.first(spot.head()));
        }
      }
    }
    boolean own = !found.isEmpty();
    before(scene, clauses, signs, found);
    Draft told = new Draft(ClaimType.FACILITY, noun, "operators");
    operators(scene, clauses, noun, told);
    boolean known = definite.is(clauses, noun);
    List<Candidate> out = new ArrayList<>();
    found.forEach(
        (actor, near) -> {
          near.add("l:op definite " + known + (own ? " here" : ""));
          seen.salience().add(near, "op", actor, noun);
          String its = told.parties(Role.OPERATOR).contains(actor) ? "l:" : "l:other ";
          told.signs().forEach(sign -> near.add(its + sign));
          out.add(new Candidate(actor, near, fellows.getOrDefault(actor, Set.of())));
        });
    return out;
  }

  private static void before(
      Scene scene, Clauses clauses, SiteSigns signs, Map<Actor, Set<String>> found) {
    int index = clauses.tree().sentence().index();
    boolean own = !found.isEmpty();
    for (int back = 1; back <= 3 && index - back >= 0; back++) {
      boolean first = true;
      for (Spot spot : Spot.of(scene, scene.sentences().get(index - back))) {
        for (Actor actor : spot.actors()) {
          if (actor.kind() == NameKind.ORGANISATION && !found.containsKey(actor)) {
            Set<String> near = found.computeIfAbsent(actor, a -> new LinkedHashSet<>());
            signs.before(near, back, spot, actor, (first ? " first" : "") + (own ? " others" : ""));
            first = false;
          }
        }
      }
    }
  }

  /** Several places told of one noun are as many sites. */
  private static void split(Draft draft, List<Place> places, int word, List<Draft> out) {
    if (places.size() < 2) {
      places.forEach(draft::place);
      out.add(draft);
      return;
    }
    for (Place place : places) {
      out.add(new Draft(ClaimType.FACILITY, word, RULE).absorb(draft).place(place));
    }
  }

  private FacilityKind guess(Scene scene, Draft draft) {
    Set<String> said = new HashSet<>();
    for (int index : draft.sentences()) {
      Sentence sentence = scene.sentences().get(index);
      for (int word = sentence.first(); word < sentence.end(); word++) {
        said.add(scene.words().lower(word));
      }
    }
    return cues.kindByGoods(said).orElse(FacilityKind.BATTERY_PLANT);
  }

  private Optional<FacilityKind> kind(String lemma, Set<String> modifiers) {
    for (FacilityCues.Noun noun : cues.noun(lemma)) {
      boolean met = noun.needs().isEmpty() || noun.needs().stream().anyMatch(modifiers::contains);
      if (noun.kind().isPresent() && met) {
        return noun.kind();
      }
    }
    return cues.kindByGoods(modifiers);
  }

  /**
   * The words that say what site it is: those before the noun in its phrase, and those of "for …"
   * and "making …" after it.
   */
  private Set<String> modifiers(Clauses clauses, int noun) {
    Tree tree = clauses.tree();
    Set<String> out = new LinkedHashSet<>();
    if (clauses.isVerb(noun)) {
      for (int head : clauses.objects(noun)) {
        out.add(tree.words().lower(head));
        out.addAll(List.of(Phrases.of(clauses, head).toLowerCase(Locale.ROOT).split("[ -]")));
      }
      return out;
    }
    for (int word = tree.sentence().first(); word < tree.sentence().end(); word++) {
      boolean before =
          word < noun && clauses.isUnder(word, noun) && tree.relation(word) != Relation.NMOD_POSS;
      boolean forGoods =
          tree.head(word) == noun
              && tree.relation(word) == Relation.NMOD
              && cues.has("goods", clauses.preposition(word));
      if (before || forGoods) {
        out.add(tree.words().lower(word));
        out.add(tree.lemma(word));
        for (String part : tree.words().lower(word).split("-")) {
          out.add(part);
        }
      }
    }
    return out;
  }

  private void operators(Scene scene, Clauses clauses, int noun, Draft draft) {
    add(scene, clauses.children(noun, Relation.NMOD_POSS), "possessive", draft);
    if (draft.parties().isEmpty()) {
      add(scene, clauses.children(noun, Relation.COMPOUND), "compound", draft);
    }
    if (draft.parties().isEmpty()) {
      add(scene, clauses.by(noun, cues.list("whose")), "of", draft);
    }
    if (draft.parties().isEmpty()) {
      relative(scene, clauses, noun, draft);
    }
    if (draft.parties().isEmpty()) {
      governor(scene, clauses, noun, draft);
    }
    if (draft.parties().isEmpty()) {
      subject(scene, clauses, noun, draft);
    }
  }

  /** The subject of the nearest clause above the site that has one. */
  private static void subject(Scene scene, Clauses clauses, int noun, Draft draft) {
    int at = clauses.tree().head(noun);
    for (int step = 0; step < 6 && at >= 0 && draft.parties().isEmpty(); step++) {
      if (clauses.isVerb(at)) {
        List<Integer> heads = clauses.agents(at).stream().filter(head -> head != noun).toList();
        add(scene, heads, "subject", draft);
      }
      at = clauses.tree().head(at);
    }
  }

  private static void add(Scene scene, List<Integer> heads, String sign, Draft draft) {
    for (int head : heads) {
      for (Actor actor : scene.actors(head)) {
        if (actor.kind() == NameKind.ORGANISATION) {
          draft.party(Role.OPERATOR, actor).sign("operator:" + sign);
        }
      }
    }
  }

  private static void relative(Scene scene, Clauses clauses, int noun, Draft draft) {
    for (Relation relation : List.of(Relation.ACL, Relation.ACL_RELCL)) {
      for (int verb : clauses.children(noun, relation)) {
        List<Integer> agents = clauses.agents(verb).stream().filter(head -> head != noun).toList();
        add(scene, agents, "relative", draft);
      }
    }
  }

  private void governor(Scene scene, Clauses clauses, int noun, Draft draft) {
    Tree tree = clauses.tree();
    int at = noun;
    for (int step = 0; step < 4 && draft.parties().isEmpty(); step++) {
      int verb = tree.head(at);
      if (verb < 0) {
        return;
      }
      Relation relation = tree.relation(at);
      if (clauses.isVerb(verb)) {
        boolean object = relation == Relation.OBJ || relation == Relation.NSUBJ_PASS;
        String list = object ? "object" : "inside";
        boolean reached =
            object
                || relation == Relation.OBL
                || relation == Relation.XCOMP
                || relation == Relation.ADVCL;
        if (reached && (cues.has(list, tree.lemma(verb)) || cues.has("object", tree.lemma(verb)))) {
          add(scene, clauses.agents(verb), object ? "agent" : "at", draft);
        }
      }
      at = verb;
    }
  }

  @Override
  public Optional<Measure> measure(Draft draft, QuantityMention figure) {
    return Figures.site(figure);
  }

  @Override
  public Optional<Event> event(Draft draft, Optional<Event> told) {
    return told.or(() -> Optional.of(Event.PRODUCTION_START));
  }

  @Override
  public boolean same(Draft one, Draft other) {
    List<Actor> here = one.parties(Role.OPERATOR);
    List<Actor> there = other.parties(Role.OPERATOR);
    boolean owners =
        here.getFirst().equals(there.getFirst())
            || (here.containsAll(there) && there.containsAll(here));
    if (!owners || apart(one, other) || otherwise(one, other) || unlike(one, other)) {
      return false;
    }
    return one.places().isEmpty() || other.places().isEmpty() || places.together(one, other);
  }

  /**
   * Whether a site told without its place, as "a plant", runs while the other does not yet, or the
   * other way round.
   */
  private static boolean otherwise(Draft one, Draft other) {
    boolean placeless = one.places().isEmpty() != other.places().isEmpty();
    boolean fresh = !one.has("definite") || !other.has("definite");
    boolean stages =
        one.stage().isPresent()
            && other.stage().isPresent()
            && (one.stage().equals(RUNS) != other.stage().equals(RUNS));
    return placeless && fresh && stages;
  }

  /** Whether the words themselves tell sites of unlike kinds: a laboratory and a plant. */
  private static boolean unlike(Draft one, Draft other) {
    return one.has("kind told:true")
        && other.has("kind told:true")
        && !one.kind().equals(other.kind());
  }

  /**
   * Whether one is marked as a further site beside the other, "a second plant", "another", and no
   * place is told of both.
   */
  private boolean apart(Draft one, Draft other) {
    if (one.narrowPlaces().stream().anyMatch(other.narrowPlaces()::contains)) {
      return false;
    }
    return cues.list("further").stream()
        .anyMatch(
            mark ->
                one.has(MARK + mark) != other.has(MARK + mark)
                    && one.kind().equals(other.kind())
                    && !one.stage().equals(other.stage()));
  }
}
