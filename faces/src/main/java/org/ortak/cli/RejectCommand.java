package org.ortak.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.history.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Say that a claim is wrong. */
@Command(
    name = "reject",
    header = "Say that a claim is wrong.",
    description = {
      "",
      "Says that a claim is wrong: its article does not say so. It counts for nothing from then"
          + " on,",
      "until that is undone.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak reject 3f2a9c --why 'the article speaks of a rumour about another firm'",
      "",
      "Exit codes: 0 done, 1 nothing of this id or name, 2 wrong usage, 5 the ledger failed."
    })
final class RejectCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private WhyOption reason;

  @Parameters(paramLabel = "ID", description = "A claim by six or more letters of its id.")
  private String claim;

  RejectCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    return new JudgeWork(setting, reason.options())
        .told(
            (judge, finder) ->
                List.of(judge.claim(Verdict.WRONG, finder.report(claim), reason.why())));
  }
}
