package org.ortak.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the benchmarks, where they are part of the program. */
@Command(
    name = "bench",
    header = "Run the benchmarks.",
    description = {"", "Runs the benchmarks and writes docs/benchmarks.md.", ""},
    footer = {"", "Examples:", "  ./ortak bench        from a clone"})
final class BenchCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", hidden = true)
  private @Nullable List<String> arguments;

  @Override
  public Integer call() throws Exception {
    return new Delegate(spec, "org.ortak.bench.Main")
        .run(arguments == null ? List.of() : arguments);
  }
}
