package org.ortak.answer.tracker;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.Stage;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.undertaking.Beliefs;
import org.ortak.ledger.undertaking.Undertaking;

/** Lists undertakings, newest news first. */
public final class Tracker {

  private static final int SILENCE_YEARS = 2;
  private static final Set<Stage> OVER = Set.of(Stage.ACTIVE, Stage.ENDED, Stage.CANCELLED);

  private final Ledger ledger;
  private final Clock clock;

  /**
   * @param clock says what today is, for silence
   */
  public Tracker(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** The undertakings that the filter lets through; facts only where it asks for their type. */
  public List<Listed> list(Filter filter, AsOf asOf) {
    Beliefs beliefs = ledger.beliefs(asOf);
    Matcher matcher = new Matcher(filter, new NameFinder(beliefs));
    LocalDate today = today(asOf);
    return beliefs.undertakings().stream()
        .filter(matcher::takes)
        .sorted(newestFirst())
        .map(undertaking -> new Listed(undertaking, silentSince(undertaking, today)))
        .toList();
  }

  Listed listed(Undertaking undertaking, AsOf asOf) {
    return new Listed(undertaking, silentSince(undertaking, today(asOf)));
  }

  private LocalDate today(AsOf asOf) {
    LocalDate now = LocalDate.now(clock);
    if (asOf.equals(AsOf.latest())) {
      return now;
    }
    return LocalDate.ofInstant(asOf.last(), clock.getZone());
  }

  static Comparator<Undertaking> newestFirst() {
    return Comparator.comparing(
            (Undertaking undertaking) -> undertaking.coverage().last().orElse(LocalDate.MIN),
            Comparator.reverseOrder())
        .thenComparing(Undertaking::id);
  }

  private static Optional<LocalDate> silentSince(Undertaking undertaking, LocalDate today) {
    return undertaking
        .progress()
        .filter(progress -> !OVER.contains(progress.stage()))
        .flatMap(progress -> undertaking.coverage().last())
        .filter(last -> last.isBefore(today.minusYears(SILENCE_YEARS)));
  }
}
