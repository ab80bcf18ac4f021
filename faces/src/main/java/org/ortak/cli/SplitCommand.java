package org.ortak.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.history.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Say that a claim tells of another undertaking. */
@Command(
    name = "split",
    header = "Say that a claim tells of another undertaking.",
    description = {
      "",
      "Says that a claim tells of something else than the undertaking it was joined to, or, of two",
      "claims or names, that they are two. It can be undone.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak split 3f2a9c --why 'the second plant, not the first'",
      "  ortak split 'LG Chem' 'LG Energy Solution' --why 'parent and subsidiary'",
      "",
      "Exit codes: 0 done, 1 nothing of this id or name, 2 wrong usage, 5 the ledger failed."
    })
final class SplitCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private WhyOption reason;

  @Parameters(
      paramLabel = "ID|NAME",
      arity = "1..2",
      description = "A claim by six or more letters of its id; or two claims; or two names.")
  private List<String> both;

  SplitCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    JudgeWork work = new JudgeWork(setting, reason.options());
    return both.size() == 1
        ? work.split(both.getFirst(), reason.why())
        : work.pair(Verdict.DIFFERENT, both, reason.why());
  }
}
