package org.ortak.reading.date;

import org.ortak.claim.Edtf;
import org.ortak.text.Span;

/**
 * A place in the text that tells a date.
 *
 * @param date resolved against the day published
 * @param rule what found it
 */
public record DateMention(Span span, Edtf date, String rule) {

  /** The rule that finds the date from which something is moved to another. */
  static final String MOVED_FROM = "moved-from";

  /** Whether something was moved from this date to another: "postponed from 2027 to 2029". */
  public boolean isOld() {
    return rule.equals(MOVED_FROM);
  }
}
