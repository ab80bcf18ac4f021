package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Measure;
import org.ortak.claim.OpeningKind;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.grammar.Tree;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.quantity.QuantityMention;
import org.ortak.text.Sentence;

/**
 * Reads who looks for a partner, supplier, customer, investor or site: a verb or noun of seeking
 * with what is sought.
 */
final class OpeningReader implements ClaimTypeReader {

  private static final double FARTHEST = 4;

  private final Frames frames;
  private final FrameReader reader;
  private final Map<OpeningKind, Set<String>> sought = new LinkedHashMap<>();

  OpeningReader(Pack pack, StageReader stages) {
    this.frames = new Frames(pack, ClaimType.OPENING);
    this.reader = new FrameReader(frames, stages, (role, actor) -> actor.isParty());
    for (Row row : pack.rows("cues/openings")) {
      sought.put(
          (OpeningKind) Vocabulary.kind(row, ClaimType.OPENING, "kind"),
          Set.copyOf(row.texts("nouns")));
    }
  }

  @Override
  public ClaimType type() {
    return ClaimType.OPENING;
  }

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> out = new ArrayList<>();
    for (Sentence sentence : scene.sentences()) {
      Clauses clauses = scene.clausesOf(sentence);
      for (int word = sentence.first(); word < sentence.end(); word++) {
        List<Frame> here = frames.of(clauses.tree().lemma(word));
        if (!here.isEmpty() && scene.mentionAt(word).isEmpty()) {
          seekers(scene, clauses, word, out);
        }
      }
    }
    List<Draft> framed = reader.read(scene);
    out.forEach(draft -> framed.forEach(frame -> PairReader.backed(draft, frame)));
    return out;
  }

  /** Each party in view may be the seeker, if something is sought near the word. */
  private void seekers(Scene scene, Clauses clauses, int trigger, List<Draft> out) {
    int sought = sought(clauses, trigger);
    if (sought < 0) {
      return;
    }
    Tree tree = clauses.tree();
    OpeningKind kind = kind(tree.lemma(sought)).orElseThrow();
    String path = Paths.told(clauses, trigger, sought);
    LinkSigns signs = new LinkSigns(scene, clauses, trigger);
    for (Spot spot : Spot.inView(scene, tree.sentence(), Actor::isParty)) {
      for (Actor actor : spot.actors()) {
        Draft draft = new Draft(ClaimType.OPENING, trigger, "seeks at " + tree.lemma(trigger));
        draft
            .party(Role.SEEKER, actor)
            .kind(kind)
            .stage(Stage.SOUGHT)
            .sentence(tree.sentence().index());
        signs.add(draft, "one", spot, actor);
        draft
            .sign("l:trigger " + tree.lemma(trigger))
            .sign("l:sought=" + path)
            .sign("l:sought " + kind.word());
        draft
            .sign("l:trigger " + tree.lemma(trigger) + path)
            .sign("l:sought noun " + tree.lemma(sought));
        draft.sign("l:verb " + clauses.isVerb(trigger));
        out.add(draft);
      }
    }
  }

  /**
   * The nearest noun in the sentence that tells what is sought, at most a few steps from the
   * trigger; else -1.
   */
  private int sought(Clauses clauses, int trigger) {
    Tree tree = clauses.tree();
    int best = -1;
    double least = FARTHEST;
    for (int word = tree.sentence().first(); word < tree.sentence().end(); word++) {
      boolean noun =
          word != trigger && tree.tag(word).isNoun() && kind(tree.lemma(word)).isPresent();
      double distance = noun ? Paths.distance(tree, trigger, word) : FARTHEST;
      if (distance < least) {
        least = distance;
        best = word;
      }
    }
    return best;
  }

  private Optional<OpeningKind> kind(String lemma) {
    return sought.entrySet().stream()
        .filter(entry -> entry.getValue().contains(lemma))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public Optional<Measure> measure(Draft draft, QuantityMention figure) {
    return Figures.goods(figure);
  }

  @Override
  public Optional<Event> event(Draft draft, Optional<Event> told) {
    return told.filter(event -> event == Event.ANNOUNCED || event == Event.CLOSING);
  }

  @Override
  public boolean same(Draft one, Draft other) {
    return one.kind().equals(other.kind())
        && one.parties(Role.SEEKER).equals(other.parties(Role.SEEKER));
  }
}
