package org.ortak.reading.date;

/**
 * What a word says in a date.
 *
 * @param value a month's or weekday's number, a season's first month, how far a shift goes, a unit's ordinal in {@link Grain}
 * @param doubtful whether the word has another meaning besides, so that it needs a number beside it or a capital
 */
record Sign(Kind kind, int value, boolean doubtful) {

  /** The tasks that words have in dates. */
  enum Kind {
    MONTH,
    WEEKDAY,
    SEASON,
    /** A unit of time: day, year. */
    GRAIN,
    /** today, yesterday. */
    DAY,
    /** last, this, next, counted from the day published. */
    SHIFT,
    /** previous, same, following, counted from the date told before. */
    ANAPHOR,
    QUARTER,
    HALF,
    EARLY,
    MID,
    LATE,
    END,
    /** earlier this year: the part is left open. */
    SOMETIME,
    YEAREND,
    FISCAL,
    ENDING,
    PLURAL,
    BY,
    BEFORE,
    SINCE,
    AFTER,
    STARTING,
    WITHIN,
    IN,
    ON,
    BETWEEN,
    TO,
    OR,
    AND,
    OF,
    THE,
    COMMA,
    AGO,
    LATER,
    EARLIER,
    ONE,
    DECADE_NAME,
    YEAR_WORD,
    ABOUT,
    CLOSER;

    static Kind of(String word) {
      return valueOf(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
  }
}
