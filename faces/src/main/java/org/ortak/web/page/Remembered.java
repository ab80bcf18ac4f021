package org.ortak.web.page;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Answers that take long, kept until something changed. */
final class Remembered<V> {

  private static final int MOST = 128;

  private record Kept<V>(long version, V value) {}

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("remembered-", 0).factory());

  /** Where those wait who ask for what somebody else is already having worked out. */
  private final Map<String, Object> places = new ConcurrentHashMap<>();

  private final Set<String> beingMade = new HashSet<>();
  private final Map<String, Kept<V>> kept =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept<V>> eldest) {
          return size() > MOST;
        }
      };

  private final boolean mayBeOld;

  /**
   * @param mayBeOld whether what is out of date is given all the same, once more, while it is
   *     worked out anew
   */
  Remembered(boolean mayBeOld) {
    this.mayBeOld = mayBeOld;
  }

  /**
   * @param version of what the answer is worked out from
   */
  V get(String key, long version, Supplier<V> making) {
    Optional<Kept<V>> known = known(key);
    if (!serves(known, version)) {
      return inTurn(key, version, making);
    }
    if (known.get().version() != version && begin(key)) {
      worker.execute(() -> renew(key, version, making));
    }
    return known.get().value();
  }

  private V inTurn(String key, long version, Supplier<V> making) {
    Object place = places.computeIfAbsent(key, any -> new Object());
    try {
      synchronized (place) {
        Optional<Kept<V>> meanwhile = known(key);
        return serves(meanwhile, version)
            ? meanwhile.orElseThrow().value()
            : make(key, version, making);
      }
    } finally {
      places.remove(key, place);
    }
  }

  private boolean serves(Optional<Kept<V>> known, long version) {
    return known.isPresent() && (known.get().version() == version || mayBeOld);
  }

  private synchronized Optional<Kept<V>> known(String key) {
    return Optional.ofNullable(kept.get(key));
  }

  private synchronized boolean begin(String key) {
    return beingMade.add(key);
  }

  private void renew(String key, long version, Supplier<V> making) {
    try {
      var unused = make(key, version, making);
    } finally {
      end(key);
    }
  }

  private synchronized void end(String key) {
    beingMade.remove(key);
  }

  private V make(String key, long version, Supplier<V> making) {
    V value = making.get();
    synchronized (this) {
      kept.put(key, new Kept<>(version, value));
    }
    return value;
  }
}
