package org.ortak.reading.quantity;

/**
 * What a number can count or measure.
 *
 * @param name the vocabulary's word for it: {@code GWh}
 * @param factor what the number is multiplied by to be in that unit
 * @param noun what is counted, in its lemma; empty for a measure
 * @param yearly whether so much of it can be made in a year
 * @param repeats whether a later number without a unit may count the same
 * @param divides whether a price or density can be told by it: so much per {@code kWh}
 * @param smaller how many of the next smaller unit make one, as cents make a dollar; 0 where none
 *     is told along with it
 */
record Unit(
    Kind kind,
    String name,
    double factor,
    String noun,
    boolean yearly,
    boolean repeats,
    boolean divides,
    double smaller) {

  /** What sort of unit it is. */
  enum Kind {
    MONEY,
    MEASURE,
    COUNT,
    SHARE,
    TIME;

    static Kind of(String word) {
      return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
