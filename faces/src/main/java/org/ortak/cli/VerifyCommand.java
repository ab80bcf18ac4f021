package org.ortak.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ortak.answer.json.JsonLine;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks that a ledger keeps its laws. */
@Command(
    name = "verify",
    header = "Check that the ledger keeps its laws.",
    description = {
      "",
      "Checks that the file is whole, that every id is that of its content, that what was purged is"
          + " gone,",
      "and that what is believed is what would be worked out anew.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak verify",
      "  ortak verify --ledger news.db",
      "",
      "Exit codes: 0 all is well, 1 something is wrong, 2 wrong usage, 5 the ledger failed."
    })
final class VerifyCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private LedgerOption ledgers;

  @Option(names = "--json", description = "All as one JSON object.")
  private boolean json;

  VerifyCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Output output = new Output(setting.out());
    try (Ledger ledger = ledgers.openToAsk(setting)) {
      List<String> faults = ledger.verify();
      if (json) {
        output.line(JsonLine.of(out -> JsonLine.texts(out, "faults", faults)));
      } else {
        faults.forEach(output::line);
        output.line(faults.isEmpty() ? "All is well." : Count.of(faults.size(), "fault") + ".");
      }
      output.flush();
      return faults.isEmpty() ? ExitCode.DONE : ExitCode.SOME_NOT_READ;
    }
  }
}
