package org.ortak.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.ortak.article.Arrival;
import org.ortak.cli.flow.InOrder;
import org.ortak.cli.print.ReadingLines;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Terminal;
import org.ortak.source.Pages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads articles and tells what each says. */
@Command(
    name = "read",
    header = "Tell what articles say.",
    description = {
      "",
      "Tells what articles say: claims by type, with stage, who, where, how much, when, and the",
      "sentence that says it.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak read article.md",
      "  ortak read --json news/ > claims.jsonl",
      "  cat article.txt | ortak read --reference 2025-12-09 -",
      "",
      "Exit codes: 0 all read, 1 some not (a line on standard error says which and why),",
      "2 wrong usage."
    })
final class ReadCommand implements Callable<Integer> {

  private final Setting setting;

  @Spec private CommandSpec spec;
  @Mixin private InputOptions inputs;

  @Option(
      names = "--json",
      description = "One JSON document a line, as docs/claims.schema.json lays down.")
  private boolean json;

  @Option(names = "--mentions", description = "With --json: dates, figures and names found.")
  private boolean mentions;

  @Option(names = "--text", description = "With --json: the article's text.")
  private boolean text;

  @Option(
      names = "--explain",
      description = "For each claim the rule that read it, the words it fired on, and its signs.")
  private boolean explain;

  @Option(
      names = "--min-confidence",
      paramLabel = "N",
      defaultValue = "0",
      description = "Leave out claims of less confidence than N, 0 to 1.")
  private double minConfidence;

  ReadCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    check();
    Messages messages = new Messages(setting);
    Output output = new Output(setting.out());
    Terminal terminal = json ? new Terminal(0, false) : Terminal.of(setting.machine());
    ReadWork.Form form =
        json ? new JsonForm(text, mentions) : new LinesForm(new ReadingLines(terminal, explain));
    Function<Arrival, Rendered> work = new ReadWork(inputs, form, minConfidence);
    ReadSink sink = new ReadSink(output, messages, setting.clock());
    try (Pages pages = inputs.pages(setting)) {
      new InOrder<>(Runtime.getRuntime().availableProcessors(), work).run(pages, sink);
      output.flush();
      messages.endProgress();
      messages.line(sink.count().told(pages.skipped()));
    }
    return sink.count().exitCode();
  }

  private void check() {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw wrong("--min-confidence: expected a number from 0 to 1, found " + minConfidence);
    }
    if (json && explain) {
      throw wrong("--explain is for people: expected it without --json");
    }
    if (!json && (text || mentions)) {
      throw wrong((text ? "--text" : "--mentions") + ": expected --json beside it");
    }
    inputs.check();
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
