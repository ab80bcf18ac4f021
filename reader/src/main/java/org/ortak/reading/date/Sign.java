package org.ortak.reading.date;

import java.util.Arrays;

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
    MONTH(true),
    WEEKDAY(true),
    SEASON(true),
    /** A unit of time: day, year. */
    GRAIN(true),
    /** today, yesterday. */
    DAY(true),
    /** last, this, next, counted from the day published. */
    SHIFT(true),
    /** previous, same, following, counted from the date told before. */
    ANAPHOR(true),
    QUARTER(true),
    HALF(true),
    EARLY(true),
    MID(true),
    LATE(true),
    END(true),
    /** earlier this year: the part is left open. */
    SOMETIME(true),
    YEAREND(true),
    FISCAL(true),
    ENDING,
    PLURAL,
    BY(true),
    BEFORE(true),
    SINCE(true),
    AFTER(true),
    STARTING(true),
    WITHIN(true),
    IN(true),
    ON,
    BETWEEN(true),
    TO,
    OR,
    AND,
    OF,
    THE,
    COMMA,
    AGO,
    LATER,
    EARLIER,
    ONE(true),
    DECADE_NAME(true),
    YEAR_WORD(true),
    ABOUT,
    /** Turns "not before 2028" and "put off until 2028" into 2028. */
    HELD,
    /** Turns "moved from 2027 to 2029" into 2029. */
    MOVED,
    UNTIL(true),
    /** The year is out. */
    OUT,
    /** said, told: the weekday after it is past. */
    REPORTED,
    ONWARDS,
    COUNTED_AFTER,
    COUNTED_BEFORE,
    NOW,
    WEEK_OF(true),
    FINAL,
    CLOSER;

    private final boolean starts;

    Kind() {
      this(false);
    }

    /**
     * @param starts whether a date, or a word that bounds one, can begin with it
     */
    Kind(boolean starts) {
      this.starts = starts;
    }

    /** The kinds that a date, or a word that bounds one, can begin with, a bit for each. */
    static final long START_BITS =
        Arrays.stream(values()).filter(kind -> kind.starts).mapToLong(Kind::bit).sum();

    /** This kind's bit in a set of kinds. */
    long bit() {
      return 1L << ordinal();
    }

    static Kind of(String word) {
      return valueOf(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
  }
}
