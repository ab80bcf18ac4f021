package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.FacilityKind;
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

  private static final Set<String> INSIDE =
      Set.of("in", "at", "near", "outside", "on", "around", "inside", "by", "of");

  private final FacilityCues cues;
  private final StageReader stages;

  FacilityReader(Pack pack, StageReader stages) {
    this.cues = new FacilityCues(pack);
    this.stages = stages;
  }

  @Override
  public ClaimType type() {
    return ClaimType.FACILITY;
  }

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> out = new ArrayList<>();
    for (Sentence sentence : scene.sentences()) {
      Clauses clauses = scene.clausesOf(sentence);
      for (int word = sentence.first(); word < sentence.end(); word++) {
        if (isSite(scene, clauses, word)) {
          site(scene, clauses, word, out);
        }
      }
    }
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

  private void site(Scene scene, Clauses clauses, int word, List<Draft> out) {
    Set<String> modifiers = modifiers(clauses, word);
    Optional<FacilityKind> kind = kind(clauses.tree().lemma(word), modifiers);
    Draft draft = new Draft(ClaimType.FACILITY, word, "facility noun");
    operators(scene, clauses, word, draft);
    List<Place> places = places(scene, clauses, word, draft);
    stage(clauses, word).ifPresent(draft::stage);
    draft.sentence(clauses.tree().sentence().index());
    kind.ifPresent(draft::kind);
    if (draft.parties().isEmpty() && places.isEmpty()) {
      if (kind.isEmpty() || out.isEmpty() || !isDefinite(clauses, word)) {
        return;
      }
      Draft last = out.get(out.size() - 1);
      last.parties().forEach(party -> draft.party(party.role(), party.actor()));
      last.places().forEach(draft::place);
      draft.sign("site:last");
    }
    if (kind.isEmpty()) {
      draft.kind(guess(scene, draft));
    }
    split(draft, places, word, out);
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
  private static Set<String> modifiers(Clauses clauses, int noun) {
    Tree tree = clauses.tree();
    Set<String> out = new LinkedHashSet<>();
    for (int word = tree.sentence().first(); word < tree.sentence().end(); word++) {
      boolean before =
          word < noun && clauses.isUnder(word, noun) && tree.relation(word) != Relation.NMOD_POSS;
      boolean forGoods =
          tree.head(word) == noun
              && tree.relation(word) == Relation.NMOD
              && clauses.preposition(word).equals("for");
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
      add(scene, clauses.by(noun, "of", "by", "for", "from"), "of", draft);
    }
    if (draft.parties().isEmpty()) {
      relative(scene, clauses, noun, draft);
    }
    if (draft.parties().isEmpty()) {
      governor(scene, clauses, noun, draft);
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
        if (reached
            && (cues.isVerb(list, tree.lemma(verb)) || cues.isVerb("object", tree.lemma(verb)))) {
          add(scene, clauses.agents(verb), object ? "agent" : "at", draft);
        }
      }
      at = verb;
    }
  }

  private List<Place> places(Scene scene, Clauses clauses, int noun, Draft draft) {
    List<Place> out = new ArrayList<>();
    collect(scene, clauses.children(noun, Relation.COMPOUND), out);
    collect(scene, clauses.children(noun, Relation.AMOD), out);
    collect(scene, clauses.children(noun, Relation.NMOD_POSS), out);
    if (out.isEmpty()) {
      collect(scene, inside(clauses, noun), out);
    }
    if (out.isEmpty()) {
      for (Relation relation : List.of(Relation.ACL, Relation.ACL_RELCL)) {
        clauses
            .children(noun, relation)
            .forEach(verb -> collect(scene, inside(clauses, verb), out));
      }
    }
    int verb = clauses.tree().head(noun);
    for (int step = 0; step < 3 && out.isEmpty() && verb >= 0; step++) {
      if (clauses.isVerb(verb)) {
        collect(scene, inside(clauses, verb), out);
      }
      verb = clauses.tree().head(verb);
    }
    if (!out.isEmpty()) {
      draft.sign("place:own");
    }
    return out;
  }

  private static List<Integer> inside(Clauses clauses, int head) {
    List<Integer> out = new ArrayList<>();
    clauses.obliques(head).stream()
        .filter(oblique -> INSIDE.contains(oblique.preposition()))
        .forEach(oblique -> out.add(oblique.head()));
    return out;
  }

  /** The places at the heads; of "the city of X" X, of "Sparks, Nevada" Sparks. */
  private static void collect(Scene scene, List<Integer> heads, List<Place> out) {
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
        out.add(place(found.get(0)));
      }
    }
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

  private static boolean isDefinite(Clauses clauses, int noun) {
    int determiner = clauses.tree().child(noun, Relation.DET);
    return determiner >= 0
        && clauses.tree().words().lower(determiner).matches("the|this|that|both");
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
      default -> figure.unit().matches("[A-Z]{3}") ? Optional.of(Measure.AMOUNT) : Optional.empty();
    };
  }

  @Override
  public Optional<Event> event(Draft draft, Optional<Event> told) {
    return told.or(() -> Optional.of(Event.PRODUCTION_START));
  }

  @Override
  public boolean same(Draft one, Draft other) {
    Set<Actor> shared = new HashSet<>(one.parties(Role.OPERATOR));
    boolean unowned = one.parties().isEmpty() || other.parties().isEmpty();
    shared.retainAll(other.parties(Role.OPERATOR));
    if (shared.isEmpty() && !unowned) {
      return false;
    }
    if (one.places().isEmpty() || other.places().isEmpty()) {
      return true;
    }
    return one.places().stream().anyMatch(place -> other.places().contains(place));
  }
}
