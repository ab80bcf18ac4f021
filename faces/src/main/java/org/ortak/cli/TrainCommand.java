package org.ortak.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ortak.cli.terminal.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the trainers, where they are part of the program. */
@Command(
    name = "train",
    header = "Train what the reader learns from texts.",
    description = {"", "Trains what the reader learns from texts, from a clone.", ""},
    footer = {
      "",
      "Examples:",
      "  ./ortak train",
      "  ./ortak train grammar treebanks/ english.bin",
      "  ./ortak train claims articles/ --pack packs/battery-ev",
      "  ./ortak train claims articles/ --only stage --pack packs/battery-ev",
      "  ./ortak train claims articles/ --pack packs/battery-ev --held-out read.jsonl"
    })
final class TrainCommand implements Callable<Integer> {

  private final Setting setting;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "Which one, and its arguments; without a name, what there is.")
  private @Nullable List<String> arguments;

  TrainCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() throws Exception {
    return new BenchModule(spec, setting).run(arguments == null ? List.of() : arguments);
  }
}
