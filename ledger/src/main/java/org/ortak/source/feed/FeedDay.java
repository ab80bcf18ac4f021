package org.ortak.source.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A moment as feeds write it: the mail form with English months, or ISO 8601. */
public final class FeedDay {

  private static final Pattern MAIL =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})[\\s-]+(\\p{L}{3})\\p{L}*\\.?[\\s-]+(\\d{4}|\\d{2})(?!\\d)");
  private static final int TURN = 70;

  private FeedDay() {}

  /** The day as ISO 8601, in the zone that the feed tells it in; what is not understood stays. */
  public static String iso(String told) {
    String moment = told.strip();
    Matcher mail = MAIL.matcher(moment);
    if (!mail.find()) {
      return moment;
    }
    for (Month month : Month.values()) {
      if (month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).equalsIgnoreCase(mail.group(2))) {
        return day(year(mail.group(3)), month, Integer.parseInt(mail.group(1)), moment);
      }
    }
    return moment;
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (year >= 100) {
      return year;
    }
    return year < TURN ? 2000 + year : 1900 + year;
  }

  private static String day(int year, Month month, int day, String told) {
    try {
      return LocalDate.of(year, month, day).toString();
    } catch (DateTimeException e) {
      return told;
    }
  }
}
