package org.ortak.ledger.undertaking;

/**
 * How alike two claims, or two names, must be to be joined.
 *
 * @param join from here on they are joined
 * @param review from here on, up to {@code join}, they wait for a judgement
 */
public record Thresholds(double join, double review) {

  public Thresholds {
    if (!(0 <= review && review <= join && join <= 1)) {
      throw new IllegalArgumentException(
          "thresholds: expected 0 <= review <= join <= 1, found review "
              + review
              + ", join "
              + join);
    }
  }

  /** From two numbers with a blank between them, as {@link #told} gives them. */
  public static Thresholds of(String told) {
    String[] numbers = told.split(" ");
    return new Thresholds(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
  }

  public String told() {
    return join + " " + review;
  }

  public static Thresholds standard() {
    return new Thresholds(0.8, 0.5);
  }
}
