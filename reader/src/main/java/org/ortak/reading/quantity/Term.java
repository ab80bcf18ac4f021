package org.ortak.reading.quantity;

/**
 * A number word's part in a number.
 *
 * @param value what it adds, multiplies by, or ranks
 */
record Term(Kind kind, double value) {

  /** What a number word does. */
  enum Kind {
    UNIT,
    TENS,
    HUNDRED,
    MAGNITUDE,
    /** A magnitude's letter that has other meanings besides, such as m. */
    LETTER,
    FRACTION,
    ORDINAL,
    ARTICLE,
    AND,
    OF;

    static Kind of(String word) {
      return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
  }
}
