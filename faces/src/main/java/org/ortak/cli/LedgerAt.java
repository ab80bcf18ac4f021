package org.ortak.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.store.PostgresAddress;

/**
 * Where a ledger lies.
 *
 * @param file the ledger's file; for a database a path in the data folder, beside which the search
 *     index and the like lie
 * @param database absent for a ledger in a file
 */
record LedgerAt(Path file, Optional<PostgresAddress> database, Clock clock) {

  Ledger open() {
    return database
        .map(address -> Ledger.open(address, clock))
        .orElseGet(() -> Ledger.open(file, clock));
  }

  /** For messages: without a password. */
  String told() {
    return database.map(PostgresAddress::told).orElseGet(file::toString);
  }
}
