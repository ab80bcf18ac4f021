package org.ortak.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.history.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Say that two undertakings, or two names, are one. */
@Command(
    name = "merge",
    header = "Say that two undertakings, or two names, are one.",
    description = {
      "",
      "Says that two claims tell of one undertaking, which joins their undertakings, or that two",
      "names name one company or person. It can be undone.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak merge 3f2a9c 81be04 --why 'both tell of the plant in Erfurt'",
      "  ortak merge CATL 'Contemporary Amperex' --why 'one firm, its old name'",
      "",
      "Exit codes: 0 done, 1 nothing of this id or name, 2 wrong usage, 5 the ledger failed."
    })
final class MergeCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private WhyOption reason;

  @Parameters(
      paramLabel = "ID|NAME",
      arity = "2",
      description = "Two claims or undertakings by six or more letters of their ids, or two names.")
  private List<String> both;

  MergeCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    return new JudgeWork(setting, reason.options()).pair(Verdict.SAME, both, reason.why());
  }
}
