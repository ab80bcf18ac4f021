package org.ortak.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ortak.article.ArticleReader;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.Ledger;
import org.ortak.pack.Pack;
import org.ortak.source.archive.PageKeep;
import org.ortak.source.gate.Gate;
import org.ortak.source.watch.WatchStore;
import org.ortak.source.watch.Watcher;
import org.ortak.source.watch.Watching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Watches feeds and adds what is new to the ledger. */
@Command(
    name = "watch",
    header = "Watch feeds and keep what is new.",
    description = {
      "",
      "Visits feeds and site maps as often as each is worth, reads the new articles of the field,",
      "and looks again at those read for changes. It may be stopped at any moment and goes on"
          + " where",
      "it was. Pages are kept beside the ledger as they were got.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak sources starter > feeds.opml",
      "  ortak watch feeds.opml",
      "  ortak watch --once --no-keep feeds.opml",
      "",
      "Exit codes: 0 gone round, 2 wrong usage, 5 the ledger or the notes failed."
    })
final class WatchCommand implements Callable<Integer> {

  private final Setting setting;

  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledgers;
  @Mixin private FetchOptions fetching;

  @Parameters(
      paramLabel = "FEEDS.opml",
      arity = "0..1",
      description = "A list of feeds to take up; those of earlier lists stay.")
  private @Nullable Path list;

  @Option(names = "--once", description = "Go round once, and end.")
  private boolean once;

  @Option(names = "--now", description = "Visit all feeds at the first round, due or not.")
  private boolean now;

  @Option(names = "--no-gate", description = "Take articles of other fields too.")
  private boolean ungated;

  @Option(names = "--no-keep", description = "Keep no pages.")
  private boolean unkept;

  @Option(
      names = "--keep-days",
      paramLabel = "N",
      defaultValue = "0",
      description = "Delete kept pages older than N days; 0 keeps them for good.")
  private int keepDays;

  @Option(
      names = "--json",
      description = "What a round brought, told at its end, as one JSON object.")
  private boolean json;

  WatchCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() throws InterruptedException {
    Messages messages = new Messages(setting);
    WatchCount count = new WatchCount(messages);
    SourcesPlace place = new SourcesPlace(ledgers.file(setting));
    Readers readers = Readers.load(pack -> new ArticleReader(pack, Optional.empty()));
    Optional<Gate> gate = ungated ? Optional.empty() : Optional.of(new Gate(Pack.builtIn()));
    try (Ledger ledger = ledgers.open(setting);
        WatchStore store = place.open();
        PageKeep keep = new PageKeep(place.pages(), setting.clock())) {
      Optional<PageKeep> keeping = unkept ? Optional.empty() : Optional.of(keep);
      LedgerTaker taker = new LedgerTaker(readers, ledger, gate, keeping, count);
      Watcher watcher =
          new Watcher(
              new Watching(store, fetching.fetcher(setting), setting.clock()), taker, count);
      if (list != null) {
        int fresh = watcher.take(FeedList.of(list, spec.commandLine()));
        messages.line("took up " + fresh + " new sources");
      }
      goRound(watcher, keep);
    }
    messages.endProgress();
    Output output = new Output(setting.out());
    output.line(json ? count.json() : count.told() + "; ledger " + ledgers.told(setting));
    output.flush();
    return ExitCode.DONE;
  }

  private void goRound(Watcher watcher, PageKeep keep) throws InterruptedException {
    boolean all = now;
    do {
      watcher.round(all);
      all = false;
      if (keepDays > 0) {
        int deleted = keep.prune(Duration.ofDays(keepDays));
        if (deleted > 0) {
          new Messages(setting).line("deleted " + deleted + " files of kept pages");
        }
      }
      if (!once) {
        Thread.sleep(watcher.idle());
      }
    } while (!once);
  }
}
