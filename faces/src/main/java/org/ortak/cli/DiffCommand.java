package org.ortak.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ortak.answer.json.DifferenceJson;
import org.ortak.answer.judging.Finder;
import org.ortak.answer.versions.Difference;
import org.ortak.answer.versions.Historian;
import org.ortak.answer.wording.DateWords;
import org.ortak.cli.print.DifferenceLines;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed from one version of an article to the next. */
@Command(
    name = "diff",
    header = "Tell what a changed article says otherwise.",
    description = {
      "",
      "Tells, claim by claim, what each version of an article says otherwise than the one before:",
      "what appeared (+), vanished (-) and changed (~), with the sentences. An article found again"
          + " at",
      "its address with another text is a new version. Two documents named are compared with each",
      "other.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak diff https://news.example/plant",
      "  ortak diff 3f2a9c 81be04 --json",
      "",
      "Exit codes: 0 done, 1 no such document, or no other version of it, 2 wrong usage, 5 the"
          + " ledger",
      "failed."
    })
final class DiffCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private LedgerOption ledgers;

  @Parameters(
      paramLabel = "ADDRESS|ID",
      arity = "1..2",
      description = "An article by its address or a document's id; or two documents.")
  private List<String> asked;

  @Option(names = "--json", description = "One JSON object a line, one for each step.")
  private boolean json;

  DiffCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Output output = new Output(setting.out());
    try (Ledger ledger = ledgers.openToAsk(setting)) {
      Finder finder = new Finder(ledger);
      Historian historian = new Historian(ledger);
      List<String> versions =
          asked.size() == 2
              ? asked.stream().map(finder::document).toList()
              : historian.versions(finder.document(asked.getFirst()));
      if (versions.size() < 2) {
        new Messages(setting)
            .line("ortak: expected an article with two versions, found one: " + asked.getFirst());
        return ExitCode.SOME_NOT_READ;
      }
      for (int i = 1; i < versions.size(); i++) {
        tell(output, historian, versions.subList(i - 1, i + 1));
      }
      output.flush();
    }
    return ExitCode.DONE;
  }

  private void tell(Output output, Historian historian, List<String> step) {
    Difference difference = historian.difference(step.getFirst(), step.getLast());
    Document before = historian.document(step.getFirst());
    Document after = historian.document(step.getLast());
    if (json) {
      output.line(new DifferenceJson().difference(Optional.of(step.getFirst()), after, difference));
      return;
    }
    output.line(named(before) + " → " + named(after) + ": " + DifferenceLines.counts(difference));
    new DifferenceLines(Terminal.of(setting.machine())).lines(difference).forEach(output::line);
  }

  private static String named(Document document) {
    return DateWords.day(document.published())
        + " "
        + document.title().orElse(document.source())
        + " ("
        + document.id().substring(0, 8)
        + ")";
  }
}
