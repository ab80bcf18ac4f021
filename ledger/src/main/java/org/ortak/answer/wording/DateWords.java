package org.ortak.answer.wording;

import java.util.List;
import java.util.Optional;
import org.ortak.claim.Edtf;

/** Dates as people write them. */
public final class DateWords {

  private static final double DAYS_OF_MONTH = 30.44;

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private DateWords() {}

  /** "by 2030", "since 2025", "October to December 2025", "about 2026", "9 December". */
  public static String of(Edtf date) {
    String text = date.text();
    int slash = text.indexOf('/');
    if (slash < 0) {
      return point(text);
    }
    String from = text.substring(0, slash);
    String to = text.substring(slash + 1);
    if (from.equals("..")) {
      return "by " + point(to);
    }
    if (to.equals("..")) {
      return "since " + point(from);
    }
    return range(from, to);
  }

  private static String range(String from, String to) {
    boolean sameYear =
        from.length() >= 7 && to.length() >= 7 && from.startsWith(to.substring(0, 4));
    String first = point(from);
    int year = first.lastIndexOf(' ');
    return (sameYear && year > 0 ? first.substring(0, year) : first) + " to " + point(to);
  }

  private static String point(String point) {
    String plain = point.replaceAll("[~?%]", "");
    String[] parts = plain.split("-");
    String year = parts[0].equals("XXXX") ? "" : " " + parts[0];
    String month = parts.length > 1 ? MONTHS.get(Integer.parseInt(parts[1]) - 1) : "";
    String day = parts.length > 2 ? Integer.parseInt(parts[2]) + " " : "";
    return about(point) + (day + month + year).strip();
  }

  private static String about(String point) {
    if (point.endsWith("~") || point.endsWith("%")) {
      return "about ";
    }
    return point.endsWith("?") ? "perhaps " : "";
  }

  /** How far a date moved: "later by 12 days", "earlier by 5 months", "later by 2 years". */
  public static String slip(long days) {
    return (days >= 0 ? "later by " : "earlier by ") + time(Math.abs(days));
  }

  private static String time(long days) {
    long months = Math.round(days / DAYS_OF_MONTH);
    if (months < 2) {
      return many(days, "day");
    }
    long years = months / MONTHS.size();
    long rest = months % MONTHS.size();
    if (years == 0) {
      return many(months, "month");
    }
    return many(years, "year") + (rest == 0 ? "" : " and " + many(rest, "month"));
  }

  private static String many(long count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }

  /** The day of a document, or that it has none. */
  public static String day(Optional<java.time.LocalDate> day) {
    return day.map(java.time.LocalDate::toString).orElse("no date");
  }
}
