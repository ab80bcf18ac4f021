package org.ortak.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as EDTF (ISO 8601-2) level 1, in the forms of the vocabulary: {@code 2025}, {@code
 * 2025-12}, {@code 2022-12-09}, {@code 2022-12/2023-03}, {@code ../2030}, {@code 2025/..}, {@code
 * 2025~}, {@code XXXX-12-09}.
 *
 * @param text the date as written
 */
public record Edtf(String text) {

  /** What stands behind a date that is not sure. */
  private static final String UNSURE = "~?%";

  private static final String POINT =
      "(?:\\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?[~?%]?";
  private static final Pattern FORM =
      Pattern.compile(POINT + "|(?:" + POINT + "|\\.\\.)/" + POINT + "|" + POINT + "/\\.\\.");

  public Edtf {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "date: expected EDTF such as 2025, 2025-12-09, ../2030 or 2025-01/2025-06, found "
              + text);
    }
  }

  /** Whether text has a form that {@link Edtf} takes. */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }

  /** The first day that the date can mean; empty where the side is open or the year is not told. */
  public Optional<LocalDate> first() {
    String part = text.contains("/") ? text.substring(0, text.indexOf('/')) : text;
    return day(part, false);
  }

  /** The last day that the date can mean; empty where the side is open or the year is not told. */
  public Optional<LocalDate> last() {
    return day(text.substring(text.indexOf('/') + 1), true);
  }

  public boolean isInterval() {
    return text.indexOf('/') >= 0;
  }

  private static Optional<LocalDate> day(String part, boolean last) {
    boolean marked = UNSURE.indexOf(part.charAt(part.length() - 1)) >= 0;
    String plain = marked ? part.substring(0, part.length() - 1) : part;
    if (plain.equals("..") || plain.startsWith("XXXX")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(plain.substring(0, 4));
    if (plain.length() == 4) {
      return Optional.of(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(plain.substring(5, 7)));
    if (plain.length() == 7) {
      return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
    }
    int day = Integer.parseInt(plain.substring(8));
    return Optional.of(month.atDay(Math.min(day, month.lengthOfMonth())));
  }

  @Override
  public String toString() {
    return text;
  }
}
