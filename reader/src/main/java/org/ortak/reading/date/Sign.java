package org.ortak.reading.date;

import java.util.List;

/**
 * What a word says in a date.
 *
 * @param value a month's or weekday's number, a season's first month, how far a shift goes, a
 *     unit's ordinal in {@link Grain}
 * @param doubt what the word needs to be taken for a date's
 */
record Sign(Kind kind, int value, Doubt doubt) {

  /** What a word needs beside it to be taken for a date's. */
  enum Doubt {
    NONE,
    /** A capital inside a sentence will do. */
    PROPER,
    /** A number or a word that leads to a date. */
    DOUBTFUL
  }

  boolean doubtful() {
    return doubt == Doubt.DOUBTFUL;
  }

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
    /** Turns "not before 2028" and "put off until 2028" into 2028. */
    HELD,
    UNTIL,
    /** The year is out. */
    OUT,
    /** said, told: the weekday after it is past. */
    REPORTED,
    ONWARDS,
    COUNTED_AFTER,
    COUNTED_BEFORE,
    NOW,
    WEEK_OF,
    FINAL,
    CLOSER;

    private static final List<Kind> STARTS =
        List.of(
            MONTH,
            WEEKDAY,
            SEASON,
            DAY,
            SHIFT,
            ANAPHOR,
            QUARTER,
            HALF,
            EARLY,
            MID,
            LATE,
            END,
            SOMETIME,
            YEAREND,
            FISCAL,
            BY,
            UNTIL,
            BEFORE,
            SINCE,
            AFTER,
            STARTING,
            WITHIN,
            IN,
            BETWEEN,
            ONE,
            DECADE_NAME,
            YEAR_WORD,
            GRAIN,
            WEEK_OF);

    /** The kinds that a date, or a word that bounds one, can begin with, a bit for each. */
    static final long START_BITS = STARTS.stream().mapToLong(Kind::bit).reduce(0, (a, b) -> a | b);

    /** This kind's bit in a set of kinds. */
    long bit() {
      return 1L << ordinal();
    }

    static Kind of(String word) {
      return valueOf(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
  }
}
