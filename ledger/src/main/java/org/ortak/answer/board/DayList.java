package org.ortak.answer.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/** Days in their order, four bytes for each: a board holds very many. */
final class DayList {

  private final int[] days;

  private DayList(int[] days) {
    this.days = days;
  }

  static DayList of(Collection<LocalDate> days) {
    return new DayList(
        days.stream().mapToInt(day -> Math.toIntExact(day.toEpochDay())).sorted().toArray());
  }

  /** Of days in their order, counted from 1970. */
  static DayList of(int[] days) {
    return new DayList(days.clone());
  }

  IntStream days() {
    return Arrays.stream(days);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DayList list && Arrays.equals(days, list.days);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(days);
  }
}
