package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.Stage;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tree;
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

  /** The verb on whose ladder stands what has begun and flows. */
  private static final String RUN = "run";

  private static final String UNTIL = "until";

  /** The orders from which on a governing word is weaker than what is left open. */
  private static final int CALLED_OFF = 3;

  private static final int BEGUN = 6;
  private static final int PLANNED = 8;

  /** How a noun hangs on the verb that tells of it. */
  private static final Set<Relation> TOLD =
      Set.of(Relation.OBJ, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBL);

  /** What a verb tells even of what is told in passing: "dropped its supplier". */
  private static final Set<Stage> OVER = Set.of(Stage.CANCELLED, Stage.ENDED, Stage.PAUSED);

  private final Map<String, Ladder> verbs = new HashMap<>();
  private final Map<String, List<Ruling>> governors = new HashMap<>();
  private final Map<String, Ruling> states = new HashMap<>();
  private final Map<String, Ruling> nouns = new HashMap<>();
  private final Set<String> flows = new HashSet<>();
  private final Set<String> hedges;
  private final Standing standing;

  StageReader(Pack pack) {
    this.standing = new Standing(pack);
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
      } else if (row.has("flows")) {
        flows.addAll(row.texts("flows"));
      } else {
        Ruling ruling = new Ruling(Vocabulary.stage(row, "stage"), (int) row.number("order"));
        texts(row, "states").forEach(state -> states.put(state, ruling));
        texts(row, "nouns").forEach(noun -> nouns.put(noun, ruling));
        texts(row, "governors")
            .forEach(word -> governors.computeIfAbsent(word, w -> new ArrayList<>()).add(ruling));
      }
    }
  }

  private static List<String> texts(Row row, String column) {
    return row.has(column) ? row.texts(column) : List.of();
  }

  /**
   * The stage that the predicate tells, or a noun by the verb that tells of it; empty where neither
   * it nor what governs it is a word of the pack.
   */
  Optional<Stage> read(Clauses clauses, int predicate) {
    Mood mood = clauses.mood(predicate);
    Optional<Ruling> own = own(clauses, predicate);
    if (own.isPresent()) {
      return Optional.of(owned(clauses, predicate, own.get(), mood));
    }
    Optional<Stage> byVerb = byVerb(clauses, predicate);
    Optional<Stage> told =
        byVerb.filter(OVER::contains).or(() -> standing.read(clauses, predicate)).or(() -> byVerb);
    if (told.isPresent()) {
      return told;
    }
    Optional<Ruling> governed = strongest(mood);
    Optional<Ladder> ladder = ladder(clauses, predicate);
    if (governed.filter(ruling -> ruling.order() <= CALLED_OFF).isPresent()) {
      return governed.map(ruling -> stopped(ruling, ladder, mood));
    }
    if (isOpen(mood)) {
      return Optional.of(Stage.CONSIDERED);
    }
    boolean rules =
        governed
            .filter(
                ruling ->
                    ruling.order() <= BEGUN
                        || ladder.isEmpty()
                        || mood.tense() == Tense.NONE
                        || (ruling.order() == PLANNED
                            && (clauses.isInfinitive(predicate) || hangsLoose(mood))))
            .isPresent();
    return rules
        ? governed.map(ruling -> ruled(ruling, mood))
        : ladder.map(steps -> step(steps, mood, isPast(clauses, predicate)));
  }

  /** Whether the word says in passing what one firm is to another: see {@link Standing}. */
  boolean isStanding(Clauses clauses, int word) {
    return standing.read(clauses, word).isPresent();
  }

  /** What a noun's verb tells of it: "signed a pact", "the venture was dissolved". */
  private Optional<Stage> byVerb(Clauses clauses, int noun) {
    int verb = clauses.tree().head(noun);
    boolean told =
        !clauses.isVerb(noun)
            && verb >= 0
            && clauses.isVerb(verb)
            && TOLD.contains(clauses.tree().relation(noun));
    return told ? read(clauses, verb) : Optional.empty();
  }

  /** What the word itself says of what it stands for: "cancelled", "put on hold", "is weighing". */
  private Optional<Ruling> own(Clauses clauses, int word) {
    Tree tree = clauses.tree();
    boolean verb = clauses.isVerb(word);
    if (!verb && nouns.containsKey(tree.lemma(word))) {
      return Optional.ofNullable(nouns.get(tree.lemma(word)));
    }
    List<Ruling> all = new ArrayList<>(governors.getOrDefault(tree.lemma(word), List.of()));
    if (verb && word + 1 < tree.sentence().end()) {
      String whole = tree.lemma(word) + " " + tree.words().lower(word + 1);
      all.addAll(governors.getOrDefault(whole, List.of()));
    }
    clauses
        .children(word, verb ? Relation.OBL : Relation.NMOD)
        .forEach(noun -> addState(tree.lemma(noun), all));
    clauses.children(word, Relation.ADVMOD).forEach(adverb -> addState(tree.lemma(adverb), all));
    int weakest = verb && !verbs.containsKey(tree.lemma(word)) ? PLANNED : CALLED_OFF;
    return all.stream()
        .min(Comparator.comparingInt(Ruling::order))
        .filter(ruling -> ruling.order() <= weakest && ruling.order() != BEGUN);
  }

  private void addState(String noun, List<Ruling> out) {
    Optional.ofNullable(states.get(noun)).ifPresent(out::add);
  }

  /** A word's own ruling; one that is itself left open or denied tells less. */
  private Stage owned(Clauses clauses, int word, Ruling own, Mood mood) {
    if (own.order() <= CALLED_OFF || !clauses.isVerb(word)) {
      return own.stage();
    }
    Optional<Ruling> governed = strongest(mood).filter(ruling -> ruling.order() <= CALLED_OFF);
    if (governed.isPresent()) {
      return governed.get().stage();
    }
    return isOpen(mood) ? Stage.CONSIDERED : ruled(own, mood);
  }

  /** The ladder of a verb; what begins and flows is on that of running. */
  private Optional<Ladder> ladder(Clauses clauses, int predicate) {
    String lemma = clauses.tree().lemma(predicate);
    List<Integer> things = new ArrayList<>(clauses.objects(predicate));
    things.addAll(clauses.subjects(predicate, 0));
    boolean begins = governors.getOrDefault(lemma, List.of()).stream().anyMatch(StageReader::begun);
    boolean flowing =
        begins && things.stream().map(clauses.tree()::lemma).anyMatch(flows::contains);
    return Optional.ofNullable(verbs.get(flowing ? RUN : lemma));
  }

  private static boolean begun(Ruling ruling) {
    return ruling.order() == BEGUN;
  }

  /** What flowed and stopped is over; what was being built and stopped is not. */
  private static Stage stopped(Ruling ruling, Optional<Ladder> ladder, Mood mood) {
    boolean flowed = ladder.filter(steps -> steps.now() == Stage.ACTIVE).isPresent();
    return ruling.stage() == Stage.PAUSED && flowed && mood.governors().contains("stop")
        ? Stage.ENDED
        : ruling.stage();
  }

  /** "Supplied cells until 2019". */
  private static boolean isPast(Clauses clauses, int verb) {
    return !clauses.by(verb, UNTIL).isEmpty()
        || clauses.obliques(verb).stream()
            .anyMatch(oblique -> !clauses.by(oblique.head(), UNTIL).isEmpty());
  }

  private static boolean hangsLoose(Mood mood) {
    return mood.tense() != Tense.PERFECT && !mood.governors().isEmpty();
  }

  private Optional<Ruling> strongest(Mood mood) {
    return mood.governors().stream()
        .flatMap(lemma -> governors.getOrDefault(lemma, List.of()).stream())
        .min(Comparator.comparingInt(Ruling::order));
  }

  private boolean isOpen(Mood mood) {
    return mood.conditional() || mood.modal().filter(hedges::contains).isPresent();
  }

  /**
   * What a governing word tells; "has no plan to build" and "no longer wants to" are off, "did not
   * agree to" is still open.
   */
  private static Stage ruled(Ruling ruling, Mood mood) {
    boolean wished = ruling.stage() == Stage.CONSIDERED && mood.over();
    if (!mood.negated() || (ruling.stage() != Stage.AGREED && !wished)) {
      return ruling.stage();
    }
    return isOver(mood) ? Stage.CONSIDERED : Stage.CANCELLED;
  }

  private static boolean isOver(Mood mood) {
    return mood.tense() == Tense.PAST || mood.tense() == Tense.PERFECT;
  }

  /**
   * @param past whether it is told until when it was so
   */
  private static Stage step(Ladder ladder, Mood mood, boolean past) {
    boolean runs = ladder.now() == Stage.ACTIVE;
    if (runs && (mood.over() || (past && isOver(mood)))) {
      return Stage.ENDED;
    }
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
