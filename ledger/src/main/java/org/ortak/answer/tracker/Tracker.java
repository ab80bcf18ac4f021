package org.ortak.answer.tracker;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ortak.claim.Stage;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Tag;
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
    return page(filter, asOf, Integer.MAX_VALUE).listed();
  }

  /** The first of them, and how many there are. */
  public Listing page(Filter filter, AsOf asOf, int most) {
    return page(filter, asOf, new Part(Optional.empty(), most));
  }

  /**
   * Which part of a list to give.
   *
   * @param after behind which place it begins; absent for the first
   */
  public record Part(Optional<Selection.Place> after, int most) {}

  /** A part of them, and how many there are in all. */
  public Listing page(Filter filter, AsOf asOf, Part part) {
    Known known = ledger.known(asOf);
    Selection all = new Selections(known).of(filter);
    Selection wanted = part.after().map(all::behind).orElse(all);
    List<Listed> listed =
        known.list(wanted, part.most()).stream()
            .map(undertaking -> listed(undertaking, asOf))
            .toList();
    boolean whole = part.after().isEmpty() && listed.size() < part.most();
    return new Listing(listed, whole ? listed.size() : known.count(all));
  }

  /** The keys of the entities that a company's name may stand for. */
  public Set<String> keys(String company, AsOf asOf) {
    return new Selections(ledger.known(asOf))
        .companies(company).stream().map(Tag::key).collect(Collectors.toCollection(TreeSet::new));
  }

  /** With its reports and their sentences. */
  public List<Chapter> chapters(Filter filter, AsOf asOf) {
    Quoter quoter = new Quoter(ledger, ledger.known(asOf));
    return list(filter, asOf).stream().map(quoter::chapter).toList();
  }

  public Listed listed(Undertaking undertaking, AsOf asOf) {
    return new Listed(undertaking, silentSince(undertaking, today(asOf)));
  }

  /** The day that an answer is given for. */
  public LocalDate today(AsOf asOf) {
    return asOf.equals(AsOf.latest())
        ? LocalDate.now(clock)
        : LocalDate.ofInstant(asOf.last(), clock.getZone());
  }

  private static Optional<LocalDate> silentSince(Undertaking undertaking, LocalDate today) {
    return undertaking
        .progress()
        .filter(progress -> !OVER.contains(progress.stage()))
        .flatMap(progress -> undertaking.coverage().last())
        .filter(last -> last.isBefore(today.minusYears(SILENCE_YEARS)));
  }
}
