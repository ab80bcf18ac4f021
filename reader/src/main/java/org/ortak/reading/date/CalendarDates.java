package org.ortak.reading.date;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ortak.reading.date.Sign.Kind;
import org.ortak.reading.quantity.Numeral;
import org.ortak.text.Phrases.Match;
import org.ortak.text.Pieces;

/** Reads dates by the names of months and seasons, and by quarters, halves, years and decades. */
final class CalendarDates {

  private static final int MOST_DAYS = 31;
  private static final List<Kind> LEADING =
      List.of(
          Kind.IN,
          Kind.OF,
          Kind.SHIFT,
          Kind.SINCE,
          Kind.BY,
          Kind.UNTIL,
          Kind.EARLY,
          Kind.MID,
          Kind.LATE,
          Kind.BEFORE,
          Kind.AFTER);

  /** What leads to a date only with a capital: "and may", "to march" are no months. */
  private static final List<Kind> LEADING_NAMES =
      Stream.concat(LEADING.stream(), Stream.of(Kind.TO, Kind.AND, Kind.STARTING, Kind.BETWEEN))
          .toList();

  private final DateText text;
  private final Pieces pieces;
  private final RelativeDates relative;

  CalendarDates(DateText text, RelativeDates relative) {
    this.text = text;
    this.pieces = text.pieces();
    this.relative = relative;
  }

  /** A date by its calendar name; its year is still to be placed where none is told. */
  Optional<Told> at(int i) {
    return dayMonth(i)
        .or(() -> monthDay(i))
        .or(() -> month(i))
        .or(() -> quarterOrHalf(i))
        .or(() -> season(i))
        .or(() -> yearOrDecade(i));
  }

  /** {@code 18 May}, {@code 5th of January 2020}, {@code 7 to 10 April}. */
  private Optional<Told> dayMonth(int i) {
    Optional<Numeral> first = dayAt(i);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int at = first.get().end();
    Optional<Numeral> second = Optional.empty();
    int to = text.skip(Kind.TO, at);
    to = to == at ? text.skip(Kind.AND, at) : to;
    if (to > at) {
      second = dayAt(text.skip(Kind.THE, to));
      at = second.map(Numeral::end).orElse(at);
    }
    int of = text.skip(Kind.OF, at);
    Optional<Match<Sign>> month =
        text.at(Kind.MONTH, of)
            .filter(
                m ->
                    !m.value().doubtful()
                        || pieces.capitalised(of)
                        || of > first.get().end()
                        || text.yearAt(m.end()).isPresent());
    if (month.isEmpty() || pricedAt(i) || !pieces.together(i, month.get().end() - 1)) {
      return Optional.empty();
    }
    int last = (int) second.orElse(first.get()).value();
    return days(month.get().value().value(), (int) first.get().value(), last, month.get().end());
  }

  /** {@code May 18}, {@code Jan. 5, 2020}, {@code April 7-10}, {@code march the 3rd}. */
  private Optional<Told> monthDay(int i) {
    Optional<Match<Sign>> month = monthAt(i, true);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int at = text.skip(Kind.THE, month.get().end());
    Optional<Numeral> first = dayAt(at);
    if (first.isEmpty() || !pieces.together(i, at) || counts(first.get())) {
      return Optional.empty();
    }
    int end = first.get().end();
    int last = (int) first.get().value();
    int to = text.skip(Kind.TO, end);
    if (to > end) {
      Optional<Numeral> second = dayAt(text.skip(Kind.THE, to));
      boolean ends =
          second.isPresent()
              && second.get().value() > last
              && monthAt(second.get().end(), true).isEmpty();
      if (ends && !counts(second.get())) {
        last = (int) second.get().value();
        end = second.get().end();
      }
    }
    return days(month.get().value().value(), (int) first.get().value(), last, end);
  }

  /** Whether a day's number rather counts what follows: {@code in May 20 million}. */
  private boolean counts(Numeral day) {
    return text.numberAt(day.end() - 1)
            .filter(n -> n.shape() == Numeral.Shape.MAGNITUDE)
            .isPresent()
        || pieces.is(day.end(), "%");
  }

  private Optional<Told> days(int month, int first, int last, int end) {
    YearMonth in = DateText.anyYear(month);
    if (last > in.lengthOfMonth() || last < first) {
      return Optional.empty();
    }
    Grain grain = first == last ? Grain.DAY : Grain.SPAN;
    Stretch days = new Stretch(in.atDay(first), in.atDay(last), grain, false);
    return Optional.of(withYear(new Told(days, end, false, "day")));
  }

