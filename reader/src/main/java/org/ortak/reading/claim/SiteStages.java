package org.ortak.reading.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.Stage;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tree;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.clause.Tense;

/** How far a site has come, by the clauses around the noun that stands for it. */
final class SiteStages {

  private static final int REACH = 3;
  private static final Set<Stage> STOPPED = EnumSet.of(Stage.PAUSED, Stage.ENDED, Stage.CANCELLED);

  private final StageReader stages;
  private final FacilityCues cues;

  SiteStages(StageReader stages, FacilityCues cues) {
    this.stages = stages;
    this.cues = cues;
  }

  /** What the clauses above the noun tell, if it is over or off, else those that describe it. */
  Optional<Stage> of(Clauses clauses, int noun) {
    Optional<Stage> above = above(clauses, noun);
    return above
        .filter(STOPPED::contains)
        .or(() -> below(clauses, noun))
        .or(() -> built(clauses, noun))
        .or(() -> above);
  }

  private Optional<Stage> below(Clauses clauses, int noun) {
    for (Relation relation : List.of(Relation.ACL, Relation.ACL_RELCL)) {
      for (int verb : clauses.children(noun, relation)) {
        Optional<Stage> stage = stages.read(clauses, verb);
        if (stage.isPresent()) {
          return stage;
        }
      }
    }
    return Optional.empty();
  }

  /** "The construction site of the plant": it is being built, whatever is told of the site. */
  private Optional<Stage> built(Clauses clauses, int noun) {
    Tree tree = clauses.tree();
    int at = noun;
    for (int step = 0; step < REACH && at >= 0 && !clauses.isVerb(at); step++) {
      for (int part : clauses.children(at, Relation.COMPOUND)) {
        if (cues.has("building-sites", tree.lemma(part) + " " + tree.lemma(at))) {
          return Optional.of(Stage.UNDERWAY);
        }
      }
      at = tree.head(at);
    }
    return Optional.empty();
  }

  private Optional<Stage> above(Clauses clauses, int noun) {
    Tree tree = clauses.tree();
    int at = tree.head(noun);
    for (int step = 0; step < REACH && at >= 0; step++) {
      Optional<Stage> stage =
          isShut(clauses, at) ? Optional.of(Stage.ENDED) : stages.read(clauses, at);
      if (stage.isPresent()) {
        return stage;
      }
      at = tree.head(at);
    }
    return Optional.empty();
  }

  /** "Closed its plant", "the plant was shut": of deals these words mean something else. */
  private boolean isShut(Clauses clauses, int verb) {
    if (!clauses.isVerb(verb) || !cues.has("shut", clauses.tree().lemma(verb))) {
      return false;
    }
    Tense tense = clauses.mood(verb).tense();
    return (tense == Tense.PAST || tense == Tense.PERFECT) && !clauses.mood(verb).negated();
  }
}
