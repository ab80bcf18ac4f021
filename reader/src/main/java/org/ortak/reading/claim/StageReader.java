package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.Stage;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.pack.WordLists;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.clause.Mood;
import org.ortak.reading.clause.Tense;

/**
 * Reads how far an undertaking has come off a predicate's tense, its modal verb, its negation and
 * what governs it.
 */
final class StageReader {

  /** The stages that a verb gives by itself. */
  private record Ladder(Stage done, Stage doing, Stage now, Stage planned) {}

  /** A stage that a governing word gives. */
  private record Ruling(Stage stage, int order) {}

  private final Map<String, Ladder> verbs = new HashMap<>();
  private final Map<String, List<Ruling>> governors = new HashMap<>();
  private final Set<String> hedges;

  StageReader(Pack pack) {
    this.hedges = new WordLists(pack, Clauses.CUES).list("hedges");
    for (Row row : pack.rows("cues/stage")) {
      if (row.has("verbs")) {
        Ladder ladder =
            new Ladder(
                Vocabulary.stage(row, "done"),
                Vocabulary.stage(row, "doing"),
                Vocabulary.stage(row, "now"),
                Vocabulary.stage(row, "planned"));
        row.texts("verbs").forEach(verb -> verbs.putIfAbsent(verb, ladder));
      } else {
        Ruling ruling = new Ruling(Vocabulary.stage(row, "stage"), (int) row.number("order"));
        row.texts("governors")
            .forEach(word -> governors.computeIfAbsent(word, w -> new ArrayList<>()).add(ruling));
      }
    }
  }

  /**
   * The stage that the predicate tells; empty where neither it nor what governs it is a word of the
   * pack.
   */
  Optional<Stage> read(Clauses clauses, int predicate) {
    Mood mood = clauses.mood(predicate);
    String lemma = clauses.tree().lemma(predicate);
    Optional<Ruling> governed = strongest(mood);
    Optional<Ruling> own =
        governors.getOrDefault(lemma, List.of()).stream()
            .min(Comparator.comparingInt(Ruling::order))
            .filter(ruling -> ruling.order() <= 3);
    if (own.isPresent()) {
      return own.map(Ruling::stage);
    }
    Ladder ladder = verbs.get(lemma);
    if (governed.isPresent()
        && (governed.get().order() <= 5
            || ladder == null
            || mood.tense() == Tense.NONE
            || governed.get().order() == 6)) {
      return governed.map(ruling -> ruled(ruling, mood));
    }
    if (isOpen(mood)) {
      return Optional.of(Stage.CONSIDERED);
    }
    if (governed.isPresent()
        && mood.tense() != Tense.PERFECT
        && isInfinitive(mood, governed.get())) {
      return governed.map(ruling -> ruled(ruling, mood));
    }
    return Optional.ofNullable(ladder).map(steps -> step(steps, mood));
  }

  private static boolean isInfinitive(Mood mood, Ruling ruling) {
    return ruling.order() == 8 && mood.governors().size() > 0;
  }

  private Optional<Ruling> strongest(Mood mood) {
    return mood.governors().stream()
        .flatMap(lemma -> governors.getOrDefault(lemma, List.of()).stream())
        .min(Comparator.comparingInt(Ruling::order));
  }

  private boolean isOpen(Mood mood) {
    return mood.conditional() || mood.modal().filter(hedges::contains).isPresent();
  }

  /** What a governing word tells; "has no plan to build" is off, "did not agree to" still open. */
  private static Stage ruled(Ruling ruling, Mood mood) {
    if (!mood.negated() || ruling.stage() != Stage.AGREED) {
      return ruling.stage();
    }
    return isOver(mood) ? Stage.CONSIDERED : Stage.CANCELLED;
  }

  private static boolean isOver(Mood mood) {
    return mood.tense() == Tense.PAST || mood.tense() == Tense.PERFECT;
  }

  private static Stage step(Ladder ladder, Mood mood) {
    if (mood.negated()) {
      return isOver(mood) ? ladder.planned() : Stage.CANCELLED;
    }
    return switch (mood.tense()) {
      case PAST, PERFECT -> ladder.done();
      case PROGRESSIVE -> ladder.doing();
      case PRESENT, NONE -> ladder.now();
      case FUTURE -> ladder.planned();
    };
  }
}
