package org.ortak.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortak.cli.terminal.Machine;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Fault;
import org.ortak.ledger.history.LedgerException;
import org.ortak.ledger.store.LedgerPlace;
import org.ortak.ledger.store.PostgresAddress;
import picocli.CommandLine.Option;

/** Which ledger to use: a file, or a database of PostgreSQL. */
final class LedgerOption {

  @Option(
      names = "--ledger",
      paramLabel = "PLACE",
      description =
          "The ledger's file, or postgres://name:password@host/database; else ORTAK_LEDGER names"
              + " it, else it lies in your data folder.")
  private @Nullable String place;

  /** Where the ledger lies, or will. */
  LedgerAt at(Setting setting) {
    Machine machine = setting.machine();
    Path standard = LedgerPlace.standard(machine.system(), machine.variables(), machine.userHome());
    Optional<String> named = place != null ? Optional.of(place) : machine.variable("ORTAK_LEDGER");
    Optional<PostgresAddress> database = named.flatMap(PostgresAddress::of);
    Path file =
        database
            .map(address -> standard.resolveSibling(address.fileName()))
            .orElseGet(() -> named.map(Path::of).orElse(standard));
    return new LedgerAt(file, database, setting.clock());
  }

  Path file(Setting setting) {
    return at(setting).file();
  }

  /** The ledger's place for messages. */
  String told(Setting setting) {
    return at(setting).told();
  }

  /** Opens the ledger to add to it; makes it where there is none. */
  Ledger open(Setting setting) {
    return at(setting).open();
  }

  /** Opens a ledger that is there, to ask it. */
  Ledger openToAsk(Setting setting) {
    return existing(setting).open();
  }

  /** A ledger that is there. */
  LedgerAt existing(Setting setting) {
    LedgerAt at = at(setting);
    if (at.database().isEmpty() && !Files.exists(at.file())) {
      throw new LedgerException(
          Fault.MISSING,
          "expected a ledger at "
              + at.file()
              + ", found none; add articles with ortak add, or name another with --ledger");
    }
    return at;
  }

  /** The file of a ledger that lies in one. */
  Path onlyFile(Setting setting) {
    LedgerAt at = at(setting);
    if (at.database().isPresent()) {
      throw new LedgerException(
          Fault.OTHER,
          "expected a ledger in a file, found "
              + at.told()
              + "; put a copy that pg_dump made back with pg_restore");
    }
    return at.file();
  }
}
