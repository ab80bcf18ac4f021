package org.ortak.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ortak.answer.json.JudgementJson;
import org.ortak.answer.judging.ReviewQueue;
import org.ortak.answer.judging.Waiting;
import org.ortak.cli.print.WaitingLines;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Goes through what waits for a judgement. */
@Command(
    name = "review",
    header = "Decide what the ledger is not sure of, one key a decision.",
    description = {
      "",
      "Goes through what waits for a judgement: claims that may tell of one undertaking,"
          + " judgements",
      "whose claim a better reader reads otherwise, and what two judges disagree on; the evidence",
      "side by side. On a terminal one key decides and u takes the last decision back; elsewhere,"
          + " and",
      "with --list or --json, what waits is listed.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak review",
      "  ortak review --who ada",
      "  ortak review --json --limit 100 | jq .score",
      "",
      "Exit codes: 0 done, 2 wrong usage, 5 the ledger failed."
    })
final class ReviewCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private JudgeOptions options;

  @Mixin private AsOfOption asOf;

  @Mixin private LimitOption limit;

  @Option(names = "--list", description = "List what waits and decide nothing.")
  private boolean list;

  ReviewCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = options.ledgers().openToAsk(setting)) {
      List<Waiting> waiting = new ReviewQueue(ledger).waiting(asOf.asOf(setting), limit.most());
      boolean talks =
          setting.machine().screens().out() && !options.json() && !list && !waiting.isEmpty();
      if (talks) {
        new ReviewTalk(setting, options.judge(ledger, setting)).talk(waiting);
      } else {
        list(waiting);
      }
    }
    return ExitCode.DONE;
  }

  private void list(List<Waiting> all) {
    Output output = new Output(setting.out());
    if (options.json()) {
      all.forEach(waiting -> output.line(new JudgementJson().waiting(waiting)));
    } else {
      WaitingLines lines = new WaitingLines(Terminal.of(setting.machine()));
      for (Waiting waiting : all) {
        lines.lines(waiting).forEach(output::line);
        output.line("");
      }
      output.line(
          all.isEmpty()
              ? "Nothing waits."
              : Count.of(all.size(), "decision")
                  + (all.size() == 1 ? " waits" : " wait")
                  + "; ortak merge, split, reject, correct and undo decide.");
    }
    output.flush();
  }
}
