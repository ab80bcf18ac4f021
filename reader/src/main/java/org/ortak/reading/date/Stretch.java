package org.ortak.reading.date;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of whole days, from {@code first} to {@code last}.
 *
 * @param grain what it was told by
 * @param yearless whether no year is known, so that the year in its days means nothing
 */
record Stretch(LocalDate first, LocalDate last, Grain grain, boolean yearless) {

  /** How many characters of "2026-11-23" tell the year, and how many year and month. */
  private static final int YEARS = 4;

  private static final int MONTHS = 7;
  private static final int DECADE_YEARS = 10;
  private static final int CENTURY_YEARS = 100;

  static Stretch day(LocalDate day) {
    return new Stretch(day, day, Grain.DAY, false);
  }

  static Stretch week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return new Stretch(monday, monday.plusDays(6), Grain.WEEK, false);
  }

  static Stretch month(YearMonth month) {
    return new Stretch(month.atDay(1), month.atEndOfMonth(), Grain.MONTH, false);
  }

  static Stretch months(YearMonth from, int count, Grain grain) {
    return new Stretch(from.atDay(1), from.plusMonths(count - 1L).atEndOfMonth(), grain, false);
  }

  static Stretch year(int year) {
    return years(year, year, Grain.YEAR);
  }

  static Stretch years(int from, int to, Grain grain) {
    return new Stretch(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), grain, false);
  }

  /** The unit of time of this grain that the day lies in. */
  static Stretch around(LocalDate day, Grain grain) {
    YearMonth month = YearMonth.from(day);
    int year = day.getYear();
    return switch (grain) {
      case DAY, SPAN -> day(day);
      case WEEK -> week(day);
      case FORTNIGHT -> new Stretch(week(day).first(), week(day).last().plusWeeks(1), grain, false);
      case MONTH -> month(month);
      case QUARTER ->
          months(YearMonth.of(year, 3 * ((month.getMonthValue() - 1) / 3) + 1), 3, grain);
      case HALF -> months(YearMonth.of(year, month.getMonthValue() <= 6 ? 1 : 7), 6, grain);
      case YEAR -> year(year);
      case DECADE -> decade(year - year % DECADE_YEARS);
      case CENTURY ->
          years(
              year - year % CENTURY_YEARS, year - year % CENTURY_YEARS + CENTURY_YEARS - 1, grain);
    };
  }

  static Stretch decade(int first) {
    return years(first, first + DECADE_YEARS - 1, Grain.DECADE);
  }

  /** The day, so many units of time on. */
  static LocalDate shifted(LocalDate day, Grain grain, long count) {
    return switch (grain) {
      case DAY, SPAN -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2 * count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3 * count);
      case HALF -> day.plusMonths(6 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(DECADE_YEARS * count);
      case CENTURY -> day.plusYears(CENTURY_YEARS * count);
    };
  }

  Stretch withoutYear() {
    return new Stretch(first, last, grain, true);
  }

  Stretch inYear(int year) {
    int on = year - first.getYear();
    LocalDate end =
        wholeMonths() ? YearMonth.from(last).plusYears(on).atEndOfMonth() : last.plusYears(on);
    return new Stretch(first.plusYears(on), end, grain, false);
  }

  boolean wholeMonths() {
    return first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
  }

  boolean wholeYears() {
    return wholeMonths() && first.getMonthValue() == 1 && last.getMonthValue() == 12;
  }

  /** The first day, as coarsely as the stretch is told. */
  String firstText() {
    return text(first, precision());
  }

  String lastText() {
    return text(last, precision());
  }

  int precision() {
    return wholeYears() && grain != Grain.MONTH ? 1 : wholeMonths() && grain != Grain.DAY ? 2 : 3;
  }

  String firstText(int precision) {
    return text(first, precision);
  }

  String lastText(int precision) {
    return text(last, precision);
  }

  private String text(LocalDate day, int precision) {
    String whole = yearless ? "X".repeat(YEARS) + day.toString().substring(YEARS) : day.toString();
    return precision == 1
        ? whole.substring(0, YEARS)
        : precision == 2 ? whole.substring(0, MONTHS) : whole;
  }
}
