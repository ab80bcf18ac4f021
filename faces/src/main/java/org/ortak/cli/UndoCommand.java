package org.ortak.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ortak.cli.terminal.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Undo a judgement. */
@Command(
    name = "undo",
    header = "Undo a judgement.",
    description = {
      "",
      "Undoes a judgement: your last one that holds, or the one named. The ledger keeps both.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak undo",
      "  ortak undo 5c01aa --why 'the second source settles it'",
      "",
      "Exit codes: 0 done, 1 nothing of this id or name, 2 wrong usage, 5 the ledger failed."
    })
final class UndoCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private JudgeOptions options;

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      description = "A judgement by six or more letters of its id; ortak log tells it.")
  private @Nullable String judgement;

  @Option(names = "--why", paramLabel = "TEXT", defaultValue = "", description = "The reason.")
  private String why;

  UndoCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    return new JudgeWork(setting, options)
        .told(
            (judge, finder) ->
                List.of(
                    judge.undo(
                        judgement == null ? judge.last() : finder.judgement(judgement), why)));
  }
}
