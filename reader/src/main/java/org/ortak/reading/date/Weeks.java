package org.ortak.reading.date;

import java.time.LocalDate;
import java.util.Optional;
import org.ortak.reading.date.Sign.Kind;
import org.ortak.reading.quantity.Numeral;
import org.ortak.text.Phrases.Match;

/**
 * Reads weeks by their place: {@code the first week of May}, {@code the week of 10 April}, {@code
 * the last week of 2019}. Weeks begin on Monday; the first of a month or year is the one with most
 * of its days, as ISO 8601 counts.
 */
final class Weeks {

  private static final int MIDDLE = 3;

  private final DateText text;
  private final DateReader reader;

  Weeks(DateText text, DateReader reader) {
    this.text = text;
    this.reader = reader;
  }

  Optional<Told> at(int i) {
    int at = text.skip(Kind.THE, i);
    Optional<Match<Sign>> of = text.at(Kind.WEEK_OF, at);
    if (of.isPresent()) {
      return reader
          .at(text.skip(Kind.THE, of.get().end()))
          .filter(day -> day.stretch().grain() == Grain.DAY)
          .map(
              day ->
                  new Told(Stretch.week(day.stretch().first()), day.end(), day.yearTold(), "week"));
    }
    return numbered(at);
  }

  private Optional<Told> numbered(int i) {
    Optional<Numeral> ordinal = text.ordinalAt(i);
    boolean last = ordinal.isEmpty() && text.is(Kind.FINAL, i);
    int end = ordinal.map(Numeral::end).orElseGet(() -> text.skip(Kind.FINAL, i));
    Optional<Match<Sign>> unit =
        text.at(Kind.GRAIN, end).filter(u -> u.value().value() == Grain.WEEK.ordinal());
    if (unit.isEmpty() || end == i) {
      return Optional.empty();
    }
    int of = text.skip(Kind.OF, unit.get().end());
    if (of == unit.get().end()) {
      return Optional.empty();
    }
    return reader
        .inside(of)
        .map(told -> text.placed(told, i))
        .filter(
            told -> told.stretch().grain() == Grain.MONTH || told.stretch().grain() == Grain.YEAR)
        .map(told -> weekOf(told, last ? 0 : (int) ordinal.orElseThrow().value()));
  }

  /** The week of that number in the month or year; 0 is the last. */
  private Told weekOf(Told told, int number) {
    Stretch whole = told.stretch();
    LocalDate thursday = Stretch.week(whole.first()).first().plusDays(MIDDLE);
    LocalDate first = thursday.isBefore(whole.first()) ? thursday.plusWeeks(1) : thursday;
    LocalDate lastWeek = Stretch.week(whole.last()).first().plusDays(MIDDLE);
    LocalDate last = lastWeek.isAfter(whole.last()) ? lastWeek.minusWeeks(1) : lastWeek;
    LocalDate day = number == 0 ? last : first.plusWeeks(number - 1L);
    return new Told(Stretch.week(day), told.end(), told.yearTold(), "week");
  }
}
