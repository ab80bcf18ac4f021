package org.ortak.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ortak.cli.terminal.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Have a document count for nothing. */
@Command(
    name = "withdraw",
    header = "Have a document count for nothing.",
    description = {
      "",
      "Has a document count for nothing, as when its outlet took it back. It stays in the ledger,"
          + " and",
      "the withdrawal can be undone.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak withdraw https://news.example/a --why 'the outlet took it back'",
      "",
      "Exit codes: 0 done, 1 nothing of this id or name, 2 wrong usage, 5 the ledger failed."
    })
final class WithdrawCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private DocumentChoice choice;

  WithdrawCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    return new JudgeWork(setting, choice.options())
        .told(
            (judge, finder) ->
                List.of(judge.withdraw(finder.document(choice.document()), choice.why())));
  }
}
