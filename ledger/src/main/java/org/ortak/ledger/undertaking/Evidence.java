package org.ortak.ledger.undertaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Points for and against two claims being one, in hundredths, as they come in. */
final class Evidence {

  private final List<Sign> signs = new ArrayList<>(0);
  private final boolean isTold;
  private int points;
  private boolean excluded;

  /**
   * @param isTold whether the reasons are asked for; most pairs are only scored
   */
  Evidence(boolean isTold) {
    this.isTold = isTold;
  }

  void add(String reason, int value) {
    points += value;
    if (isTold) {
      signs.add(new Sign(reason, value));
    }
  }

  /** Nothing else counts: they are two. */
  void exclude(String reason) {
    excluded = true;
    if (isTold) {
      signs.add(new Sign(reason, 0));
    }
  }

  double score() {
    return excluded ? 0 : Math.clamp(points, 0, 100) / 100.0;
  }

  Likeness likeness() {
    return new Likeness(score(), signs.stream().map(Sign::told).toList());
  }

  private record Sign(String reason, int points) {

    String told() {
      return points == 0 ? reason : String.format(Locale.ROOT, "%s %+d", reason, points);
    }
  }
}
