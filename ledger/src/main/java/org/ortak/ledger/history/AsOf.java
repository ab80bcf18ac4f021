package org.ortak.ledger.history;

import java.time.Instant;

/**
 * How far a query may look: nothing learnt after {@code last} is seen.
 *
 * @param last the last moment that counts
 */
public record AsOf(Instant last) {

  /** Everything the ledger knows. */
  public static AsOf latest() {
    return new AsOf(Instant.ofEpochMilli(Long.MAX_VALUE));
  }

  public boolean sees(Instant learntAt) {
    return !learntAt.isAfter(last);
  }
}
