package org.ortak.ledger.undertaking;

import java.util.List;

/**
 * How likely two claims tell of one undertaking, and on what that rests.
 *
 * @param score 0 to 1
 * @param reasons what speaks for it and against it, each with its points
 */
public record Likeness(double score, List<String> reasons) {

  public Likeness {
    reasons = List.copyOf(reasons);
  }
}
