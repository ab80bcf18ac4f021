package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Kind;
import org.ortak.claim.Measure;
import org.ortak.claim.Role;
import org.ortak.grammar.Tree;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameKind;
import org.ortak.reading.quantity.QuantityMention;
import org.ortak.text.Sentence;

/**
 * Reads claims of two roles: each trigger word of a sentence with each two parties of it is a
 * candidate, which the model of links judges by how the three hang together. Where both roles are
 * one, order plays no part.
 */
final class PairReader extends SlottedReader {

  private final ClaimType type;
  private final Role first;
  private final Role second;
  private final StageReader stages;
  private final Map<String, Trigger> triggers = new HashMap<>();
  private final FrameReader frames;
  private final Senses senses;

  /**
   * @param kind where the word settles it
   * @param sum whether the word counts only where its object is a sum of money
   */
  private record Trigger(Optional<Kind> kind, boolean sum) {}

  PairReader(
      Pack pack,
      ClaimType type,
      StageReader stages,
      Function<QuantityMention, Optional<Measure>> measures,
      Event... events) {
    super(type, measures, Set.of(events));
    this.type = type;
    this.first = type.roles().get(0);
    this.second = type == ClaimType.PARTNERSHIP ? first : type.roles().get(1);
    this.stages = stages;
    this.senses = new Senses(pack);
    this.frames = FrameReader.of(pack, type, stages);
    for (Row row : pack.rows("cues/triggers")) {
      if (Vocabulary.type(row, "type") == type) {
        Optional<Kind> kind =
            row.has("kind") ? Optional.of(Vocabulary.kind(row, type, "kind")) : Optional.empty();
        Trigger trigger = new Trigger(kind, row.flag("sum"));
        row.texts("words").forEach(word -> triggers.put(word, trigger));
      }
    }
  }

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> out = new ArrayList<>();
    List<Draft> framed = frames.read(scene);
    Salience salience = new Salience(scene);
    for (Sentence sentence : scene.sentences()) {
      List<Integer> here = triggers(scene, sentence);
      List<Spot> spots = here.isEmpty() ? List.of() : Spot.inView(scene, sentence, this::fits);
      for (int word : spots.isEmpty() ? List.<Integer>of() : here) {
        out.addAll(at(scene, word, spots, salience));
      }
    }
    out.removeIf(draft -> framed.stream().anyMatch(frame -> isSellersOwn(draft, frame)));
    out.forEach(draft -> framed.forEach(frame -> backed(draft, frame)));
    return out;
  }

  /** All that the trigger may tell of. */
  private List<Draft> at(Scene scene, int word, List<Spot> spots, Salience salience) {
    List<Draft> out = new ArrayList<>();
    Draft at = begun(scene, word);
    String sort = sort(scene.treeAt(word), word);
    PairSigns signs = new PairSigns(at, scene, senses, salience, sort);
    pairs(scene, at, spots, signs, out);
    if (type == ClaimType.INVESTMENT) {
      alone(at, spots, signs, out);
    }
    if (stages.isStanding(scene.clausesAt(word), word)) {
      out.forEach(draft -> draft.sign(StageSigns.STANDING));
    }
    return out;
  }

  private List<Integer> triggers(Scene scene, Sentence sentence) {
    Tree tree = scene.clausesOf(sentence).tree();
    List<Integer> out = new ArrayList<>();
    for (int word = sentence.first(); word < sentence.end(); word++) {
      if (isTrigger(scene, tree, word) && !isNamed(scene, word)) {
        out.add(word);
      }
    }
    return out;
  }

  private boolean isTrigger(Scene scene, Tree tree, int word) {
    Trigger trigger = triggers.get(tree.lemma(word));
    return trigger != null
        && (!trigger.sum() || Figures.isSumIn(scene, scene.clausesAt(word).objects(word)));
  }

  /** The kind that a trigger word settles. */
  private Optional<Kind> kind(Tree tree, int word) {
    return Optional.ofNullable(triggers.get(tree.lemma(word))).flatMap(Trigger::kind);
  }

  /** Whether the word belongs to a name; that of goods tells of a deal none the less: "offtake". */
  private static boolean isNamed(Scene scene, int word) {
    return scene.mentionAt(word).isPresent()
        && scene.actors(word).stream().anyMatch(actor -> actor.kind() != NameKind.PRODUCT);
  }

  /**
   * Tells of a candidate whether a frame of its sentence has the same parties in the same roles.
   */
  static void backed(Draft draft, Draft frame) {
    if (!draft.isToldWhere(frame)) {
      return;
    }
    String rule = frame.rules().getFirst();
    if (frame.parties().containsAll(draft.parties()) && !frame.areBeside(draft.parties())) {
      draft.sign("l:frame").sign("l:frame=" + rule).rule(rule);
      frame.parties(Role.SELLER).forEach(draft::soldBy);
      if (frame.trigger() == draft.trigger()) {
        draft.sign("l:frame here");
      }
    } else {
      draft.sign("l:other frame");
    }
  }

  /** Whether a draft has somebody pay for what, by a frame, the same body sells. */
  private boolean isSellersOwn(Draft draft, Draft frame) {
    return type == ClaimType.INVESTMENT
        && draft.isToldWhere(frame)
        && draft.parties(second).equals(frame.parties(second))
        && draft.parties(first).stream().anyMatch(frame.parties(Role.SELLER)::contains);
  }

  private boolean fits(Actor actor) {
    return actor.isParty() || (actor.isRegion() && type == ClaimType.INVESTMENT);
  }

  /**
   * One party alone: a state that grants to nobody named, a firm that raises money from nobody
   * named.
   */
  private void alone(Draft at, List<Spot> spots, PairSigns signs, List<Draft> out) {
    for (Spot spot : spots) {
      for (Actor actor : spot.actors()) {
        Role role = actor.kind() == NameKind.ORGANISATION ? second : first;
        Draft draft = at.again().party(role, actor);
        signs.only(draft, new PairSigns.Placed(spot, actor), role.word());
        out.add(draft);
      }
    }
  }

  private Draft begun(Scene scene, int trigger) {
    Tree tree = scene.treeAt(trigger);
    Draft draft = new Draft(type, trigger, "pair at " + tree.lemma(trigger));
    draft.sentence(tree.sentence().index());
    kind(tree, trigger).ifPresent(draft::kind);
    stages.read(scene.clausesAt(trigger), trigger).ifPresent(draft::stage);
    return draft;
  }

  private void pairs(Scene scene, Draft at, List<Spot> spots, PairSigns signs, List<Draft> out) {
    for (int i = 0; i < spots.size(); i++) {
      for (int j = 0; j < spots.size(); j++) {
        boolean context =
            !isHere(scene, at.trigger(), spots.get(i))
                && !isHere(scene, at.trigger(), spots.get(j));
        if (i == j || context || (first == second && j < i)) {
          continue;
        }
        for (Actor one : spots.get(i).actors()) {
          for (Actor other : spots.get(j).actors()) {
            if (one != other) {
              Draft draft = at.again().party(first, one).party(second, other);
              signs.both(
                  draft,
                  new PairSigns.Placed(spots.get(i), one),
                  new PairSigns.Placed(spots.get(j), other),
                  first == second);
              out.add(draft);
            }
          }
        }
      }
    }
  }

  private static boolean isHere(Scene scene, int trigger, Spot spot) {
    return scene.words().sentenceOf(trigger).holds(spot.head());
  }

  /** The trigger's kind and part of speech, for what lemmas too rare to learn have in common. */
  private String sort(Tree tree, int trigger) {
    String kind = kind(tree, trigger).map(Kind::word).orElse("");
    return kind + (tree.tag(trigger).isVerb() ? "/v" : "/n");
  }

  @Override
  public boolean same(Draft one, Draft other) {
    if (type == ClaimType.INVESTMENT && one.trigger() == other.trigger()) {
      return one.parties(second).equals(other.parties(second));
    }
    if (first != second) {
      return one.parties(second).equals(other.parties(second))
          && one.parties(first).containsAll(other.parties(first));
    }
    Set<Party> here = new HashSet<>(one.parties());
    Set<Party> there = new HashSet<>(other.parties());
    return here.containsAll(there) || there.containsAll(here);
  }
}
