package org.ortak.ledger.undertaking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Kind;
import org.ortak.claim.Place;
import org.ortak.ledger.history.Report;

/**
 * One deal, plant, investment, product or opening out in the world, told by claims of one type; or
 * one fact (a meeting, tie, activity or indicator), which has no progress.
 *
 * @param id of the claim that told it first
 * @param places the places told, most exact and most often told first
 * @param what the subjects told, most often first
 * @param reports the claims that tell it, oldest first
 */
public record Undertaking(
    String id,
    ClaimType type,
    Optional<Field<Kind>> kind,
    Optional<Progress> progress,
    List<Party> parties,
    List<Place> places,
    List<String> what,
    List<Figure> figures,
    List<Milestone> milestones,
    List<Slip> slips,
    List<Conflict> conflicts,
    Coverage coverage,
    List<Report> reports) {

  public Undertaking {
    parties = List.copyOf(parties);
    places = List.copyOf(places);
    what = List.copyOf(what);
    figures = List.copyOf(figures);
    milestones = List.copyOf(milestones);
    slips = List.copyOf(slips);
    conflicts = List.copyOf(conflicts);
    reports = List.copyOf(reports);
  }

  /** The countries of its places. */
  public List<String> countries() {
    return outline().countries();
  }

  /** What it is found and listed by. */
  Outline outline() {
    return new Outline(
        id, type, progress.map(Progress::stage), coverage.last(), parties, places, what);
  }

  /** By the day of the last report, then by id. */
  public static Comparator<Undertaking> newestFirst() {
    return Comparator.comparing(
            (Undertaking undertaking) -> undertaking.coverage().last().orElse(LocalDate.MIN),
            Comparator.reverseOrder())
        .thenComparing(Undertaking::id);
  }
}
