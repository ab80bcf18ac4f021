package org.ortak.ledger.undertaking;

import java.time.LocalDate;
import org.ortak.claim.Edtf;

/**
 * The days that a date can mean, counted from 1970.
 *
 * @param yearless whether it is told of no year, so that it is only like itself
 */
record Days(String text, long first, long last, boolean yearless) {

  static Days of(Edtf date) {
    return new Days(
        date.text(),
        date.first().orElse(LocalDate.MIN).toEpochDay(),
        date.last().orElse(LocalDate.MAX).toEpochDay(),
        date.text().startsWith("XXXX"));
  }

  /** Whether one lies inside the other, so that both can be true. */
  boolean agree(Days other) {
    if (text.equals(other.text)) {
      return true;
    }
    return !yearless && !other.yearless && (isInside(other) || other.isInside(this));
  }

  private boolean isInside(Days other) {
    return first >= other.first && last <= other.last;
  }
}
