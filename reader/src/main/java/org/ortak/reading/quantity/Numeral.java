package org.ortak.reading.quantity;

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
    return new Numeral(value * factor, newEnd, Shape.MAGNITUDE);
  }
}
