package org.ortak.reading.date;

/**
 * A date read from the text.
 *
 * @param end the piece after its last
 * @param yearTold whether the words tell the year
 * @param rule what read it
 */
record Told(Stretch stretch, int end, boolean yearTold, String rule) {

  Told until(int newEnd) {
    return new Told(stretch, newEnd, yearTold, rule);
  }

  Told with(Stretch other) {
    return new Told(other, end, yearTold, rule);
  }

  Told withYear(int year, int newEnd) {
    return new Told(stretch.inYear(year), newEnd, true, rule);
  }
}