  /** Whether a currency's sign stands before: {@code $12 December 27}. */
  private boolean pricedAt(int i) {
    return i > 0
        && Character.getType(pieces.lower(i - 1).codePointAt(0)) == Character.CURRENCY_SYMBOL;
  }

  private Optional<Numeral> dayAt(int i) {
    if (pieces.isNumber(i)) {
      Optional<Numeral> ordinal = text.ordinalAt(i);
      boolean glued = pieces.joined(i + 1) && pieces.isLetters(i + 1) && ordinal.isEmpty();
      boolean decimal = pieces.is(i - 1, ".") && pieces.joined(i);
      return glued || decimal
          ? Optional.empty()
          : ordinal.or(
              () ->
                  text.numberAt(i, MOST_DAYS).map(n -> new Numeral(n, i + 1, Numeral.Shape.PLAIN)));
    }
    return text.ordinalAt(i)
        .or(() -> text.numberAt(i).filter(n -> n.value() > 20 && n.shape() == Numeral.Shape.WORDS))
        .filter(n -> n.value() <= MOST_DAYS)
        .filter(
            n ->
                text.endsPhrase(n.end())
                    || pieces.isNumber(n.end())
                    || text.is(Kind.TO, n.end())
                    || text.is(Kind.MONTH, n.end())
                    || text.is(Kind.OF, n.end()));
  }

  /**
   * @param numbered whether a number stands beside it, so that a doubtful name is a month's
   */
  private Optional<Match<Sign>> monthAt(int i, boolean numbered) {
    return text.at(Kind.MONTH, i)
        .filter(m -> !partOfName(m.end()))
        .filter(
            m ->
                switch (m.value().doubt()) {
                  case NONE -> true;
                  case PROPER ->
                      numbered
                          || (pieces.capitalised(i) && pieces.together(i - 1, i))
                          || sure(i, m.end());
                  case DOUBTFUL -> numbered || sure(i, m.end());
                });
  }

  /** Whether a hyphen ties the month's name to another word: {@code Jun-ho}. */
  private boolean partOfName(int end) {
    boolean hyphen = pieces.is(end, "-") && pieces.joined(end);
    return hyphen
        && pieces.isLetters(end + 1)
        && !text.is(Kind.MONTH, end + 1)
        && !text.is(Kind.END, end + 1);
  }

  /** Whether a word such as may is a month here: after in or of with a capital, or with a year. */
  private boolean sure(int i, int end) {
    int to = text.skip(Kind.TO, end);
    boolean range = to > end && text.is(Kind.MONTH, to);
    return led(i)
        || range
        || text.yearAt(end).isPresent()
        || (i > 0 && pieces.capitalised(i) && pieces.together(i - 1, i) && yearFollows(end));
  }

  /** Whether a word that leads to a date stands before: in, since, early. */
  private boolean led(int i) {
    for (Kind kind : pieces.capitalised(i) ? LEADING_NAMES : LEADING) {
      if (text.is(kind, i - 1) || (pieces.is(i - 1, "-") && text.is(kind, i - 2))) {
        return true;
      }
    }
    return false;
  }

  private boolean yearFollows(int end) {
    return relative.yearAt(end).isPresent();
  }

  private Optional<Told> month(int i) {
    return quarterTo(i)
        .or(
            () ->
                monthAt(i, false)
                    .map(
                        m ->
                            new Told(
                                Stretch.month(DateText.anyYear(m.value().value())),
                                m.end(),
                                false,
                                "month"))
                    .map(this::withYear));
  }

  /** {@code the September quarter}: the three months that end with it. */
  private Optional<Told> quarterTo(int i) {
    Optional<Match<Sign>> month = text.at(Kind.MONTH, i);
    Optional<Match<Sign>> unit = month.flatMap(m -> text.at(Kind.GRAIN, m.end()));
    if (unit.isEmpty() || unit.get().value().value() != Grain.QUARTER.ordinal()) {
      return Optional.empty();
    }
    YearMonth first = DateText.anyYear(month.get().value().value()).minusMonths(2);
    return Optional.of(
        withYear(
            new Told(Stretch.months(first, 3, Grain.QUARTER), unit.get().end(), false, "quarter")));
  }

  /** {@code Q3 2025}, {@code third quarter of next year}, {@code H1}, {@code first half}. */
  Optional<Told> quarterOrHalf(int i) {
    Optional<Match<Sign>> quarter = text.at(Kind.QUARTER, i);
    if (quarter.isPresent()) {
      return Optional.of(
          withYear(told(Grain.QUARTER, quarter.get().value().value(), quarter.get().end())));
    }
    Optional<Match<Sign>> half = text.at(Kind.HALF, i);
    if (half.isPresent()) {
      return Optional.of(withYear(told(Grain.HALF, half.get().value().value(), half.get().end())));
    }
    return Optional.empty();
  }

