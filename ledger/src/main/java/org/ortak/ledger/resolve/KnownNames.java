package org.ortak.ledger.resolve;

import java.util.Optional;

/** Knows which words name states and places. */
public interface KnownNames {

  /** The code of the state that a word names. */
  Optional<String> state(String word);

  boolean isPlace(String word);
}
