package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.IndicatorKind;
import org.ortak.claim.Kind;
import org.ortak.claim.Measure;
import org.ortak.claim.Quantity;
import org.ortak.claim.Role;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tree;
import org.ortak.pack.Pack;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.clause.Mood;
import org.ortak.reading.clause.Tense;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.quantity.QuantityMention;

/**
 * Reads figures about companies, markets and countries: each figure beside a word that tells what
 * it measures, with whoever that word belongs to.
 */
final class IndicatorReader implements ClaimTypeReader {

  private static final double PRIOR = 0.4;

  /** Where a figure's owner stands at the word that tells what it measures. */
  private static final List<String> OWNING = List.of("owner", "subject", "agent", "of", "before");

  /** Where somebody stands who is called "the second-largest maker". */
  private static final List<String> NAMED = List.of("apposed", "subject", "apposed-by");

  private final IndicatorCues cues;

  IndicatorReader(Pack pack) {
    this.cues = new IndicatorCues(pack);
  }

  @Override
  public ClaimType type() {
    return ClaimType.INDICATOR;
  }

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> out = new ArrayList<>();
    for (QuantityMention figure : scene.quantities()) {
      int word = scene.firstWord(figure.span());
      Clauses clauses = scene.clausesAt(word);
      Optional<IndicatorCues.Sense> sense =
          figure.conversion() ? Optional.empty() : cues.sense(clauses.tree(), word, figure);
      if (sense.isPresent()) {
        List<Actor> subjects = subjects(scene, clauses, sense.get());
        if (subjects.size() == 1) {
          out.add(draft(clauses, figure, sense.get(), subjects.getFirst(), word));
        }
      }
    }
    return out;
  }

  private Draft draft(
      Clauses clauses, QuantityMention figure, IndicatorCues.Sense sense, Actor subject, int word) {
    Measure measure = IndicatorCues.measure(figure);
    Draft draft =
        new Draft(ClaimType.INDICATOR, sense.word(), "figure")
            .kind(kind(clauses, sense))
            .party(Role.SUBJECT, subject)
            .quantity(
                new Quantity(
                    measure,
                    figure.value(),
                    figure.upper(),
                    figure.unit(),
                    figure.qualifier(),
                    false))
            .sentence(clauses.tree().sentence().index())
            .prior(PRIOR);
    return draft.what(Phrases.of(clauses, clauses.isVerb(sense.word()) ? word : sense.word()));
  }

  /** The kind that the word tells; a figure for the future is a target. */
  private Kind kind(Clauses clauses, IndicatorCues.Sense sense) {
    int at = sense.word();
    for (int step = 0; step < 4 && at >= 0; step++) {
      Mood mood = clauses.mood(at);
      boolean aims = cues.isAim(clauses.tree().lemma(at)) || mood.tense() == Tense.FUTURE;
      if (aims || mood.governors().stream().anyMatch(cues::isAim)) {
        return IndicatorKind.TARGET;
      }
      at = clauses.tree().head(at);
    }
    return sense.kind();
  }

  /** Whose figure it is: the owner or agent of the word, else the subject of a verb above it. */
  private static List<Actor> subjects(Scene scene, Clauses clauses, IndicatorCues.Sense sense) {
    boolean rank = sense.kind() == IndicatorKind.RANK;
    List<String> places = rank ? NAMED : OWNING;
    Positions positions = new Positions(clauses);
    Tree tree = clauses.tree();
    int at = sense.word();
    for (int step = 0; step < (rank ? 1 : 5) && at >= 0; step++) {
      for (String position : places) {
        Set<Actor> found = new LinkedHashSet<>();
        positions.heads(at, position).forEach(head -> found.addAll(scene.parties(head)));
        if (!found.isEmpty()) {
          return found.stream().sorted(Comparator.comparingInt(Actor::index)).toList();
        }
      }
      at = tree.relation(at) == Relation.CCOMP ? -1 : tree.head(at);
    }
    return List.of();
  }

  @Override
  public Optional<Measure> measure(Draft draft, QuantityMention figure) {
    return Optional.empty();
  }

  @Override
  public Optional<Event> event(Draft draft, Optional<Event> told) {
    return Optional.of(Event.PERIOD);
  }

  @Override
  public boolean same(Draft one, Draft other) {
    return one.parties().equals(other.parties()) && one.quantities().equals(other.quantities());
  }

  /** Whether another draft, of an undertaking, has the figure for its own. */
  static boolean isTaken(Draft draft, List<Draft> all) {
    return draft.type() == ClaimType.INDICATOR
        && all.stream()
            .filter(other -> other.type() != ClaimType.INDICATOR)
            .anyMatch(
                other ->
                    other.quantities().stream()
                        .anyMatch(
                            taken ->
                                draft.quantities().stream()
                                    .anyMatch(own -> own.value() == taken.value())));
  }
}
