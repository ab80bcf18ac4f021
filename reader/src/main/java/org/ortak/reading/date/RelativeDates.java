package org.ortak.reading.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.ortak.reading.date.Sign.Kind;
import org.ortak.reading.quantity.Numeral;
import org.ortak.text.Phrases.Match;
import org.ortak.text.Pieces;

/**
 * Reads dates told from another day: yesterday, last week, next year, two years ago, a year later,
 * the same month, on Monday.
 */
final class RelativeDates {

  private static final int EXACT_WEEKS = 2;
  private static final double MOST = 1000;
  private static final int REPORT_REACH = 4;
  private static final int DECADE = 10;

  private final DateText text;
  private final Pieces pieces;

  RelativeDates(DateText text) {
    this.text = text;
    this.pieces = text.pieces();
  }

  Optional<Told> at(int i) {
    return dayWord(i)
        .or(() -> shifted(i))
        .or(() -> anaphor(i))
        .or(() -> counted(i))
        .or(() -> weekday(i));
  }

  /**
   * A year that follows a month or a quarter: {@code , 2025}, {@code of 2025}, {@code last year},
   * {@code of the same year}.
   */
  Optional<Told> yearAt(int i) {
    int at = text.skip(Kind.COMMA, i);
    boolean comma = at > i;
    at = text.skip(Kind.OF, at);
    at = at == i || comma ? text.skip(Kind.IN, at) : at;
    at = text.skip(Kind.YEAR_WORD, text.skip(Kind.FISCAL, text.skip(Kind.THE, at)));
    if (at >= pieces.count() || i == 0 || !pieces.together(i - 1, at)) {
      return Optional.empty();
    }
    int end = text.skipHyphen(at);
    Optional<Integer> year = text.yearAt(at).or(() -> text.yearAt(end));
    if (year.isPresent()) {
      int after = (text.yearAt(at).isPresent() ? at : end) + 1;
      return Optional.of(new Told(Stretch.year(year.get()), after, true, "year"));
    }
    int start = at;
    return comma ? Optional.empty() : unit(start).filter(u -> u.stretch().grain() == Grain.YEAR);
  }

  /**
   * A whole unit of time: {@code this year}, {@code the year}, {@code next month}, {@code the
   * following decade}.
   */
  Optional<Told> unit(int i) {
    int at = text.skip(Kind.THE, i);
    Optional<Told> shifted = shifted(at).or(() -> anaphor(at));
    if (shifted.isPresent()) {
      return shifted;
    }
    Optional<Match<Sign>> unit = text.at(Kind.GRAIN, at).filter(u -> !u.value().doubtful());
    return unit.isEmpty() || text.published().isEmpty()
        ? Optional.empty()
        : Optional.of(around(text.published().get(), grain(unit.get()), unit.get().end()));
  }

  private static Grain grain(Match<Sign> unit) {
    return Grain.values()[unit.value().value()];
  }

  private static Told around(LocalDate day, Grain grain, int end) {
    return new Told(Stretch.around(day, grain), end, true, "relative");
  }

  private Optional<Told> dayWord(int i) {
    Optional<Match<Sign>> word = text.at(Kind.DAY, i);
    return word.isEmpty() || text.published().isEmpty()
        ? Optional.empty()
        : Optional.of(
            around(
                text.published().get().plusDays(word.get().value().value()),
                Grain.DAY,
                word.get().end()));
  }

