package org.ortak.reading.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ortak.claim.ActivityKind;
import org.ortak.claim.ClaimType;
import org.ortak.grammar.Tag;
import org.ortak.pack.Pack;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.clause.Mood;
import org.ortak.reading.clause.Tense;

/**
 * Reads what somebody's business is: goods, known to the pack, that it makes, buys or sells now and
 * as a habit. What was done, will be done or was done on a day is no business.
 */
final class ActivityReader extends SlottedReader {

  private final FrameReader frames;
  private final FacilityCues sites;

  ActivityReader(Pack pack, StageReader stages) {
    super(ClaimType.ACTIVITY, Figures::goods, Set.of());
    this.frames = FrameReader.of(pack, ClaimType.ACTIVITY, stages);
    this.sites = new FacilityCues(pack);
  }

  @Override
  public List<Draft> read(Scene scene) {
    return frames.read(scene).stream()
        .filter(draft -> draft.has(FrameReader.NAMED))
        .filter(draft -> isHabit(scene, draft) && !isOfSite(scene, draft))
        .map(draft -> draft.counted(draft.linked()))
        .toList();
  }

  /** Whether it is told in the present, as a fact, and of no day or plan. */
  private static boolean isHabit(Scene scene, Draft draft) {
    Clauses clauses = scene.clausesAt(draft.trigger());
    Mood mood = clauses.mood(draft.trigger());
    boolean now = mood.tense() == Tense.PRESENT || mood.tense() == Tense.PROGRESSIVE;
    boolean plain = mood.modal().isEmpty() && !mood.negated() && !mood.conditional();
    return now && plain && scene.datesIn(clauses.tree().sentence()).isEmpty();
  }

  /** "Voltora is building a cell factory": a plant is no goods, nor is the one that it runs. */
  private boolean isOfSite(Scene scene, Draft draft) {
    boolean runs = draft.kind().filter(ActivityKind.OPERATES::equals).isPresent();
    return scene.clausesAt(draft.trigger()).objects(draft.trigger()).stream()
        .filter(head -> !sites.noun(scene.lemma(head)).isEmpty())
        .anyMatch(head -> !runs || scene.treeAt(head).tag(head) == Tag.NN);
  }

  @Override
  public boolean same(Draft one, Draft other) {
    Set<Party> here = new HashSet<>(one.parties());
    Set<Party> there = new HashSet<>(other.parties());
    Set<String> shared = new HashSet<>(one.what());
    shared.retainAll(other.what());
    return (here.containsAll(there) || there.containsAll(here)) && !shared.isEmpty();
  }
}
