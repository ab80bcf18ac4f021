package org.ortak.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ortak.answer.json.JudgementJson;
import org.ortak.answer.judging.Decision;
import org.ortak.answer.judging.JudgementLog;
import org.ortak.cli.print.JudgementLines;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists all judgements. */
@Command(
    name = "log",
    header = "List what was decided, by whom and why.",
    description = {
      "",
      "Lists all judgements, newest first, each with who, when and why, and what became of it:",
      "it holds, was undone or overruled, or is adrift since its claim is no longer read so.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak log",
      "  ortak log --json | jq .who",
      "",
      "Exit codes: 0 done, 2 wrong usage, 5 the ledger failed."
    })
final class LogCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private LedgerOption ledgers;

  @Mixin private AsOfOption asOf;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  LogCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Output output = new Output(setting.out());
    try (Ledger ledger = ledgers.openToAsk(setting)) {
      List<Decision> decisions = new JudgementLog(ledger).decisions(asOf.asOf(setting)).reversed();
      if (json) {
        decisions.forEach(decision -> output.line(new JudgementJson().decision(decision)));
      } else {
        JudgementLines lines = new JudgementLines(Terminal.of(setting.machine()));
        decisions.forEach(decision -> lines.decision(decision).forEach(output::line));
        if (decisions.isEmpty()) {
          output.line("Nobody has decided anything yet; ortak review lists what waits.");
        }
      }
      output.flush();
    }
    return ExitCode.DONE;
  }
}
