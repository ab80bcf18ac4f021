package org.ortak.reading.date;

/**
 * A date read from the text.
 *
 * @param end the piece after its last
 * @param yearTold whether the words tell the year
 * @param rule what read it
 * @param precision how finely it is told: 1 by years, 2 by months, 3 by days
 */
record Told(Stretch stretch, int end, boolean yearTold, String rule, int precision) {

  Told(Stretch stretch, int end, boolean yearTold, String rule) {
    this(stretch, end, yearTold, rule, stretch.precision());
  }

  Told until(int newEnd) {
    return new Told(stretch, newEnd, yearTold, rule, precision);
  }

  Told with(Stretch other) {
    return new Told(other, end, yearTold, rule);
  }

  Told withYear(int year, int newEnd) {
    return new Told(stretch.inYear(year), newEnd, true, rule);
  }

  /** The date in EDTF. */
  String edtf() {
    String from = stretch.firstText(precision);
    String to = stretch.lastText(precision);
    return from.equals(to) ? from : from + "/" + to;
  }
}
