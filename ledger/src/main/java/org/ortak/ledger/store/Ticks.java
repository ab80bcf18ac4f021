package org.ortak.ledger.store;

import java.time.Instant;
import java.util.OptionalLong;
import org.ortak.ledger.history.AsOf;

/**
 * Time as beliefs count it, in quarters of an hour: all time zones change their day at the start of
 * one.
 */
final class Ticks {

  /** Still believed. */
  static final long NOW = Long.MAX_VALUE;

  private static final long MILLIS = 15 * 60 * 1000L;

  private Ticks() {}

  static long of(long millis) {
    return Math.floorDiv(millis, MILLIS);
  }

  /** The first millisecond after a quarter. */
  static long end(long tick) {
    return (tick + 1) * MILLIS;
  }

  /** The last quarter that a question sees whole; none where it ends inside one. */
  static OptionalLong seen(AsOf asOf) {
    if (asOf.equals(AsOf.latest())) {
      return OptionalLong.of(NOW - 1);
    }
    Instant after = asOf.last().plusMillis(1);
    long millis = after.toEpochMilli();
    return Math.floorMod(millis, MILLIS) == 0
        ? OptionalLong.of(Math.floorDiv(millis, MILLIS) - 1)
        : OptionalLong.empty();
  }
}
