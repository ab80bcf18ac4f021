package org.ortak.ledger.undertaking;

import java.util.List;

/**
 * One field of an undertaking: the value that holds at present, why it does, and all others that
 * were told.
 *
 * @param others the other values, heaviest first
 */
public record Field<T>(Value<T> current, String reason, List<Value<T>> others) {

  public Field {
    others = List.copyOf(others);
  }

  public boolean isDisputed() {
    return !others.isEmpty();
  }
}
