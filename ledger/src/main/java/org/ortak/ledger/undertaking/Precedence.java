package org.ortak.ledger.undertaking;

/**
 * Which pairs of claims are joined before others, among those alike enough: where one document
 * tells two works of a firm, only one of them can be what another document tells.
 */
final class Precedence {

  private static final int HUNDREDTHS = 100;
  private static final int MOST_WEEKS = 99;
  private static final int DAYS_OF_WEEK = 7;

  /** No pair comes before one of this precedence. */
  static final int FIRST = HUNDREDTHS * (2 * HUNDREDTHS + 1);

  private Precedence() {}

  /**
   * Those told at the same stage first, then the likest, then those told within the fewest weeks.
   *
   * @param score 0 to 1
   * @return the higher, the sooner; 0 to {@link #FIRST}
   */
  static int of(Traits one, Traits other, double score) {
    int likeness = (int) Math.round(score * HUNDREDTHS);
    int stage = one.stage().equals(other.stage()) ? HUNDREDTHS : 0;
    return HUNDREDTHS * (stage + likeness) + nearness(one, other);
  }

  private static int nearness(Traits one, Traits other) {
    if (!one.isDated() || !other.isDated()) {
      return 0;
    }
    long weeks = Math.abs(one.said() - other.said()) / DAYS_OF_WEEK;
    return (int) Math.max(0, MOST_WEEKS - weeks);
  }
}
