package org.ortak.cli;

import java.util.concurrent.Callable;
import org.ortak.cli.flow.InOrder;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.Ledger;
import org.ortak.source.Pages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads articles and adds them to the ledger. */
@Command(
    name = "add",
    header = "Read articles and keep what they say.",
    description = {
      "",
      "Reads articles and keeps what they say. A document is added whole or not at all; the same",
      "file twice changes nothing.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak add news/",
      "  ortak add --ledger team.db --reference 2025-12-09 article.txt",
      "",
      "Exit codes: 0 all added or known, 1 some not read (a line on standard error says which and",
      "why), 2 wrong usage, 5 the ledger failed: what was told as added is safe."
    })
final class AddCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private InputOptions inputs;
  @Mixin private LedgerOption ledgers;

  @Option(names = "--json", description = "What became of them as one JSON object.")
  private boolean json;

  AddCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    inputs.check();
    Messages messages = new Messages(setting);
    Output output = new Output(setting.out());
    try (Ledger ledger = ledgers.open(setting);
        AddSink sink = new AddSink(ledger, messages, setting.clock());
        Pages pages = inputs.pages(setting)) {
      AddWork work = new AddWork(Readers.load(inputs));
      new InOrder<>(Runtime.getRuntime().availableProcessors(), work).run(pages, sink);
      sink.finish();
      messages.endProgress();
      output.line(json ? sink.json() : sink.told() + "; ledger " + ledgers.told(setting));
      output.flush();
      messages.line(sink.count().told(pages.skipped()));
      return sink.count().exitCode();
    }
  }
}
