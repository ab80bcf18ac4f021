package org.ortak.pack;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that is made when it is asked for first, and kept: the pack, and what is made of it.
 */
public final class Once<T> implements Supplier<T> {

  private final Supplier<T> making;
  private Optional<T> made = Optional.empty();

  public Once(Supplier<T> making) {
    this.making = making;
  }

  @Override
  public synchronized T get() {
    T kept = made.orElseGet(making);
    made = Optional.of(kept);
    return kept;
  }
}
