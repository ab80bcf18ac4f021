package org.ortak.ledger.undertaking;

import org.ortak.claim.Edtf;
import org.ortak.claim.Event;

/**
 * A date that moved from one report to a later one, or of which one report says that it moved.
 *
 * @param told who told the former date; who told the new one, where no report before did
 * @param days by how many days the end of the date moved; less than 0 where it was brought forward
 */
public record Slip(Event event, Edtf from, Said told, Edtf to, Said retold, long days) {

  /** Whether both tell that the same event moved from and to the same dates. */
  boolean isSame(Slip other) {
    return event == other.event && from.equals(other.from) && to.equals(other.to);
  }
}
