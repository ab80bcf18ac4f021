package org.ortak.score;

/**
 * How many were right.
 *
 * @param right how many of those read are right; a date that is only coarser counts half
 * @param gold how many there are to read
 * @param read how many were read
 */
public record Tally(double right, int gold, int read) {

  static final Tally NONE = new Tally(0, 0, 0);

  public Tally plus(Tally other) {
    return new Tally(right + other.right, gold + other.gold, read + other.read);
  }

  public double precision() {
    return ratio(right, read);
  }

  public double recall() {
    return ratio(right, gold);
  }

  public double f1() {
    return ratio(2 * precision() * recall(), precision() + recall());
  }

  static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
