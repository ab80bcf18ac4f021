package org.ortak.ledger.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was last used, by number; the rest is forgotten. */
final class Recent<T> {

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

  Optional<T> get(long number) {
    return Optional.ofNullable(kept.get(number));
  }

  void put(long number, T value) {
    kept.put(number, value);
  }

  void forget(long number) {
    kept.remove(number);
  }
}
