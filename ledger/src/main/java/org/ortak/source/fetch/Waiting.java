package org.ortak.source.fetch;

import java.time.Duration;

/** Waits, or in a test only notes that it would have. */
@FunctionalInterface
public interface Waiting {

  void pause(Duration time) throws InterruptedException;

  /** Waits indeed. */
  static Waiting real() {
    return time -> Thread.sleep(time);
  }
}
