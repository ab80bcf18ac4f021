package org.ortak.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Trains what the reader learns from texts, where the trainers are part of the program. */
@Command(
    name = "train",
    header = "Train what the reader learns from texts.",
    description = {"", "Trains the tagger and parser from treebanks.", ""},
    footer = {"", "Examples:", "  ./ortak train --help        from a clone"})
final class TrainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", hidden = true)
  private @Nullable List<String> arguments;

  @Unmatched private @Nullable List<String> options;

  @Override
  public Integer call() throws Exception {
    List<String> all = new java.util.ArrayList<>();
    all.addAll(arguments == null ? List.of() : arguments);
    all.addAll(options == null ? List.of() : options);
    return new Delegate(spec, "org.ortak.bench.Train").run(all);
  }
}
