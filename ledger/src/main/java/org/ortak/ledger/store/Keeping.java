package org.ortak.ledger.store;

import java.util.Optional;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.undertaking.Known;

/** A history that keeps what is believed beside what was learnt. */
public interface Keeping {

  /** What was known; absent where it was not kept for that moment. */
  Optional<Known> known(AsOf asOf);

  /** Throws away all that is believed and works it out anew. */
  void rebuild();
}
