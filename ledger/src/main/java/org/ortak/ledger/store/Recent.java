package org.ortak.ledger.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was last used, by claim; the rest is forgotten. */
final class Recent<T> {

  private static final int MOST = 60_000;
  private final Map<Long, T> kept =
      new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
          return size() > MOST;
        }
      };

  Optional<T> get(long claim) {
    return Optional.ofNullable(kept.get(claim));
  }

  void put(long claim, T value) {
    kept.put(claim, value);
  }

  void forget(long claim) {
    kept.remove(claim);
  }
}
