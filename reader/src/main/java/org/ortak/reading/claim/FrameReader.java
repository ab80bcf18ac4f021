package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.pack.Pack;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameKind;

/**
 * Reads drafts by the pack's frames: each trigger in each sentence, its roles filled from the
 * clause.
 */
final class FrameReader {

  /** The sign that the goods are a product that the pack or the article names. */
  static final String NAMED = "what:named";

  private static final String WITH = "with";

  private final Frames frames;
  private final StageReader stages;
  private final BiPredicate<Role, Actor> fits;
  private final Company company;

  /** Those who stand with the parties that the tree tells. */
  interface Company {
    List<Actor> of(Scene scene, Clauses clauses, int word, Frame frame);
  }

  /**
   * @param fits whether an actor can play a role
   */
  FrameReader(Frames frames, StageReader stages, BiPredicate<Role, Actor> fits) {
    this(frames, stages, fits, (scene, clauses, word, frame) -> List.of());
  }

  /**
   * @param fits whether an actor can play a role
   * @param company who else plays the frame's last role
   */
  FrameReader(Frames frames, StageReader stages, BiPredicate<Role, Actor> fits, Company company) {
    this.frames = frames;
    this.stages = stages;
    this.fits = fits;
    this.company = company;
  }

  /** A reader of the pack's frames of one type, whose roles any party can play. */
  static FrameReader of(Pack pack, ClaimType type, StageReader stages) {
    return new FrameReader(new Frames(pack, type), stages, (role, actor) -> actor.isParty());
  }

  List<Draft> read(Scene scene) {
    List<Draft> out = new ArrayList<>();
    scene.forEachWord(
        (clauses, word) -> {
          for (Frame frame : frames.of(clauses.tree().lemma(word))) {
            if (triggers(scene, clauses, word, frame)) {
              fill(scene, clauses, word, frame).ifPresent(out::add);
            }
          }
        });
    return out;
  }

  private static boolean triggers(Scene scene, Clauses clauses, int word, Frame frame) {
    boolean noun = clauses.tree().tag(word).isNoun();
    if (frame.noun() ? !noun : !says(clauses, word)) {
      return false;
    }
    Positions positions = new Positions(clauses);
    boolean whole =
        frame.particle().stream().allMatch(particle -> positions.hasParticle(word, particle))
            && frame.needs().stream().noneMatch(place -> positions.heads(word, place).isEmpty());
    return whole && hasObject(scene, clauses, word, frame);
  }

  /**
   * Whether the word is a verb, or an adjective or adverb that stands for one: "is open to
   * partners", "was there".
   */
  private static boolean says(Clauses clauses, int word) {
    Tree tree = clauses.tree();
    return clauses.isVerb(word)
        || ((tree.tag(word) == Tag.JJ || tree.tag(word) == Tag.RB)
            && tree.child(word, Relation.COP) >= 0);
  }

  private static boolean hasObject(Scene scene, Clauses clauses, int word, Frame frame) {
    Tree tree = clauses.tree();
    return frame.object().isEmpty()
        || clauses.objects(word).stream()
            .anyMatch(head -> frame.object().contains(tree.lemma(head)))
        || (frame.object().contains(Figures.SUM) && Figures.isSumIn(scene, clauses.objects(word)))
        || (frame.noun() && hasModifier(clauses, word, frame.object()));
  }

