package org.ortak.ledger.resolve;

import java.util.Set;

/**
 * Knows beforehand which entities belong to which: firms to their parents, ministries to states.
 */
public interface Families {

  /** The keys of the next of kin, up and down, without itself. */
  Set<String> of(String entity);

  /** Knows nothing. */
  static Families none() {
    return entity -> Set.of();
  }
}
