package org.ortak.web.draw;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How many reports came in each of the last weeks, as bars. */
public record Weeks(List<Bar> bars, LocalDate first, LocalDate last, int all) {

  private static final int WEEKS = 52;
  private static final int DAYS = 7;

  public Weeks {
    bars = List.copyOf(bars);
  }

  /** One week; its height in hundredths of the fullest. */
  public record Bar(int x, double height, LocalDate monday, int count) {}

  /** The weeks up to the newest of the days, which are counted from 1970. */
  public static Weeks of(int[] days, LocalDate today) {
    long newest = Arrays.stream(days).max().orElse((int) today.toEpochDay());
    LocalDate last =
        LocalDate.ofEpochDay(newest).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    long end = last.plusWeeks(1).toEpochDay();
    int[] counts = new int[WEEKS];
    for (int day : days) {
      long ago = (end - 1 - day) / DAYS;
      if (ago < WEEKS) {
        counts[WEEKS - 1 - (int) ago]++;
      }
    }
    int most = 1;
    int all = 0;
    for (int count : counts) {
      most = Math.max(most, count);
      all += count;
    }
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < WEEKS; i++) {
      bars.add(
          new Bar(i, 100.0 * counts[i] / most, last.minusWeeks((long) WEEKS - 1 - i), counts[i]));
    }
    return new Weeks(bars, last.minusWeeks(WEEKS - 1), last.plusDays(6), all);
  }
}