  private static Told told(Grain grain, int number, int end) {
    int months = grain == Grain.QUARTER ? 3 : 6;
    Stretch stretch = Stretch.months(DateText.anyYear(months * (number - 1) + 1), months, grain);
    return new Told(stretch, end, false, grain == Grain.QUARTER ? "quarter" : "half");
  }

  private Optional<Told> season(int i) {
    Optional<Match<Sign>> season = text.at(Kind.SEASON, i);
    if (season.isEmpty()) {
      return Optional.empty();
    }
    int end = season.get().end();
    Stretch months = Stretch.months(DateText.anyYear(season.get().value().value()), 3, Grain.SPAN);
    Told told = withYear(new Told(months, end, false, "season"));
    boolean bare =
        season.get().value().doubtful()
            && !told.yearTold()
            && !led(i)
            && !(text.is(Kind.THE, i - 1) && led(i - 1));
    if (bare) {
      return Optional.empty();
    }
    return Optional.of(winterOf(told, season.get().value().value()));
  }

  /** The winter of a year is the one that ends in it. */
  private static Told winterOf(Told told, int month) {
    boolean ends = told.yearTold() && month == 12;
    return ends ? told.with(told.stretch().inYear(told.stretch().first().getYear() - 1)) : told;
  }

  /** Takes the year that follows: {@code , 2025}, {@code of last year}, {@code 2025}. */
  private Told withYear(Told told) {
    return relative
        .yearAt(told.end())
        .map(y -> told.withYear(y.stretch().first().getYear(), y.end()))
        .orElse(told);
  }

  private Optional<Told> yearOrDecade(int i) {
    int at = text.skip(Kind.FISCAL, i);
    int year12 = at > i ? at : text.skip(Kind.GRAIN, i);
    if (year12 > i && text.is(Kind.ENDING, year12)) {
      return fiscalYear(text.skip(Kind.ENDING, year12));
    }
    int led = at > i ? text.skipHyphen(at) : text.skip(Kind.YEAR_WORD, i);
    Optional<Integer> year = text.yearAt(led);
    if (year.isEmpty()) {
      return decadeName(i);
    }
    int end = led + 1;
    boolean plural =
        pieces.joined(end) && text.is(Kind.PLURAL, end)
            || (pieces.is(end, "s") && year.get() % 10 == 0);
    if (plural && year.get() % 10 == 0) {
      return Optional.of(
          new Told(Stretch.decade(year.get()), text.skip(Kind.PLURAL, end), true, "decade"));
    }
    boolean counted = led == i && !led(i) && text.countedAt(end);
    if (counted) {
      return Optional.empty();
    }
    boolean named = pieces.joined(end) && !pieces.is(end, "-");
    boolean code = pieces.joined(led) && !pieces.is(led - 1, "-") && led == i;
    if (named || code) {
      return Optional.empty();
    }
    return Optional.of(quarterAfter(new Told(Stretch.year(year.get()), end, true, "year")));
  }

  /** {@code 2019 q1}. */
  private Told quarterAfter(Told year) {
    Optional<Match<Sign>> quarter = text.at(Kind.QUARTER, text.skipHyphen(year.end()));
    boolean digits = quarter.isPresent() && quarter.get().end() - text.skipHyphen(year.end()) == 2;
    return digits
        ? told(Grain.QUARTER, quarter.get().value().value(), quarter.get().end())
            .withYear(year.stretch().first().getYear(), quarter.get().end())
        : year;
  }

  /** The twelve months that end with the month told. */
  private Optional<Told> fiscalYear(int i) {
    int at = text.skip(Kind.ON, text.skip(Kind.IN, i));
    Optional<Told> ends = monthDay(at).or(() -> dayMonth(at)).or(() -> month(at));
    return ends.map(e -> text.placed(e, at))
        .map(
            e -> {
              YearMonth last = YearMonth.from(e.stretch().last());
              return new Told(
                  Stretch.months(last.minusMonths(11), 12, Grain.SPAN),
                  e.end(),
                  true,
                  "fiscal year");
            });
  }

  private Optional<Told> decadeName(int i) {
    return text.at(Kind.DECADE_NAME, i)
        .map(name -> new Told(Stretch.decade(name.value().value()), name.end(), true, "decade"));
  }
}
