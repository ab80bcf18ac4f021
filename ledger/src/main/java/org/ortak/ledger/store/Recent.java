package org.ortak.ledger.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was last used, by number; the rest is forgotten. */
final class Recent<T> implements Remembered<T> {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Map<Long, T> kept =
      new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
          return size() > most;
        }
      };
  private final int most;

  /**
   * @param most how many to remember
   */
  Recent(int most) {
    this.most = most;
  }

  @Override
  public Optional<T> get(long number) {
    return Optional.ofNullable(kept.get(spread(number)));
  }

  @Override
  public void put(long number, T value) {
    kept.put(spread(number), value);
  }

  @Override
  public void forget(long number) {
    kept.remove(spread(number));
  }

  /** Another number for each: those of claims share most of their bits, and would fall together. */
  private static long spread(long number) {
    return number * SPREAD;
  }
}
