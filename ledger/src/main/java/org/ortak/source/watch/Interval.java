package org.ortak.source.watch;

import java.time.Duration;

/** How long to leave a source alone: minutes for a busy one, days for a sleepy one. */
final class Interval {

  static final Duration FIRST = Duration.ofHours(1);
  static final Duration SHORTEST = Duration.ofMinutes(10);
  static final Duration LONGEST = Duration.ofDays(3);

  private static final int MANY = 5;
  private static final int MOST_DOUBLINGS = 9;

  private Interval() {}

  /** Shorter after a visit that brought something, longer after one that brought nothing. */
  static Duration after(Duration interval, int fresh) {
    if (fresh == 0) {
      return within(interval.multipliedBy(3).dividedBy(2));
    }
    return within(interval.dividedBy(fresh < MANY ? 2 : 4));
  }

  /** Twice as long with each failure in a row. */
  static Duration afterFailures(Duration interval, int failures) {
    return within(interval.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS)));
  }

  private static Duration within(Duration interval) {
    if (interval.compareTo(SHORTEST) < 0) {
      return SHORTEST;
    }
    return interval.compareTo(LONGEST) > 0 ? LONGEST : interval;
  }
}
