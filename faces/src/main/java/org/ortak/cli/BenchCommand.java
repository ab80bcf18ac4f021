package org.ortak.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ortak.cli.terminal.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the benchmarks, where they are part of the program. */
@Command(
    name = "bench",
    header = "Run the benchmarks.",
    description = {"", "Runs the benchmarks, from a clone: all of them, or the one named.", ""},
    footer = {"", "Examples:", "  ./ortak bench", "  ./ortak bench ledger"})
final class BenchCommand implements Callable<Integer> {

  private final Setting setting;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "Which one, and its arguments; without a name, all of them.")
  private @Nullable List<String> arguments;

  BenchCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() throws Exception {
    return new BenchModule(spec, setting).run(arguments == null ? List.of() : arguments);
  }
}
