package org.ortak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ortak.cli.print.ScoreLines;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.score.Score;
import org.ortak.score.ScoreException;
import org.ortak.score.ScoredDocument;
import org.ortak.score.Scorer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures what was read against gold claims. */
@Command(
    name = "score",
    header = "Measure read claims against gold claims.",
    description = {
      "",
      "Measures read claims against gold claims: precision, recall and F1 by type, and how well"
          + " the",
      "parts of right claims were read; with the difference to the last run on the same gold.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak score gold.jsonl claims.jsonl",
      "  ortak score gold.jsonl --read articles/ --errors 20",
      "",
      "Exit codes: 0 done, 1 a gold document was not read, 2 wrong usage, 5 a file can't be read."
    })
final class ScoreCommand implements Callable<Integer> {

  private final Setting setting;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "GOLD", description = "The gold claims, a document a line.")
  private Path gold;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PRED",
      description = "The output of ortak read --json; with --text, evidence is checked too.")
  private @Nullable Path read;

  @Option(
      names = "--read",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Read these files or folders now, instead of PRED.")
  private @Nullable List<String> inputs;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Print up to N misses and N inventions, with the rules that read them.")
  private int errors;

  @Option(names = "--json", description = "All figures as one JSON object.")
  private boolean json;

  ScoreCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    if ((read == null) == (inputs == null)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "expected either PRED or --read FILE beside GOLD");
    }
    Score score = new Scorer().score(documents(gold), predicted());
    Output output = new Output(setting.out());
    if (json) {
      output.line(new ScoreJson().written(score));
    } else {
      LastScore last = LastScore.of(gold, setting.machine());
      new ScoreLines(last.figures(), errors).lines(score).forEach(output::line);
      last.keep(score);
    }
    output.flush();
    return score.absent() == 0 ? ExitCode.DONE : ExitCode.SOME_NOT_READ;
  }

  private List<ScoredDocument> predicted() {
    if (inputs != null) {
      return new ScoreReading(setting, new Messages(setting)).read(inputs);
    }
    return read == null ? List.of() : documents(read);
  }

  private static List<ScoredDocument> documents(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new ScoreException(
          "expected a file of JSON lines, found none of this name: " + file + "; check the name");
    }
    try {
      return new org.ortak.score.ScoredLines().read(file);
    } catch (IOException e) {
      throw new ScoreException(
          file + ": expected a file that can be read, found " + e.getMessage());
    }
  }
}
