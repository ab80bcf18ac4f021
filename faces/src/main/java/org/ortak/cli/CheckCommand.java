package org.ortak.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.ortak.answer.check.Checker;
import org.ortak.answer.json.CheckJson;
import org.ortak.cli.flow.InOrder;
import org.ortak.cli.print.CheckLines;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what in a text is known, new or otherwise. */
@Command(
    name = "check",
    header = "Tell what in a text is known already, new, or said otherwise.",
    description = {
      "",
      "Reads articles (files, addresses, or a text as it stands) and holds each claim against the",
      "ledger: known (since when, by how many independent sources), new, another figure, date or",
      "stage, or contradicted; and whether the text is a copy of one read before. Nothing is"
          + " added.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak check article.md",
      "  ortak check https://example.org/news/1",
      "  ortak check \"CATL opened its plant in Debrecen on Monday.\"",
      "  cat draft.txt | ortak check --reference 2025-12-09 -",
      "  ortak check --json news/ | jq .claims",
      "",
      "Exit codes: 0 all read, 1 some not (a line on standard error says which and why),",
      "2 wrong usage, 5 the ledger failed."
    })
final class CheckCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private InputOptions inputs;

  @Mixin private FetchOptions fetching;

  @Mixin private LedgerOption ledgers;

  @Mixin private AsOfOption asOf;

  @Option(names = "--json", description = "One JSON object a line, one for each article.")
  private boolean json;

  CheckCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    inputs.check();
    Messages messages = new Messages(setting);
    Output output = new Output(setting.out());
    Count count = new Count();
    try (Ledger ledger = ledgers.openToAsk(setting)) {
      Checker checker = new Checker(ledger, asOf.asOf(setting));
      AddWork work = new AddWork(Readers.load(inputs));
      new InOrder<>(Runtime.getRuntime().availableProcessors(), work)
          .run(
              NamedPages.orTexts(inputs.names(), setting, fetching),
              new InOrder.Sink<>() {
                @Override
                public void take(AddWork.Made made) {
                  made.fault().ifPresent(fault -> fault(fault, count, messages));
                  made.entry().ifPresent(entry -> tell(entry, count, checker, output));
                }

                @Override
                public void idle() {
                  output.flush();
                }
              });
      output.flush();
      messages.line(count.told(0));
      return count.exitCode();
    }
  }

  private static void fault(String fault, Count count, Messages messages) {
    count.fault();
    messages.line(fault);
  }

  private void tell(Entry entry, Count count, Checker checker, Output output) {
    count.article(entry.claims().size(), entry.unread());
    String source = entry.document().source();
    if (json) {
      output.line(CheckJson.checked(source, checker.check(entry)));
      return;
    }
    Optional<String> title = entry.document().title();
    new CheckLines(Terminal.of(setting.machine()))
        .lines(title.orElse(source), checker.check(entry))
        .forEach(output::line);
    output.line("");
  }
}
