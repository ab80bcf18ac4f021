package org.ortak.answer.export;

import java.util.List;
import java.util.Optional;
import org.ortak.claim.Place;
import org.ortak.pack.Entry;
import org.ortak.pack.EntryKind;
import org.ortak.pack.Places;

/**
 * Where towns lie.
 *
 * @param places that the pack knows
 */
public record Towns(Places places) {

  /** Of a town; absent for an area, since it is no point, and for what nobody knows. */
  public Optional<Entry.Position> position(Place place) {
    List<Entry> bearers =
        places.named(place.name()).stream()
            .filter(
                entry -> place.country().isEmpty() || place.country().get().equals(entry.country()))
            .toList();
    boolean area = bearers.stream().anyMatch(entry -> entry.kind() != EntryKind.PLACE);
    return area
        ? Optional.empty()
        : bearers.stream().flatMap(entry -> entry.position().stream()).findFirst();
  }
}
