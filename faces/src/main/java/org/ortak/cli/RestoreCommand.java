package org.ortak.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ortak.answer.json.JsonLine;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.store.SqliteLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of a ledger. */
@Command(
    name = "restore",
    header = "Put a backup in the place of the ledger.",
    description = {
      "",
      "Puts a backup where the ledger lies. A ledger that lies there is kept beside it under"
          + " another",
      "name.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak restore ledger-2026-11.db",
      "",
      "Exit codes: 0 done, 2 wrong usage, 5 the backup is none, or could not be put there."
    })
final class RestoreCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private LedgerOption ledgers;

  @Parameters(paramLabel = "FILE", description = "A file that ortak backup made.")
  private Path file;

  @Option(names = "--json", description = "Where both lie now as one JSON object.")
  private boolean json;

  RestoreCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Path place = ledgers.onlyFile(setting);
    Optional<Path> before = SqliteLedger.restore(file, place, setting.clock());
    Output output = new Output(setting.out());
    if (json) {
      output.line(
          JsonLine.of(
              out -> {
                out.writeStringField("ledger", place.toString());
                JsonLine.text(out, "before", before.map(Path::toString));
              }));
    } else {
      output.line("Restored to " + place + ".");
      before.ifPresent(old -> output.line("What lay there is now " + old + "."));
    }
    output.flush();
    return ExitCode.DONE;
  }
}
