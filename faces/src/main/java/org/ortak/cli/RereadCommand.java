package org.ortak.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.ortak.answer.versions.Rereading;
import org.ortak.cli.flow.InOrder;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.ReadBy;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads the whole ledger anew and tells the difference. */
@Command(
    name = "reread",
    header = "Read all documents with today's reader, and tell the difference.",
    description = {
      "",
      "Reads all documents of the ledger with the reader and pack that this program has, and tells",
      "what they would say otherwise: what appears (+), vanishes (-) and changes (~), and how many",
      "judgements would be adrift. Nothing is taken into the ledger without --apply; with it the"
          + " new",
      "readings hold and the old ones stay.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak reread",
      "  ortak reread --json > difference.jsonl",
      "  ortak reread --apply --limit 0",
      "",
      "Exit codes: 0 done, 2 wrong usage, 5 the ledger failed."
    })
final class RereadCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private LedgerOption ledgers;

  @Option(names = "--apply", description = "Take the new readings into the ledger.")
  private boolean apply;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Show no more than N documents that change, 20 unless told; 0 for all.")
  private int limit;

  @Option(names = "--json", description = "One JSON object a line, one for each document.")
  private boolean json;

  RereadCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Output output = new Output(setting.out());
    try (Ledger ledger = ledgers.openToAsk(setting)) {
      ReadBy readBy = new ReadBy(ReaderVersion.told(), Pack.builtIn().version());
      Rereading rereading = new Rereading(ledger, Reader.builtIn(), readBy);
      RereadSink sink =
          new RereadSink(setting, ledger, output, new RereadSink.Show(limit, json, apply));
      Function<Document, Optional<Rereading.Anew>> work = rereading::of;
      new InOrder<>(Runtime.getRuntime().availableProcessors(), work)
          .run(new StoredDocuments(ledger), sink);
      sink.end();
      output.flush();
    }
    return ExitCode.DONE;
  }
}
