package org.ortak.ledger.undertaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Points for and against two claims being one, in hundredths, as they come in. */
final class Evidence {

  private final List<String> reasons = new ArrayList<>();
  private int points;
  private boolean excluded;

  void add(String reason, int value) {
    points += value;
    reasons.add(String.format(Locale.ROOT, "%s %+d", reason, value));
  }

  /** Nothing else counts: they are two. */
  void exclude(String reason) {
    excluded = true;
    reasons.add(reason + ": two");
  }

  Likeness likeness() {
    return new Likeness(excluded ? 0 : Math.clamp(points, 0, 100) / 100.0, reasons);
  }
}
