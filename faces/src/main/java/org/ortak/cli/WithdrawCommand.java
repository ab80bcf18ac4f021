package org.ortak.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ortak.cli.terminal.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Mixin private JudgeOptions options;

  @Parameters(
      paramLabel = "ID|ADDRESS",
      description =
          "A document by its address, or by six or more letters of its id or of a claim of it.")
  private String document;

  @Option(names = "--why", paramLabel = "TEXT", required = true, description = "The reason.")
  private String why;

  WithdrawCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    return new JudgeWork(setting, options)
        .told((judge, finder) -> List.of(judge.withdraw(finder.document(document), why)));
  }
}
