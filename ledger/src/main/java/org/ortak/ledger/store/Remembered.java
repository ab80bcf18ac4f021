package org.ortak.ledger.store;

import java.util.Optional;

/** Things by their numbers, kept in memory as long as there is room. */
interface Remembered<T> {

  Optional<T> get(long number);

  void put(long number, T value);

  void forget(long number);
}
