package org.ortak.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Something of each claim, by its number, without limit; readings are numbered without large gaps.
 */
final class ByClaim<T> implements Remembered<T> {

  private final List<List<Optional<T>>> readings = new ArrayList<>();

  @Override
  public Optional<T> get(long claim) {
    List<Optional<T>> all = of(ClaimRows.reading(claim));
    int ordinal = ClaimRows.ordinal(claim);
    return ordinal < all.size() ? all.get(ordinal) : Optional.empty();
  }

  private List<Optional<T>> of(long reading) {
    return reading < readings.size() ? readings.get((int) reading) : List.of();
  }

  @Override
  public void put(long claim, T value) {
    int reading = Math.toIntExact(ClaimRows.reading(claim));
    while (readings.size() <= reading) {
      readings.add(new ArrayList<>(0));
    }
    List<Optional<T>> all = readings.get(reading);
    while (all.size() <= ClaimRows.ordinal(claim)) {
      all.add(Optional.empty());
    }
    all.set(ClaimRows.ordinal(claim), Optional.of(value));
  }

  @Override
  public void forget(long claim) {
    if (get(claim).isPresent()) {
      of(ClaimRows.reading(claim)).set(ClaimRows.ordinal(claim), Optional.empty());
    }
  }

  /** The numbers of the claims of one reading that have something, in ascending order. */
  void each(long reading, LongConsumer sink) {
    List<Optional<T>> all = of(reading);
    for (int ordinal = 0; ordinal < all.size(); ordinal++) {
      if (all.get(ordinal).isPresent()) {
        sink.accept(ClaimRows.number(reading, ordinal));
      }
    }
  }

  /** The numbers of all claims that have something, in ascending order. */
  void each(LongConsumer sink) {
    for (int reading = 0; reading < readings.size(); reading++) {
      each(reading, sink);
    }
  }
}
