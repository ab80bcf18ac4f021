package org.ortak.ledger.store;

import org.ortak.ledger.history.History;

final class MemoryHistoryTest extends HistoryContract {

  @Override
  History open() {
    return new MemoryHistory(clock);
  }
}
