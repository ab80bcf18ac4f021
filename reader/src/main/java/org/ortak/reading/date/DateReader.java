package org.ortak.reading.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.ortak.reading.date.Sign.Kind;
import org.ortak.reading.quantity.Numeral;
import org.ortak.text.Phrases.Match;
import org.ortak.text.Pieces;

/**
 * Reads one date, be it a part of a year or a whole; bounds such as "by" and ranges are read around
 * it.
 */
final class DateReader {

  private static final int PART_MONTHS = 3;
  private static final int TEN = 10;
  private static final int TWENTY = 20;

  private final DateText text;
  private final Pieces pieces;
  private final RelativeDates relative;
  private final CalendarDates calendar;
  private final NumericDates figures;
  private final Weeks weeks;

  DateReader(DateText text) {
    this.text = text;
    this.pieces = text.pieces();
    this.relative = new RelativeDates(text);
    this.calendar = new CalendarDates(text, relative);
    this.figures = new NumericDates(text);
    this.weeks = new Weeks(text, this);
  }

  /** The date at the piece, its year placed. */
  Optional<Told> at(int i) {
    return raw(i).map(told -> text.placed(told, i));
  }

  /** The date at the piece; where the words tell no year, none is placed yet. */
  Optional<Told> raw(int i) {
    if (i < 0 || i >= pieces.count()) {
      return Optional.empty();
    }
    return weeks.at(i).or(() -> offset(i)).or(() -> part(i)).or(() -> whole(i));
  }

  /** {@code two weeks after 13 May}, {@code 3 days from today}. */
  private Optional<Told> offset(int i) {
    Optional<Numeral> number = relative.count(i);
    Optional<Match<Sign>> unit = number.flatMap(n -> text.at(Kind.GRAIN, text.skipHyphen(n.end())));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int at = unit.get().end();
    int after = text.skip(Kind.COUNTED_AFTER, at);
    int from = after > at ? after : text.skip(Kind.COUNTED_BEFORE, at);
    if (from == at || !pieces.together(i, from)) {
      return Optional.empty();
    }
    Optional<Told> base =
        text.is(Kind.NOW, from)
            ? text.published().map(d -> new Told(Stretch.day(d), from + 1, true, "now"))
            : at(from);
    int count = (int) number.get().value() * (after > at ? 1 : -1);
    return base.filter(b -> b.stretch().grain() == Grain.DAY || b.stretch().grain() == Grain.MONTH)
        .map(b -> offset(b, Grain.values()[unit.get().value().value()], count));
  }

  /** Counted from a day it is a day, from a month a month. */
  private static Told offset(Told base, Grain grain, int count) {
    LocalDate there = Stretch.shifted(base.stretch().first(), grain, count);
    return new Told(Stretch.around(there, base.stretch().grain()), base.end(), true, "offset");
  }

  /** The date that "by the end of" and its like mean whole: the end of the year is the year. */
  Optional<Told> whole(int i) {
    int at = text.skip(Kind.SOMETIME, i);
    return at > i
        ? relative.unit(at).or(() -> plain(text.skip(Kind.THE, at)))
        : plain(i).or(() -> dayOfMonth(i));
  }

  private Optional<Told> plain(int i) {
    Optional<Told> dated = weekdayWithDate(i);
    return dated
        .or(() -> calendar.quarterOrHalf(i))
        .or(() -> relative.at(i))
        .or(() -> figures.at(i))
        .or(() -> calendar.at(i));
  }

  /** {@code Friday, 21 June}: the date tells more than the weekday. */
  private Optional<Told> weekdayWithDate(int i) {
    Optional<Match<Sign>> weekday = text.at(Kind.WEEKDAY, text.skip(Kind.SHIFT, i));
    if (weekday.isEmpty()) {
      return Optional.empty();
    }
    int at = text.skip(Kind.THE, text.skip(Kind.ON, text.skip(Kind.COMMA, weekday.get().end())));
    Optional<Told> day =
        pieces.together(i, at) ? figures.at(at).or(() -> calendar.at(at)) : Optional.empty();
    return day.filter(d -> d.stretch().grain() == Grain.DAY);
  }

  /** {@code on the 14th}, {@code the 8th of this month}, {@code the 15th day of June}. */
  private Optional<Told> dayOfMonth(int i) {
    int at = text.skip(Kind.THE, i);
    boolean definite = at > i || text.is(Kind.THE, i - 1);
    Optional<Numeral> ordinal = definite ? text.ordinalAt(at) : Optional.empty();
    if (ordinal.isEmpty() || ordinal.get().value() > 31 || text.published().isEmpty()) {
      return Optional.empty();
    }
    int day = (int) ordinal.get().value();
    int of = text.skip(Kind.OF, ordinal.get().end());
    Optional<Told> month =
        of > ordinal.get().end()
            ? relative.unit(of).filter(u -> u.stretch().grain() == Grain.MONTH)
            : Optional.empty();
    if (of > ordinal.get().end() && month.isEmpty()) {
      return Optional.empty();
    }
    if (month.isPresent()) {
      return inMonth(YearMonth.from(month.get().stretch().first()), day, month.get().end());
    }
    boolean bare =
        pieces.isNumber(at)
            && (text.is(Kind.ON, i - 1) || text.is(Kind.ON, i - 2))
            && text.endsPhrase(ordinal.get().end());
    return bare ? nearMonth(day, ordinal.get().end(), i) : Optional.empty();
  }

