package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.ortak.reading.mention.NameMention;
import org.ortak.reading.quantity.QuantityMention;
import org.ortak.text.Sentence;

/**
 * Reads plants, mines, centres and sites: each noun for a site, with whoever owns or builds it,
 * where it is, and how far it has come. "The plant", told without owner or place, is the one told
 * last.
 */
final class FacilityReader implements ClaimTypeReader {

  private static final String MARK = "mark:";
  private static final Optional<Stage> RUNS = Optional.of(Stage.ACTIVE);

  private final FacilityCues cues;
  private final Definite definite;
  private final StageReader stages;
  private final Set<String> countries = new HashSet<>();

  FacilityReader(Pack pack, StageReader stages) {
    this.cues = new FacilityCues(pack);
    this.definite = new Definite(pack);
    this.stages = stages;
    pack.rows("countries").forEach(row -> countries.add(row.text("name")));
  }

  @Override
  public ClaimType type() {
    return ClaimType.FACILITY;
  }

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> out = new ArrayList<>();
    scene.forEachWord(
        (clauses, word) -> {
          if (isSite(scene, clauses, word) || isWorkAtPlace(scene, clauses, word)) {
            site(scene, clauses, word, out);
          }
        });
    return out;
  }

  private boolean isSite(Scene scene, Clauses clauses, int word) {
    Tree tree = clauses.tree();
    if (!tree.tag(word).isNoun() || tree.relation(word) == Relation.COMPOUND) {
      return false;
    }
    Optional<NameMention> mention = scene.mentionAt(word);
    boolean named = mention.isPresent() && mention.get().form() == NameMention.Form.NAME;
    boolean organisation =
        named
            && scene.names().actorsAt(word).stream()
                .allMatch(actor -> actor.kind() == NameKind.ORGANISATION);
    return !cues.noun(tree.lemma(word)).isEmpty() && !organisation;
  }

  /**
   * A verb of building or making with a place, and no noun for the site: "is building in Douai",
   * "makes buses at Komárom".
   */
  private boolean isWorkAtPlace(Scene scene, Clauses clauses, int word) {
    Tree tree = clauses.tree();
    if (!clauses.isVerb(word) || !cues.has("at-place", tree.lemma(word))) {
      return false;
    }
    boolean site =
        clauses.objects(word).stream().anyMatch(head -> !cues.noun(tree.lemma(head)).isEmpty());
    boolean placed =
        inside(clauses, word).stream()
            .anyMatch(
                head ->
                    scene.actors(head).stream().anyMatch(actor -> actor.kind() == NameKind.PLACE));
    return placed && !site;
  }

  private void site(Scene scene, Clauses clauses, int word, List<Draft> out) {
    Set<String> modifiers = modifiers(clauses, word);
    Optional<FacilityKind> kind = kind(clauses.tree().lemma(word), modifiers);
    Draft site = new Draft(ClaimType.FACILITY, word, "facility noun");
    List<Place> places = places(scene, clauses, word, site);
    stage(clauses, word).ifPresent(site::stage);
    site.sentence(clauses.tree().sentence().index());
    site.sign("kind told:" + kind.isPresent()).sign("noun:" + clauses.tree().lemma(word));
    cues.list("marks").stream()
        .filter(modifiers::contains)
        .forEach(marked -> site.sign(MARK + marked));
    if (definite.is(clauses, word)) {
      site.sign("definite");
    }
    site.kind(kind.orElseGet(() -> guess(scene, site)));
    List<Draft> candidates = new ArrayList<>();
    for (Candidate candidate : candidates(scene, clauses, word)) {
      Draft draft = new Draft(ClaimType.FACILITY, word, "facility noun").absorb(site);
      draft.party(Role.OPERATOR, candidate.actor());
      candidate.signs().forEach(draft::sign);
      draft.sign("l:noun=" + clauses.tree().lemma(word));
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
    candidates.forEach(draft -> split(draft, places, word, out));
  }

  /** An organisation that may run the site, with what speaks for it. */
  private record Candidate(Actor actor, Set<String> signs) {}

  /** The organisations of the sentence, and those in view before it. */
  private List<Candidate> candidates(Scene scene, Clauses clauses, int noun) {
    Map<Actor, Set<String>> found = new LinkedHashMap<>();
    LinkSigns signs = new LinkSigns(scene, clauses, noun);
    Draft told = new Draft(ClaimType.FACILITY, noun, "operators");
    operators(scene, clauses, noun, told);
    for (Spot spot : Spot.of(scene, clauses.tree().sentence())) {
      for (Actor actor : spot.actors()) {
        if (actor.kind() == NameKind.ORGANISATION) {
          signs.add(found.computeIfAbsent(actor, a -> new LinkedHashSet<>()), "op", spot, actor);
        }
      }
    }
    int index = clauses.tree().sentence().index();
    boolean own = !found.isEmpty();
    for (int back = 1; back <= 3 && index - back >= 0; back++) {
      List<Spot> spots = Spot.of(scene, scene.sentences().get(index - back));
      boolean first = true;
      for (Spot spot : spots) {
        for (Actor actor : spot.actors()) {
          if (actor.kind() == NameKind.ORGANISATION && !found.containsKey(actor)) {
            boolean subject = scene.treeAt(spot.head()).relation(spot.head()) == Relation.NSUBJ;
            Set<String> near = found.computeIfAbsent(actor, a -> new LinkedHashSet<>());
            near.add(
                "l:op before"
                    + back
                    + (subject ? " subject" : "")
                    + (first ? " first" : "")
                    + (own ? " others here" : ""));
            signs.about(near, "op", actor);
            first = false;
          }
        }
      }
    }
    boolean known = definite.is(clauses, noun);
    List<Candidate> out = new ArrayList<>();
    found.forEach(
        (actor, near) -> {
          near.add("l:op definite " + known + (own ? " here" : ""));
          String its = told.parties(Role.OPERATOR).contains(actor) ? "l:" : "l:other ";
          told.signs().forEach(sign -> near.add(its + sign));
          out.add(new Candidate(actor, near));
        });
    return out;
  }

  /** Several places told of one noun are as many sites. */
  private static void split(Draft draft, List<Place> places, int word, List<Draft> out) {
    if (places.size() < 2) {
      places.forEach(draft::place);
      out.add(draft);
      return;
    }
    for (Place place : places) {
      out.add(new Draft(ClaimType.FACILITY, word, "facility noun").absorb(draft).place(place));
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

  private List<Place> places(Scene scene, Clauses clauses, int noun, Draft draft) {
    List<Place> out = new ArrayList<>();
    collect(scene, draft, clauses.children(noun, Relation.COMPOUND), out);
    collect(scene, draft, clauses.children(noun, Relation.AMOD), out);
    collect(scene, draft, clauses.children(noun, Relation.NMOD_POSS), out);
    if (out.isEmpty()) {
      collect(scene, draft, inside(clauses, noun), out);
    }
    if (out.isEmpty() && !clauses.isVerb(noun)) {
      for (Relation relation : List.of(Relation.ACL, Relation.ACL_RELCL)) {
        clauses
            .children(noun, relation)
            .forEach(verb -> collect(scene, draft, inside(clauses, verb), out));
      }
    }
    int verb = clauses.tree().head(noun);
    for (int step = 0; step < 3 && out.isEmpty() && verb >= 0; step++) {
      if (clauses.isVerb(verb)) {
        collect(scene, draft, inside(clauses, verb), out);
      }
      verb = clauses.tree().head(verb);
    }
    if (!out.isEmpty()) {
      draft.sign("place:own");
    }
    return out;
  }

  private List<Integer> inside(Clauses clauses, int head) {
    List<Integer> out = new ArrayList<>();
    clauses.obliques(head).stream()
        .filter(oblique -> cues.has("where", oblique.preposition()))
        .forEach(oblique -> out.add(oblique.head()));
    return out;
  }

  /** The places at the heads; of "the city of X" X, of "Sparks, Nevada" Sparks. */
  private static void collect(Scene scene, Draft draft, List<Integer> heads, List<Place> out) {
    for (int head : heads) {
      List<Actor> found =
          scene.actors(head).stream().filter(actor -> actor.kind() == NameKind.PLACE).toList();
      if (found.isEmpty()) {
        Clauses clauses = scene.clausesAt(head);
        for (int inner : clauses.by(head, "of")) {
          scene.actors(inner).stream()
              .filter(actor -> actor.kind() == NameKind.PLACE)
              .map(FacilityReader::place)
              .forEach(out::add);
        }
      } else {
        if (found
            .getFirst()
            .id()
            .filter(id -> id.startsWith("country:") || id.startsWith("region:"))
            .isPresent()) {
          draft.sign("place:wide");
        }
        out.add(place(found.getFirst()));
      }
    }
  }

  private boolean isCountry(Place place) {
    return countries.contains(place.name());
  }

  private static boolean isWide(Draft draft) {
    return draft.signs().contains("place:wide");
  }

  private static Place place(Actor actor) {
    return new Place(actor.name(), actor.country());
  }

  private Optional<Stage> stage(Clauses clauses, int noun) {
    Tree tree = clauses.tree();
    for (Relation relation : List.of(Relation.ACL, Relation.ACL_RELCL)) {
      for (int verb : clauses.children(noun, relation)) {
        Optional<Stage> stage = stages.read(clauses, verb);
        if (stage.isPresent()) {
          return stage;
        }
      }
    }
    int at = tree.head(noun);
    for (int step = 0; step < 3 && at >= 0; step++) {
      Optional<Stage> stage = stages.read(clauses, at);
      if (stage.isPresent()) {
        return stage;
      }
      at = tree.head(at);
    }
    return Optional.empty();
  }

  @Override
  public Optional<Measure> measure(Draft draft, QuantityMention figure) {
    return switch (figure.unit()) {
      case "GWh", "GWh/yr", "MWh", "vehicles/yr", "units/yr", "t/yr", "units/day" ->
          Optional.of(Measure.CAPACITY);
      case "jobs" -> Optional.of(Measure.JOBS);
      case "ha", "m2" -> Optional.of(Measure.AREA);
      case "MW", "GW" -> Optional.of(Measure.POWER);
      case "%" -> Optional.empty();
      default -> Figures.money(figure);
    };
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
    return one.places().isEmpty() || other.places().isEmpty() || together(one, other);
  }

  /**
   * Whether a site told without its place, as "a plant", runs while the other does not yet, or the
   * other way round.
   */
  private static boolean otherwise(Draft one, Draft other) {
    boolean placeless = one.places().isEmpty() != other.places().isEmpty();
    boolean fresh = !one.signs().contains("definite") || !other.signs().contains("definite");
    boolean stages =
        one.stage().isPresent()
            && other.stage().isPresent()
            && (one.stage().equals(RUNS) != other.stage().equals(RUNS));
    return placeless && fresh && stages;
  }

  /** Whether the words themselves tell sites of unlike kinds: a laboratory and a plant. */
  private static boolean unlike(Draft one, Draft other) {
    return one.signs().contains("kind told:true")
        && other.signs().contains("kind told:true")
        && !one.kind().equals(other.kind());
  }

  /** Whether one is marked as a further site beside the other: "a second plant", "another". */
  private boolean apart(Draft one, Draft other) {
    return cues.list("further").stream()
        .anyMatch(
            mark ->
                one.signs().contains(MARK + mark) != other.signs().contains(MARK + mark)
                    && one.kind().equals(other.kind())
                    && !one.stage().equals(other.stage()));
  }

  /**
   * Whether two places can be one: the same name, or one of them a country or region that may hold
   * the other.
   */
  private boolean together(Draft one, Draft other) {
    Place here = one.places().getFirst();
    Place there = other.places().getFirst();
    boolean holds = (isCountry(here) || isCountry(there)) || (isWide(one) != isWide(other));
    return here.name().equals(there.name()) || (holds && here.country().equals(there.country()));
  }
}
