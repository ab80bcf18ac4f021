package org.ortak.web.draw;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How many reports came in each of the last weeks, as bars. */
public record Weeks(List<Bar> bars, LocalDate first, LocalDate last, int all) {

  private static final int WEEKS = 52;

  public Weeks {
    bars = List.copyOf(bars);
  }

  /** One week; its height in hundredths of the fullest. */
  public record Bar(int x, double height, LocalDate monday, int count) {}

  /** The weeks up to the newest of the days. */
  public static Weeks of(Collection<LocalDate> days, LocalDate today) {
    LocalDate newest = days.stream().max(LocalDate::compareTo).orElse(today);
    LocalDate last = newest.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    int[] counts = new int[WEEKS];
    for (LocalDate day : days) {
      long ago =
          ChronoUnit.WEEKS.between(
              day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), last);
      if (ago >= 0 && ago < WEEKS) {
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
