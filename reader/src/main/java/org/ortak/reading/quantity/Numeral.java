package org.ortak.reading.quantity;

import java.math.BigDecimal;

/**
 * A number read from the text.
 *
 * @param end the piece after its last
 * @param shape how it is written
 */
public record Numeral(double value, int end, Shape shape) {

  /** How a number is written. */
  public enum Shape {
    /** Digits alone, as years and model numbers are: {@code 2025}. */
    PLAIN,
    /** Digits with separators: {@code 2,025} or {@code 1.5}. */
    GROUPED,
    /** With a word that multiplies: {@code 1.2 million}. */
    MAGNITUDE,
    /** Words alone: {@code twelve}. */
    WORDS,
    /** A part of one: {@code a third}. */
    FRACTION
  }

  /** Whether the number is written as years are. */
  public boolean mayBeYear() {
    return shape == Shape.PLAIN && value >= 1900 && value < 2100;
  }

  Numeral times(double factor, int newEnd) {
    return new Numeral(product(value, factor), newEnd, Shape.MAGNITUDE);
  }

  /** As on paper: 4.1 times a billion is 4100000000, not 4099999999.9999995. */
  static double product(double value, double factor) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(factor)).doubleValue()
        : value;
  }
}
