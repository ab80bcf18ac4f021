package org.ortak.reading.claim;

import java.util.List;
import java.util.Optional;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Measure;
import org.ortak.reading.quantity.QuantityMention;

/**
 * Reads the claims of one type. {@link ClaimsReader} asks in this order: what is said where, whose
 * each figure and date is, what is one and the same.
 */
interface ClaimTypeReader {

  ClaimType type();

  /** One draft for each place in the text that says something of this type. */
  List<Draft> read(Scene scene);

  /** What the figure would measure, if it belonged to the draft; empty where it can't. */
  Optional<Measure> measure(Draft draft, QuantityMention figure);

  /**
   * The event that a date of the draft has, given what the words above the date tell; empty where
   * it can't be the draft's.
   */
  Optional<Event> event(Draft draft, Optional<Event> told);

  /** Whether two drafts of one article tell of one thing. */
  boolean same(Draft one, Draft other);
}
