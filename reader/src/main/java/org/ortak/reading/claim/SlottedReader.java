package org.ortak.reading.claim;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Measure;
import org.ortak.reading.quantity.QuantityMention;

/**
 * A reader of claims whose figures measure the same, and whose dates have the same events, in every
 * draft.
 */
abstract class SlottedReader implements ClaimTypeReader {

  private final ClaimType type;
  private final Function<QuantityMention, Optional<Measure>> measures;
  private final Set<Event> events;

  SlottedReader(
      ClaimType type, Function<QuantityMention, Optional<Measure>> measures, Set<Event> events) {
    this.type = type;
    this.measures = measures;
    this.events = events;
  }

  @Override
  public final ClaimType type() {
    return type;
  }

  @Override
  public final Optional<Measure> measure(Draft draft, QuantityMention figure) {
    return measures.apply(figure);
  }

  @Override
  public final Optional<Event> event(Draft draft, Optional<Event> told) {
    return told.filter(events::contains);
  }
}
