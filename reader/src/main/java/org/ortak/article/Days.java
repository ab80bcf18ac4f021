package org.ortak.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ortak.pack.Row;

/**
 * A day as pages write it: 2024-01-08, 2024-01-08T10:00Z, January 8, 2024, 8 January 2024, Jan. 8
 * without a year.
 */
final class Days {

  /** A day whose year may not be told: 0 then. */
  record Day(int year, int month, int day) {

    Optional<LocalDate> date() {
      return year == 0 ? Optional.empty() : dated(year, month, day);
    }

    /** The last such day not after another one. */
    Optional<LocalDate> before(LocalDate latest) {
      return dated(latest.getYear(), month, day)
          .map(date -> date.isAfter(latest) ? date.minusYears(1) : date);
    }
  }

  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final Pattern ISO =
      Pattern.compile(YEAR + "[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT = Pattern.compile("^" + YEAR + "(\\d{2})(\\d{2})(?!\\d)");
  private static final Pattern CHINESE =
      Pattern.compile(YEAR + "\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");
  private static final Pattern DAY_FIRST_NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?" + YEAR);
  private static final Pattern STROKES =
      Pattern.compile("(?<![\\d/])(\\d{1,2})[/-](\\d{1,2})[/-]" + YEAR);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s+" + YEAR + ")?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:de\\s+)?(\\p{L}{3,12})\\.?,?(?:\\s+(?:de\\s+)?"
              + YEAR
              + ")?");
  private static final int SHORTEST_MONTH = 3;

  private final Map<String, Integer> months = new LinkedHashMap<>();

  /** Knows the months by the names that the rows of languages list, January first. */
  Days(List<Row> languages) {
    for (Row language : languages) {
      List<String> names = language.texts("months");
      for (int i = 0; i < names.size(); i++) {
        months.putIfAbsent(names.get(i).toLowerCase(Locale.ROOT), i % 12 + 1);
      }
    }
  }

  /** The first day that the text tells, wherever it stands in it. */
  Optional<Day> find(String text) {
    return numbers(ISO, text, 1, 2, 3)
        .or(() -> numbers(CHINESE, text, 1, 2, 3))
        .or(() -> numbers(COMPACT, text, 1, 2, 3))
        .or(() -> numbers(DAY_FIRST_NUMBERS, text, 3, 2, 1))
        .or(() -> named(MONTH_FIRST, text, 1, 2))
        .or(() -> named(DAY_FIRST, text, 2, 1));
  }

  /**
   * The first whole day, year and all, that the text tells.
   *
   * @param dayFirst whether the day stands before the month in figures parted by strokes where both
   *     could be
   */
  Optional<LocalDate> date(String text, boolean dayFirst) {
    return date(text)
        .or(
            () ->
                numbers(STROKES, text, 3, dayFirst ? 2 : 1, dayFirst ? 1 : 2)
                    .or(() -> numbers(STROKES, text, 3, dayFirst ? 1 : 2, dayFirst ? 2 : 1))
                    .flatMap(Day::date));
  }

  /** The first whole day, year and all, that the text tells. */
  Optional<LocalDate> date(String text) {
    return find(text).flatMap(Day::date);
  }

  private static Optional<Day> numbers(Pattern pattern, String text, int year, int month, int day) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Optional<Day> found =
          day(number(matcher, year), number(matcher, month), number(matcher, day));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Day> named(Pattern pattern, String text, int monthGroup, int dayGroup) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int month = month(matcher.group(monthGroup));
      int year = matcher.group(3) == null ? 0 : number(matcher, 3);
      Optional<Day> found = day(year, month, number(matcher, dayGroup));
      if (month > 0 && found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static Optional<Day> day(int year, int month, int day) {
    return dated(year == 0 ? 2024 : year, month, day).map(date -> new Day(year, month, day));
  }

  private static Optional<LocalDate> dated(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The month of this name, in any of the languages, or of the name that it is a beginning of; 0
   * where none.
   */
  private int month(String word) {
    String start = word.toLowerCase(Locale.ROOT);
    Integer whole = months.get(start);
    if (whole != null || start.length() < SHORTEST_MONTH) {
      return whole == null ? 0 : whole;
    }
    return months.entrySet().stream()
        .filter(month -> month.getKey().startsWith(start))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(0);
  }
}