  private static boolean hasModifier(Clauses clauses, int noun, Set<String> lemmas) {
    Tree tree = clauses.tree();
    for (int child = tree.nextChild(noun, tree.sentence().first() - 1);
        child >= 0;
        child = tree.nextChild(noun, child)) {
      if (lemmas.contains(tree.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Draft> fill(Scene scene, Clauses clauses, int word, Frame frame) {
    Draft draft = new Draft(frame.type(), word, frame.id());
    Set<Actor> taken = new LinkedHashSet<>();
    for (Map.Entry<Role, List<String>> role : frame.roles().entrySet()) {
      Set<Actor> actors = new LinkedHashSet<>(actors(scene, clauses, word, role, taken));
      company.of(scene, clauses, word, frame).stream()
          .filter(actor -> fits.test(role.getKey(), actor) && !taken.contains(actor))
          .forEach(actors::add);
      if (actors.isEmpty() && !frame.optional().contains(role.getKey())) {
        return Optional.empty();
      }
      actors.forEach(actor -> draft.party(role.getKey(), actor));
      signs(scene, clauses, word, role, draft);
      beside(scene, clauses, word, role.getKey(), draft);
      taken.addAll(actors);
    }
    boolean person = taken.stream().anyMatch(actor -> actor.kind() == NameKind.PERSON);
    if (taken.size() < frame.least() || (frame.person() && !person)) {
      return Optional.empty();
    }
    what(scene, clauses, word, frame, draft).forEach(draft::what);
    frame.kind().ifPresent(draft::kind);
    frame.chance().ifPresent(draft::link);
    draft.sign("trigger:" + clauses.tree().lemma(word));
    Optional<Stage> stage = frame.stage().or(() -> stages.read(clauses, word));
    stage.ifPresent(draft::stage);
    return Optional.of(draft.sentence(clauses.tree().sentence().index()));
  }

  private List<Actor> actors(
      Scene scene,
      Clauses clauses,
      int word,
      Map.Entry<Role, List<String>> role,
      Set<Actor> taken) {
    Positions positions = new Positions(clauses);
    Set<Actor> all = new LinkedHashSet<>();
    for (String position : role.getValue()) {
      Set<Actor> found = new LinkedHashSet<>();
      for (int head : positions.heads(word, position)) {
        scene.actors(head).stream()
            .filter(actor -> fits.test(role.getKey(), actor) && !taken.contains(actor))
            .forEach(found::add);
      }
      if (!found.isEmpty() && !gathers(role.getKey())) {
        return List.copyOf(found);
      }
      all.addAll(found);
    }
    return List.copyOf(all);
  }

  /** Notes those of a role that stand behind "with". */
  private static void beside(Scene scene, Clauses clauses, int word, Role role, Draft draft) {
    if (role == Role.PARTNER) {
      for (int head : new Positions(clauses).heads(word, WITH)) {
        scene.actors(head).forEach(actor -> draft.beside(new Party(role, actor)));
      }
    }
  }

  /** Tells in which position a role was found, and by what form of mention. */
  private static void signs(
      Scene scene, Clauses clauses, int word, Map.Entry<Role, List<String>> role, Draft draft) {
    Positions positions = new Positions(clauses);
    for (String position : role.getValue()) {
      for (int head : positions.heads(word, position)) {
        if (!scene.actors(head).isEmpty()) {
          draft.sign(role.getKey().word() + "@" + position);
          scene
              .mentionAt(head)
              .ifPresent(mention -> draft.sign(role.getKey().word() + "~" + mention.form()));
        }
      }
    }
  }

  /**
   * Whether the parties of a role stand in several positions at once: partners are agents and stand
   * after "with".
   */
  private static boolean gathers(Role role) {
    return role == Role.PARTNER || role == Role.PARTICIPANT;
  }

  private static List<String> what(
      Scene scene, Clauses clauses, int word, Frame frame, Draft draft) {
    Positions positions = new Positions(clauses);
    for (String position : frame.what()) {
      List<String> found = new ArrayList<>();
      for (int head : positions.heads(word, position)) {
        if (clauses.tree().tag(head).isNoun()
            && scene.actors(head).stream().noneMatch(Actor::isParty)) {
          found.add(Phrases.of(clauses, head));
          if (scene.actors(head).stream().anyMatch(actor -> actor.kind() == NameKind.PRODUCT)) {
            draft.sign(NAMED);
          }
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
