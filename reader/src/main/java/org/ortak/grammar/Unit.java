package org.ortak.grammar;

/**
 * Several words of a sentence that are one name: they are taken as one proper noun, the last word
 * its head.
 *
 * @param first the first word's number in the whole text
 * @param end the number after the last word's
 */
public record Unit(int first, int end) {

  public Unit {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException(
          "a unit needs 0 <= first < end, found " + first + " to " + end);
    }
  }
}
