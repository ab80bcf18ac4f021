package org.ortak.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ortak.answer.json.JsonLine;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies a ledger. */
@Command(
    name = "backup",
    header = "Copy the ledger to a file.",
    description = {
      "",
      "Writes a whole copy of the ledger as it is now; others may add to it meanwhile.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak backup ledger-2026-11.db",
      "",
      "Exit codes: 0 done, 2 wrong usage, 5 the ledger failed or the file is there."
    })
final class BackupCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private LedgerOption ledgers;

  @Parameters(paramLabel = "FILE", description = "The file to make.")
  private Path file;

  @Option(names = "--json", description = "The copy as one JSON object.")
  private boolean json;

  BackupCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Output output = new Output(setting.out());
    try (Ledger ledger = ledgers.openToAsk(setting)) {
      ledger.backUp(file);
      output.line(
          json
              ? JsonLine.of(out -> out.writeStringField("copy", file.toString()))
              : "Copied to " + file + ".");
      output.flush();
    }
    return ExitCode.DONE;
  }
}
