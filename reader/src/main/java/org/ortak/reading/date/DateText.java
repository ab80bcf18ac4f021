package org.ortak.reading.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import org.ortak.reading.quantity.Numeral;
import org.ortak.reading.quantity.Numerals;
import org.ortak.text.Phrases.Match;
import org.ortak.text.Pieces;

/**
 * One text while its dates are read: its pieces, the day it was published, and the last date told
 * in it.
 */
final class DateText {

  private static final int YEAR_DIGITS = 4;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** The precision of a date told to the month. */
  private static final int MONTHS = 2;

  private final Pieces pieces;
  private final DateWords words;
  private final Numerals numerals;
  private final IntFunction<Optional<LocalDate>> days;
  private final TimeSense sense;
  private final long[] kinds;
  private final boolean[] counts;
  private Optional<Told> before = Optional.empty();
  private int beforeAt;
  private Optional<LocalDate> published = Optional.empty();

  DateText(
      Pieces pieces,
      DateWords words,
      Numerals numerals,
      IntFunction<Optional<LocalDate>> days,
      TimeSense sense) {
    this.pieces = pieces;
    this.words = words;
    this.numerals = numerals;
    this.days = days;
    this.sense = sense;
    this.kinds = new long[pieces.count()];
    this.counts = new boolean[pieces.count()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = words.kindsAt(pieces, i);
      counts[i] = pieces.isNumber(i) || numerals.begins(pieces, i);
    }
  }

  /** Whether a date, or a word that bounds one, can begin at the piece. */
  boolean mayStart(int piece) {
    return counts[piece] || (kinds[piece] & Sign.Kind.START_BITS) != 0;
  }

  /** The number at the piece. */
  Optional<Numeral> numberAt(int piece) {
    return counts(piece) ? numerals.at(pieces, piece) : Optional.empty();
  }

  /** The ordinal at the piece. */
  Optional<Numeral> ordinalAt(int piece) {
    return counts(piece) ? numerals.ordinalAt(pieces, piece) : Optional.empty();
  }

  private boolean counts(int piece) {
    return piece >= 0 && piece < counts.length && counts[piece];
  }

  Pieces pieces() {
    return pieces;
  }

  DateWords words() {
    return words;
  }

  /** Turns to a piece: what follows was published on its day. */
  void turn(int piece) {
    published = days.apply(pieces.span(piece, piece + 1).start());
  }

  Optional<LocalDate> published() {
    return published;
  }

  /** Keeps the date last told, for "a year later". */
  void told(Told date, int at) {
    if (!date.stretch().yearless()) {
      before = Optional.of(date);
      beforeAt = at;
    }
  }

  Optional<Told> before() {
    return before;
  }

  Optional<Match<Sign>> at(Sign.Kind kind, int piece) {
    boolean may = piece >= 0 && piece < kinds.length && (kinds[piece] & kind.bit()) != 0;
    return may ? words.at(kind, pieces, piece) : Optional.empty();
  }

  boolean is(Sign.Kind kind, int piece) {
    return at(kind, piece).isPresent();
  }

  /** The piece after the word of this kind, or the same piece where none stands there. */
  int skip(Sign.Kind kind, int piece) {
    return at(kind, piece).map(Match::end).orElse(piece);
  }

  /** Whether no noun follows that the words before could belong to. */
  boolean endsPhrase(int piece) {
    return !pieces.isLetters(piece)
        || is(Sign.Kind.CLOSER, piece)
        || !pieces.together(piece - 1, piece);
  }

  int skipHyphen(int piece) {
    return pieces.is(piece, "-") && pieces.joined(piece) ? piece + 1 : piece;
  }

  Sense senseAt(int piece) {
    return sense.at(pieces.word(Math.min(piece, pieces.count() - 1)));
  }

  /** Whether what is counted stands at the piece, so that the number before it is no year. */
  boolean countedAt(int piece) {
    return words.countedAt(pieces, piece);
  }

