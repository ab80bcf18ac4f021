package org.ortak.reading.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortak.reading.date.Sign.Kind;
import org.ortak.text.Phrases.Match;
import org.ortak.text.Pieces;

/**
 * Reads dates in figures, with a month's name among them at most: 2025-03-14, 14/03/2025,
 * 14.3.2025, 05-Aug-2016, 20250314.
 */
final class NumericDates {

  private static final int PARTS = 3;
  private static final int PACKED = 8;
  private static final int CENTURY = 100;
  private static final int PIVOT = 40;

  private final DateText text;
  private final Pieces pieces;

  NumericDates(DateText text) {
    this.text = text;
    this.pieces = text.pieces();
  }

  /** What stands between two separators: a number, or a month's name. */
  private record Field(int value, int digits, boolean name) {
    boolean isYear() {
      return !name && digits == 4 && value >= 1900 && value <= 2100;
    }
  }

  Optional<Told> at(int start) {
    Optional<Told> packed = packed(start);
    if (packed.isPresent()) {
      return packed;
    }
    List<Field> fields = new ArrayList<>(PARTS);
    int i = start;
    String mark = "";
    while (fields.size() < PARTS) {
      Optional<Field> field = field(i);
      if (field.isEmpty()) {
        break;
      }
      fields.add(field.get());
      i++;
      String next = i < pieces.count() ? pieces.lower(i) : "";
      boolean separates =
          (next.equals("-") || next.equals("/")) && (mark.isEmpty() || next.equals(mark));
      if (!separates
          || pieces.spaced(i)
          || pieces.spaced(i + 1)
          || fields.size() == PARTS
          || field(i + 1).isEmpty()) {
        break;
      }
      mark = next;
      i++;
    }
    boolean slash = mark.equals("/");
    return fields.size() == PARTS
        ? whole(fields, i)
        : fields.size() == 2 ? pair(fields, i, slash) : dotted(start);
  }

  private Optional<Field> field(int i) {
    if (pieces.isNumber(i)) {
      String digits = pieces.lower(i);
      boolean plain = digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
      return plain
          ? Optional.of(new Field(Integer.parseInt(digits), digits.length(), false))
          : Optional.empty();
    }
    Optional<Match<Sign>> month = text.at(Kind.MONTH, i);
    return month.filter(m -> m.end() == i + 1).map(m -> new Field(m.value().value(), 2, true));
  }

  private Optional<Told> packed(int start) {
    String digits = pieces.isNumber(start) ? pieces.lower(start) : "";
    if (digits.length() != PACKED || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits);
    int year = number / 10_000;
    return year < 1900 || year > 2100
        ? Optional.empty()
        : day(year, number / CENTURY % CENTURY, number % CENTURY, start + 1);
  }

  private Optional<Told> dotted(int start) {
    String[] parts = pieces.isNumber(start) ? pieces.lower(start).split("\\.") : new String[0];
    if (parts.length != PARTS
        || parts[0].length() > 2
        || parts[1].length() > 2
        || parts[2].length() != 4) {
      return Optional.empty();
    }
    try {
      return day(
          Integer.parseInt(parts[2]),
          Integer.parseInt(parts[1]),
          Integer.parseInt(parts[0]),
          start + 1);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Optional<Told> whole(List<Field> fields, int end) {
    List<Field> rest = new ArrayList<>(fields);
    Optional<Field> year = fields.stream().filter(Field::isYear).findFirst();
    rest.remove(year.orElse(fields.get(2)));
    Field a = rest.get(0);
    Field b = rest.get(1);
    int told = year.map(Field::value).orElse(shortYear(fields.get(2)));
    if (told < 0 || (year.isEmpty() && fields.get(2).name())) {
      return Optional.empty();
    }
    boolean yearFirst = fields.get(0).isYear();
    boolean dayFirst =
        b.name()
            || (!a.name()
                && (a.value() > 12 || (text.words().dayFirst() && !yearFirst && b.value() <= 12)));
    return dayFirst ? day(told, b.value(), a.value(), end) : day(told, a.value(), b.value(), end);
  }

  private static int shortYear(Field field) {
    if (field.digits() != 2) {
      return -1;
    }
    return field.value() < PIVOT ? 2000 + field.value() : 1900 + field.value();
  }

  /**
   * Two fields: a month and its year, a month's name and a day, or two years of which the second is
   * short.
   */
  private Optional<Told> pair(List<Field> fields, int end, boolean slash) {
    Field a = fields.get(0);
    Field b = fields.get(1);
    if (a.isYear() && b.digits() == 2 && !b.name()) {
      return yearAnd(a.value(), b.value(), end);
    }
    if (b.isYear() && a.value() <= 12 && a.value() > 0 && !a.isYear()) {
      return Optional.of(
          new Told(Stretch.month(YearMonth.of(b.value(), a.value())), end, true, "figures"));
    }
    if (a.name() && !b.name() && b.value() >= 1 && b.value() <= 31) {
      return yearless(a.value(), b.value(), end);
    }
    boolean dated =
        slash
            && a.value() >= 1
            && b.value() >= 1
            && !a.isYear()
            && !b.isYear()
            && !a.name()
            && !b.name();
    boolean twoDigits = a.digits() == 2 || b.digits() == 2;
    if (dated && twoDigits && a.value() > 12 && b.value() <= 12 && a.value() <= 31) {
      return yearless(b.value(), a.value(), end);
    }
    return Optional.empty();
  }

  private static Optional<Told> yearAnd(int year, int two, int end) {
    if (two == (year + 1) % CENTURY) {
      return Optional.of(new Told(Stretch.years(year, year + 1, Grain.SPAN), end, true, "figures"));
    }
    return two >= 1 && two <= 12
        ? Optional.of(new Told(Stretch.month(YearMonth.of(year, two)), end, true, "figures"))
        : Optional.empty();
  }

  private static Optional<Told> yearless(int month, int day, int end) {
    YearMonth in = DateText.anyYear(month);
    return day <= in.lengthOfMonth()
        ? Optional.of(new Told(Stretch.day(in.atDay(day)), end, false, "figures"))
        : Optional.empty();
  }

  private static Optional<Told> day(int year, int month, int day, int end) {
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(new Told(Stretch.day(LocalDate.of(year, month, day)), end, true, "figures"));
  }
}
