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
import org.ortak.claim.Role;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.pack.Pack;
import org.ortak.pack.WordLists;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameKind;
import org.ortak.reading.mention.NameMention;

/**
 * Reads the milestones of products: each product that a sentence names beside a word for a
 * milestone, with every organisation in view that may make it; the model of links tells which does.
 */
final class ProductReader extends SlottedReader {

  private static final int REACH = 4;
  private static final Set<Event> EVENTS =
      Set.of(
          Event.LAUNCH,
          Event.PRODUCTION_START,
          Event.UNVEILING,
          Event.DELIVERY,
          Event.EXPORT,
          Event.ANNOUNCED,
          Event.HALTED);

  private final Frames frames;
  private final Set<String> nouns;
  private final Definite definite;
  private final StageReader stages;

  ProductReader(Pack pack, StageReader stages) {
    super(ClaimType.PRODUCT, Figures::product, EVENTS);
    this.frames = new Frames(pack, ClaimType.PRODUCT);
    this.nouns = new WordLists(pack, "cues/products").list("nouns");
    this.definite = new Definite(pack);
    this.stages = stages;
  }

  /** A word that tells a milestone, with the frame that knows it. */
  private record Milestone(int word, Frame frame) {}

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> out = new ArrayList<>();
    scene.forEachWord(
        (clauses, word) -> {
          if (isProduct(scene, clauses, word)) {
            milestone(clauses, word)
                .ifPresent(milestone -> made(scene, clauses, word, milestone, out));
          }
        });
    return out;
  }

  private boolean isProduct(Scene scene, Clauses clauses, int word) {
    Tree tree = clauses.tree();
    if (!tree.tag(word).isNoun() || isPart(clauses, word)) {
      return false;
    }
    Optional<NameMention> mention = scene.mentionAt(word);
    if (mention.isPresent()) {
      return mention.get().end() == word + 1 && mayBeModel(scene, clauses, word);
    }
    return nouns.contains(tree.lemma(word)) || tree.tag(word) == Tag.NNP;
  }

  /** Whether a name is a product's, or one that the pack doesn't know with an article before it. */
  private static boolean mayBeModel(Scene scene, Clauses clauses, int word) {
    List<Actor> actors = scene.names().actorsAt(word);
    boolean product = actors.stream().allMatch(actor -> actor.kind() == NameKind.PRODUCT);
    boolean unknown =
        actors.size() == 1
            && actors.getFirst().kind() != NameKind.PERSON
            && actors
                .getFirst()
                .id()
                .filter(id -> id.startsWith("org:") || id.startsWith("country:"))
                .isEmpty();
    Tree tree = clauses.tree();
    boolean articled =
        tree.child(word, Relation.DET) >= 0 || tree.child(word, Relation.NMOD_POSS) >= 0;
    return product || (unknown && articled && tree.tag(word) == Tag.NNP);
  }

  /** Whether the word only describes the noun behind it, which tells no milestone. */
  private boolean isPart(Clauses clauses, int word) {
    Tree tree = clauses.tree();
    Relation relation = tree.relation(word);
    boolean inside = relation == Relation.COMPOUND || relation == Relation.FLAT;
    return inside && frames.of(tree.lemma(tree.head(word))).stream().noneMatch(Frame::noun);
  }

  /** The nearest word above the product, or said of it, that tells a milestone. */
  private Optional<Milestone> milestone(Clauses clauses, int product) {
    Tree tree = clauses.tree();
    int at = product;
    for (int step = 0; step < REACH; ) {
      Relation relation = tree.relation(at);
      at = tree.head(at);
      if (at < 0) {
        break;
      }
      step += relation == Relation.CONJ || relation == Relation.APPOS ? 0 : 1;
      Optional<Milestone> found = at(clauses, at);
      if (found.isPresent()) {
        return found;
      }
    }
    for (Relation relation : List.of(Relation.ACL, Relation.ACL_RELCL)) {
      for (int verb : clauses.children(product, relation)) {
        Optional<Milestone> found = at(clauses, verb);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Milestone> at(Clauses clauses, int word) {
    boolean noun = clauses.tree().tag(word).isNoun();
    boolean verb = clauses.isVerb(word);
    return frames.of(clauses.tree().lemma(word)).stream()
        .filter(frame -> frame.noun() ? noun : verb)
        .findFirst()
        .map(frame -> new Milestone(word, frame));
  }

  private void made(Scene scene, Clauses clauses, int word, Milestone milestone, List<Draft> out) {
    Map<Actor, Set<String>> makers = new LinkedHashMap<>();
    LinkSigns ofProduct = new LinkSigns(scene, clauses, word);
    LinkSigns ofMilestone = new LinkSigns(scene, clauses, milestone.word());
    for (Spot spot : Spot.inView(scene, clauses.tree().sentence(), Actor::isParty)) {
      for (Actor actor : spot.actors()) {
        if (actor.kind() == NameKind.ORGANISATION) {
          Set<String> signs = makers.computeIfAbsent(actor, a -> new LinkedHashSet<>());
          ofProduct.add(signs, "maker", spot, actor);
          signs.add("l:by=" + ofMilestone.path(spot));
          signs.add("l:by=" + milestone.frame().id() + ofMilestone.path(spot));
        }
      }
    }
    Draft told = told(scene, clauses, word, milestone);
    makers.forEach(
        (maker, signs) -> {
          Draft draft = new Draft(ClaimType.PRODUCT, word, milestone.frame().id()).absorb(told);
          draft.party(Role.MAKER, maker);
          signs.forEach(draft::sign);
          out.add(draft);
        });
  }

  private Draft told(Scene scene, Clauses clauses, int word, Milestone milestone) {
    Tree tree = clauses.tree();
    Draft draft = new Draft(ClaimType.PRODUCT, word, milestone.frame().id());
    draft.sentence(tree.sentence().index());
    milestone.frame().kind().ifPresent(draft::kind);
    stages.read(clauses, milestone.word()).ifPresent(draft::stage);
    draft.what(what(scene, clauses, word));
    String lemma = tree.lemma(milestone.word());
    String path = Paths.told(clauses, milestone.word(), word);
    String noun = nouns.contains(tree.lemma(word)) ? tree.lemma(word) : "name";
    String form = scene.mentionAt(word).isPresent() ? "known" : tree.tag(word).toString();
    for (String sign :
        List.of(
            "milestone:" + lemma,
            "way:" + path,
            "way:" + lemma + path,
            "noun:" + noun,
            "form:" + form,
            "definite:" + definite.is(clauses, word),
            "frame:" + milestone.frame().id())) {
      draft.sign(sign).sign("l:" + sign);
    }
    return draft;
  }

  private static String what(Scene scene, Clauses clauses, int word) {
    Optional<NameMention> mention = scene.mentionAt(word);
    String phrase = Phrases.of(clauses, word);
    if (mention.isEmpty()) {
      return phrase;
    }
    String name =
        scene.words().span(mention.get().first(), mention.get().end()).of(scene.words().text());
    return name.length() > phrase.length() ? name : phrase;
  }

  @Override
  public boolean same(Draft one, Draft other) {
    return one.parties().equals(other.parties()) && shared(one, other);
  }

  private static boolean shared(Draft one, Draft other) {
    Set<String> words = words(one);
    words.retainAll(words(other));
    return !words.isEmpty();
  }

  private static Set<String> words(Draft draft) {
    Set<String> out = new HashSet<>();
    for (String what : draft.what()) {
      out.addAll(List.of(what.toLowerCase(Locale.ROOT).split("[ -]")));
    }
    return out;
  }
}
