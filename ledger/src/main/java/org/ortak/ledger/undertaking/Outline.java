package org.ortak.ledger.undertaking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Place;
import org.ortak.claim.Stage;

/**
 * As much of an undertaking or fact as it is found and listed by.
 *
 * @param id of the claim that told it first
 * @param stage the one that holds at present
 * @param last the day of the last report
 */
public record Outline(
    String id,
    ClaimType type,
    Optional<Stage> stage,
    Optional<LocalDate> last,
    List<Party> parties,
    List<Place> places,
    List<String> what) {

  public Outline {
    parties = List.copyOf(parties);
    places = List.copyOf(places);
    what = List.copyOf(what);
  }

  /** The countries of its places. */
  List<String> countries() {
    return places.stream().flatMap(place -> place.country().stream()).distinct().toList();
  }
}