  /**
   * {@code last year}, {@code the past two years}, {@code next June}, {@code last Monday}, {@code
   * this spring}.
   */
  private Optional<Told> shifted(int i) {
    Optional<Match<Sign>> shift = text.at(Kind.SHIFT, i);
    if (shift.isEmpty() || text.published().isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = text.published().get();
    int by = shift.get().value().value();
    int at = text.skipHyphen(shift.get().end());
    Optional<Match<Sign>> unit = text.at(Kind.GRAIN, at);
    if (unit.isPresent() && by != 0 && grain(unit.get()) == Grain.DECADE) {
      return Optional.of(spanned(day, Grain.YEAR, by * DECADE, unit.get().end()));
    }
    if (unit.isPresent()) {
      Told told =
          around(Stretch.shifted(day, grain(unit.get()), by), grain(unit.get()), unit.get().end());
      return Optional.of(grain(unit.get()) == Grain.WEEK ? dayOfWeek(told) : told);
    }
    return span(day, by, at).or(() -> named(day, by, at));
  }

  /** {@code next week on Tuesday}. */
  private Told dayOfWeek(Told week) {
    int at = text.skip(Kind.ON, text.skip(Kind.COMMA, week.end()));
    Optional<Match<Sign>> weekday = text.at(Kind.WEEKDAY, at).filter(w -> sureWeekday(at, w));
    return weekday.isEmpty()
        ? week
        : around(
            week.stretch().first().plusDays(weekday.get().value().value() - 1L),
            Grain.DAY,
            weekday.get().end());
  }

  /**
   * {@code the past two years}, {@code the next 3 months}; the units before the day or after it,
   * the day's own besides.
   */
  private Optional<Told> span(LocalDate day, int by, int at) {
    Optional<Numeral> number = count(at);
    Optional<Match<Sign>> unit = number.flatMap(n -> text.at(Kind.GRAIN, text.skipHyphen(n.end())));
    if (unit.isEmpty() || by == 0) {
      return Optional.empty();
    }
    return Optional.of(
        spanned(day, grain(unit.get()), by * (int) number.get().value(), unit.get().end()));
  }

  private static Told spanned(LocalDate day, Grain grain, int by, int end) {
    LocalDate other = Stretch.shifted(day, grain, by);
    Stretch from = Stretch.around(by < 0 ? other : day, grain);
    Stretch to = Stretch.around(by < 0 ? day : other, grain);
    Stretch span = new Stretch(from.first(), to.last(), Grain.SPAN, false);
    return new Told(span, end, true, by < 0 ? "past" : "coming");
  }

  /** {@code next June}, {@code last Monday}, {@code this spring}, {@code last quarter}. */
  private Optional<Told> named(LocalDate day, int by, int at) {
    Optional<Match<Sign>> weekday = text.at(Kind.WEEKDAY, at);
    if (weekday.isPresent()) {
      LocalDate on = onWeekday(day, by, DayOfWeek.of(weekday.get().value().value()));
      return Optional.of(around(on, Grain.DAY, weekday.get().end()));
    }
    Optional<Match<Sign>> month = text.at(Kind.MONTH, at);
    boolean numbered = month.isPresent() && text.numberAt(month.get().end(), 31).isPresent();
    if (month.isPresent() && !numbered) {
      Stretch any = Stretch.month(DateText.anyYear(month.get().value().value()));
      return Optional.of(new Told(nearestBy(any, day, by), month.get().end(), true, "relative"));
    }
    Optional<Match<Sign>> season = text.at(Kind.SEASON, at);
    if (season.isPresent()) {
      Stretch any = Stretch.months(DateText.anyYear(season.get().value().value()), 3, Grain.SPAN);
      return Optional.of(new Told(nearestBy(any, day, by), season.get().end(), true, "relative"));
    }
    return Optional.empty();
  }

  private static LocalDate onWeekday(LocalDate day, int by, DayOfWeek weekday) {
    if (by < 0) {
      return day.with(TemporalAdjusters.previous(weekday));
    }
    return by > 0
        ? day.with(TemporalAdjusters.next(weekday))
        : Stretch.week(day).first().plusDays(weekday.getValue() - 1L);
  }

  /**
   * The last that is over, the next that has not begun, or the one nearest to the day in its year.
   */
  private static Stretch nearestBy(Stretch any, LocalDate day, int by) {
    Stretch same = any.inYear(day.getYear());
    if (by < 0) {
      return same.last().isBefore(day) ? same : any.inYear(day.getYear() - 1);
    }
    if (by > 0) {
      return same.first().isAfter(day) ? same : any.inYear(day.getYear() + 1);
    }
    Stretch earlier = any.inYear(day.getYear() - 1);
    return earlier.last().isBefore(day) ? same : earlier;
  }

  /**
   * {@code the same year}, {@code the following month}, {@code that day}, counted from the date
   * told before.
   */
  private Optional<Told> anaphor(int i) {
    Optional<Match<Sign>> word = text.at(Kind.ANAPHOR, i);
    Optional<Match<Sign>> unit = word.flatMap(w -> text.at(Kind.GRAIN, w.end()));
    if (word.isPresent() && unit.isEmpty() && word.get().value().value() == 0) {
      return thatMonth(word.get().end());
    }
    if (unit.isEmpty() || (text.before().isEmpty() && text.published().isEmpty())) {
      return Optional.empty();
    }
    Stretch from =
        text.before()
            .map(Told::stretch)
            .orElseGet(() -> Stretch.day(text.published().orElseThrow()));
    Grain grain = grain(unit.get());
    boolean coarse = from.grain().ordinal() > grain.ordinal() || from.grain() == Grain.SPAN;
    if (coarse && !(grain == Grain.YEAR && from.first().getYear() == from.last().getYear())) {
      return Optional.empty();
    }
    LocalDate day = Stretch.shifted(from.first(), grain, word.get().value().value());
    return Optional.of(around(day, grain, unit.get().end()));
  }

  /** {@code that January}: the one of the year told before. */
  private Optional<Told> thatMonth(int i) {
    Optional<Match<Sign>> month = text.at(Kind.MONTH, i).or(() -> text.at(Kind.SEASON, i));
    if (month.isEmpty() || text.before().isEmpty()) {
      return Optional.empty();
    }
    int year = text.before().get().stretch().first().getYear();
    YearMonth first = YearMonth.of(year, month.get().value().value());
    Stretch named =
        month.get().value().kind() == Kind.MONTH
            ? Stretch.month(first)
            : Stretch.months(first, 3, Grain.SPAN);
    return Optional.of(new Told(named, month.get().end(), true, "relative"));
  }

  /** {@code two years ago}, {@code a year later}, {@code 12 weeks before}. */
  private Optional<Told> counted(int i) {
    Optional<Numeral> number = count(i);
    Optional<Match<Sign>> unit = number.flatMap(n -> text.at(Kind.GRAIN, text.skipHyphen(n.end())));
    if (unit.isEmpty()
        || number.get().value() > MOST
        || !pieces.together(i, unit.get().end() - 1)) {
      return Optional.empty();
    }
    int n = (int) number.get().value();
    int at = unit.get().end();
    Optional<Match<Sign>> ago = text.at(Kind.AGO, at);
    if (ago.isPresent()) {
      return text.published().map(day -> away(day, grain(unit.get()), -n, ago.get().end()));
    }
    Optional<Match<Sign>> later = text.at(Kind.LATER, at);
    Optional<Match<Sign>> earlier = text.at(Kind.EARLIER, at).filter(e -> text.endsPhrase(e.end()));
    if (text.before().isEmpty() || (later.isEmpty() && earlier.isEmpty())) {
      return Optional.empty();
    }
    int by = later.isPresent() ? n : -n;
    return Optional.of(
        awayFrom(
            text.before().get().stretch(),
            grain(unit.get()),
            by,
            later.or(() -> earlier).get().end()));
  }

  /** Months from a quarter or a half are as long as it is. */
  private Told awayFrom(Stretch from, Grain grain, int by, int end) {
    boolean coarser =
        grain == Grain.MONTH
            && from.wholeMonths()
            && from.grain() != Grain.MONTH
            && from.grain() != Grain.DAY;
    if (!coarser) {
      return away(from.first(), grain, by, end);
    }
    YearMonth first = YearMonth.from(from.first()).plusMonths(by);
    int months = (int) ChronoUnit.MONTHS.between(from.first(), from.last().plusDays(1));
    return new Told(Stretch.months(first, months, from.grain()), end, true, "relative");
  }

  /** So many units of time from the day, no more exactly than the unit tells. */
  Told away(LocalDate day, Grain grain, int count, int end) {
    LocalDate there = Stretch.shifted(day, grain, count);
    Grain told =
        grain == Grain.WEEK ? (Math.abs(count) <= EXACT_WEEKS ? Grain.DAY : Grain.MONTH) : grain;
    return around(there, told == Grain.DECADE || told == Grain.CENTURY ? Grain.YEAR : told, end);
  }

  /** How many: {@code two}, {@code 12}, {@code a}. */
  Optional<Numeral> count(int i) {
    Optional<Match<Sign>> one = text.at(Kind.ONE, i);
    if (one.isPresent()) {
      return Optional.of(new Numeral(1, one.get().end(), Numeral.Shape.WORDS));
    }
    return text.numberAt(i).filter(n -> n.value() >= 1 && n.value() <= MOST && !n.mayBeYear());
  }

  /** The length of time at the piece: {@code three years}. */
  Optional<Told> from(LocalDate day, int i) {
    Optional<Numeral> number = count(i);
    Optional<Match<Sign>> unit = number.flatMap(n -> text.at(Kind.GRAIN, text.skipHyphen(n.end())));
    return unit.filter(u -> pieces.together(i, u.end() - 1))
        .map(u -> away(day, grain(u), (int) number.get().value(), u.end()));
  }

  private Optional<Told> weekday(int i) {
    Optional<Match<Sign>> word = text.at(Kind.WEEKDAY, i).filter(w -> sureWeekday(i, w));
    if (word.isEmpty() || text.published().isEmpty()) {
      return Optional.empty();
    }
    DayOfWeek weekday = DayOfWeek.of(word.get().value().value());
    int end = word.get().end();
    Optional<Told> week =
        unit(text.skip(Kind.OF, text.skip(Kind.COMMA, end)))
            .filter(u -> u.stretch().grain() == Grain.WEEK);
    if (week.isPresent()) {
      return Optional.of(
          around(
              week.get().stretch().first().plusDays(weekday.getValue() - 1L),
              Grain.DAY,
              week.get().end()));
    }
    LocalDate day = text.published().get();
    LocalDate on =
        text.senseAt(i) == Sense.FUTURE && !reported(i)
            ? day.with(TemporalAdjusters.nextOrSame(weekday))
            : day.with(TemporalAdjusters.previousOrSame(weekday));
    return Optional.of(around(on, Grain.DAY, end));
  }

  /** Whether something was said on the day, whatever it was said of. */
  private boolean reported(int i) {
    for (int before = i - 1; before >= i - REPORT_REACH; before--) {
      if (text.is(Kind.REPORTED, before) && pieces.together(before, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean sureWeekday(int i, Match<Sign> word) {
    return word.value().doubt() == Sign.Doubt.NONE || pieces.capitalised(i);
  }
}