  private Optional<Told> nearMonth(int day, int end, int at) {
    LocalDate published = text.published().orElseThrow();
    YearMonth month = YearMonth.from(published);
    boolean ahead = text.senseAt(at) == Sense.FUTURE;
    boolean passed = day <= published.getDayOfMonth();
    YearMonth in =
        ahead
            ? (passed && day != published.getDayOfMonth() ? month.plusMonths(1) : month)
            : (passed ? month : month.minusMonths(1));
    return inMonth(in, day, end);
  }

  private static Optional<Told> inMonth(YearMonth month, int day, int end) {
    return day > month.lengthOfMonth()
        ? Optional.empty()
        : Optional.of(new Told(Stretch.day(month.atDay(day)), end, true, "day of month"));
  }

  /**
   * {@code early 2025}, {@code the end of next year}, {@code mid-June}, {@code late last month},
   * {@code year-end}.
   */
  private Optional<Told> part(int i) {
    Optional<Match<Sign>> yearEnd = text.at(Kind.YEAREND, i);
    if (yearEnd.isPresent()) {
      return yearEnd(yearEnd.get().end());
    }
    int at = text.skip(Kind.THE, i);
    for (Kind kind : new Kind[] {Kind.EARLY, Kind.MID, Kind.LATE, Kind.END}) {
      Optional<Match<Sign>> part = text.at(kind, at);
      if (part.isPresent()) {
        int inner = text.skip(Kind.OF, text.skipHyphen(part.get().end()));
        if (pieces.together(i, inner)) {
          return inside(inner).map(told -> cut(told, kind));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Told> yearEnd(int end) {
    Optional<Told> year = relative.yearAt(end);
    Optional<Integer> told =
        year.map(y -> y.stretch().first().getYear())
            .or(() -> text.published().map(LocalDate::getYear));
    return told.map(
            y ->
                cut(
                    new Told(Stretch.year(y), year.map(Told::end).orElse(end), true, "year"),
                    Kind.END))
        .map(y -> new Told(y.stretch(), y.end(), true, "year-end"));
  }

  /** What a part is of: any date longer than a day. */
  Optional<Told> inside(int i) {
    int at = text.skip(Kind.THE, i);
    return relative
        .unit(i)
        .or(() -> calendar.at(at))
        .filter(
            told -> told.stretch().grain() != Grain.DAY && told.stretch().grain() != Grain.WEEK);
  }

  private static Told cut(Told told, Kind kind) {
    Stretch whole = told.stretch();
    Stretch cut =
        switch (whole.grain()) {
          case YEAR -> ofYear(whole, kind);
          case MONTH -> ofMonth(whole, kind);
          case DECADE -> ofDecade(whole, kind);
          default -> whole;
        };
    return new Told(cut, told.end(), told.yearTold(), "part");
  }

  private static Stretch ofYear(Stretch year, Kind kind) {
    int in = year.first().getYear();
    return switch (kind) {
      case EARLY -> Stretch.months(YearMonth.of(in, 1), PART_MONTHS, Grain.SPAN);
      case MID -> Stretch.months(YearMonth.of(in, 5), PART_MONTHS + 1, Grain.SPAN);
      default -> Stretch.months(YearMonth.of(in, 10), PART_MONTHS, Grain.SPAN);
    };
  }

  private static Stretch ofMonth(Stretch month, Kind kind) {
    LocalDate first = month.first();
    return switch (kind) {
      case EARLY -> new Stretch(first, first.plusDays(TEN - 1L), Grain.SPAN, false);
      case MID -> new Stretch(first.plusDays(TEN), first.plusDays(TWENTY - 1L), Grain.SPAN, false);
      default -> new Stretch(first.plusDays(TWENTY), month.last(), Grain.SPAN, false);
    };
  }

  private static Stretch ofDecade(Stretch decade, Kind kind) {
    int first = decade.first().getYear();
    return switch (kind) {
      case EARLY -> Stretch.years(first, first + 3, Grain.SPAN);
      case MID -> Stretch.year(first + 5);
      default -> Stretch.years(first + 7, first + 9, Grain.SPAN);
    };
  }

  RelativeDates relative() {
    return relative;
  }
}
