package org.ortak.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Fault;
import org.ortak.ledger.history.LedgerException;
import org.ortak.ledger.store.LedgerPlace;
import picocli.CommandLine.Option;

/** Which ledger to use. */
final class LedgerOption {

  @Option(
      names = "--ledger",
      paramLabel = "PATH",
      description =
          "The ledger's file; else ORTAK_LEDGER names it, else it lies in your data folder.")
  private @Nullable Path file;

  Path file(Setting setting) {
    if (file != null) {
      return file;
    }
    return setting
        .machine()
        .variable("ORTAK_LEDGER")
        .map(Path::of)
        .orElseGet(
            () ->
                LedgerPlace.standard(
                    setting.machine().system(),
                    setting.machine().variables(),
                    setting.machine().userHome()));
  }

  /** Opens the ledger to add to it; makes it where there is none. */
  Ledger open(Setting setting) {
    return Ledger.open(file(setting), setting.clock());
  }

  /** Opens a ledger that is there, to ask it. */
  Ledger openToAsk(Setting setting) {
    return Ledger.open(existing(setting), setting.clock());
  }

  /** The file of a ledger that is there. */
  Path existing(Setting setting) {
    Path place = file(setting);
    if (!Files.exists(place)) {
      throw new LedgerException(
          Fault.MISSING,
          "expected a ledger at "
              + place
              + ", found none; add articles with ortak add, or name another with --ledger");
    }
    return place;
  }
}