  /** A year in four digits at the piece. */
  Optional<Integer> yearAt(int piece) {
    if (!pieces.isNumber(piece) || pieces.lower(piece).length() != YEAR_DIGITS) {
      return Optional.empty();
    }
    Optional<Numeral> number = numerals.plainAt(pieces, piece);
    return number
        .filter(
            n ->
                n.shape() == Numeral.Shape.PLAIN
                    && n.value() >= FIRST_YEAR
                    && n.value() <= LAST_YEAR)
        .map(n -> (int) n.value());
  }

  /** A whole number in digits of at most {@code most}, alone in its word but for hyphens. */
  Optional<Integer> numberAt(int piece, int most) {
    if (!pieces.isNumber(piece) || pieces.lower(piece).length() > 2) {
      return Optional.empty();
    }
    int value = 0;
    for (int i = 0; i < pieces.lower(piece).length(); i++) {
      int digit = Character.digit(pieces.lower(piece).charAt(i), 10);
      if (digit < 0) {
        return Optional.empty();
      }
      value = 10 * value + digit;
    }
    return value >= 1 && value <= most ? Optional.of(value) : Optional.empty();
  }

  /**
   * The year that a date without one means: that of the date told before in its sentence where it
   * can follow on it, else by the sense of its clause the last one or the next, else the nearest.
   * Where the day published is not known, that of a day or month told with its year before it, or
   * of a year told in its paragraph.
   */
  Told placed(Told date, int at) {
    if (date.yearTold()) {
      return date;
    }
    if (published.isEmpty()) {
      return before
          .filter(b -> b.yearTold() && (b.precision() >= MONTHS || sameBlock(beforeAt, at)))
          .map(b -> date.withYear(b.stretch().first().getYear(), date.end()))
          .orElseGet(() -> date.with(date.stretch().withoutYear()));
    }
    LocalDate day = published.get();
    int year = day.getYear();
    Sense told = senseAt(at);
    Optional<Told> anchor = before.filter(b -> b.yearTold() && pieces.together(beforeAt, at));
    if (anchor.isPresent() && told != Sense.FUTURE) {
      Stretch after = date.stretch().inYear(anchor.get().stretch().first().getYear());
      if (!after.first().isAfter(day) || anchor.get().stretch().first().isAfter(day)) {
        return date.with(after);
      }
    }
    return date.with(
        switch (told) {
          case PAST -> latest(date.stretch(), day);
          case FUTURE -> earliest(date.stretch(), day);
          case UNKNOWN -> nearest(date.stretch(), day, year);
        });
  }

  private boolean sameBlock(int piece, int other) {
    return pieces.text().substring(pieces.end(piece), pieces.start(other)).indexOf('\n') < 0;
  }

  private static Stretch latest(Stretch date, LocalDate day) {
    Stretch same = date.inYear(day.getYear());
    return same.first().isAfter(day) ? date.inYear(day.getYear() - 1) : same;
  }

  private static Stretch earliest(Stretch date, LocalDate day) {
    Stretch same = date.inYear(day.getYear());
    return same.last().isBefore(day) ? date.inYear(day.getYear() + 1) : same;
  }

  private static Stretch nearest(Stretch date, LocalDate day, int year) {
    Stretch best = date.inYear(year);
    for (int other : new int[] {year - 1, year + 1}) {
      Stretch next = date.inYear(other);
      if (distance(next, day) < distance(best, day)) {
        best = next;
      }
    }
    return best;
  }

  private static long distance(Stretch date, LocalDate day) {
    if (!date.first().isAfter(day) && !date.last().isBefore(day)) {
      return 0;
    }
    LocalDate near = date.first().isAfter(day) ? date.first() : date.last();
    return Math.abs(ChronoUnit.DAYS.between(near, day));
  }

  /** A month in a year that is yet to be found: a leap year, so that it takes every day. */
  static YearMonth anyYear(int month) {
    return YearMonth.of(2000, month);
  }
}
