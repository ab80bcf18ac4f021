package org.ortak.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ortak.cli.print.SourceTable;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Terminal;
import org.ortak.source.feed.Feed;
import org.ortak.source.feed.FeedReader;
import org.ortak.source.feed.Opml;
import org.ortak.source.feed.Subscription;
import org.ortak.source.fetch.Answer;
import org.ortak.source.fetch.Fetcher;
import org.ortak.source.watch.SourceHealth;
import org.ortak.source.watch.WatchStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how the watched sources do. */
@Command(
    name = "sources",
    header = "Tell how the watched sources do.",
    description = {
      "",
      "Without an argument, a table of the watched sources: last success, last error and why,"
          + " entries",
      "seen and kept, next visit.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak sources",
      "  ortak sources starter > feeds.opml     the pack's list of feeds of the field",
      "  ortak sources check feeds.opml         try each feed of a list, without keeping anything",
      "  ortak sources find https://example.org > feeds.opml",
      "                                         the feeds that a page announces",
      "  ortak sources export > feeds.opml      the watched sources as a list",
      "",
      "Exit codes: 0 done, 1 some of the feeds tried do not live or some page tells none,",
      "2 wrong usage, 5 the notes failed."
    })
final class SourcesCommand implements Callable<Integer> {

  private final Setting setting;

  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledgers;
  @Mixin private FetchOptions fetching;

  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      arity = "0..1",
      defaultValue = "table",
      description = "table, check, find, starter or export.")
  private String what;

  @Parameters(
      index = "1..*",
      paramLabel = "PLACE",
      description = {
        "check: the list to try; else the watched sources, or the starter list.",
        "find: pages, by address or file."
      })
  private @Nullable List<String> places;

  @Option(names = "--json", description = "Of the table, one JSON object a line.")
  private boolean json;

  SourcesCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() throws InterruptedException {
    Output output = new Output(setting.out());
    int code =
        switch (what) {
          case "table" -> table(output);
          case "check" -> check(output);
          case "find" -> find(output);
          case "starter" -> list("Feeds of the battery field", FeedList.starter(), output);
          case "export" -> list("Sources watched by Ortak", watched(), output);
          default ->
              throw new CommandLine.ParameterException(
                  spec.commandLine(),
                  "expected table, check, find, starter or export, found " + what);
        };
    output.flush();
    return code;
  }

  private static int list(String title, List<Subscription> feeds, Output output) {
    output.text(Opml.write(title, feeds));
    return ExitCode.DONE;
  }

  private List<SourceHealth> sources() {
    SourcesPlace place = new SourcesPlace(ledgers.file(setting));
    if (Files.notExists(place.notes())) {
      return List.of();
    }
    try (WatchStore store = place.open()) {
      return store.sources();
    }
  }

  private List<Subscription> watched() {
    return sources().stream()
        .map(source -> new Subscription(source.url(), source.title(), "", source.language(), ""))
        .toList();
  }

  private int table(Output output) {
    List<SourceHealth> sources = sources();
    if (json) {
      sources.forEach(source -> output.line(SourceTable.json(source)));
      return ExitCode.DONE;
    }
    if (sources.isEmpty()) {
      output.line("no sources yet; ortak watch FEEDS.opml takes some up");
      return ExitCode.DONE;
    }
    new SourceTable(setting.clock())
        .table(sources)
        .lines(Terminal.of(setting.machine()))
        .forEach(output::line);
    return ExitCode.DONE;
  }

  private int check(Output output) throws InterruptedException {
    List<Subscription> feeds =
        places == null ? watched() : FeedList.of(Path.of(places.getFirst()), spec.commandLine());
    if (feeds.isEmpty()) {
      feeds = FeedList.starter();
    }
    Fetcher fetcher = fetching.fetcher(setting);
    int dead = 0;
    for (Subscription feed : feeds) {
      Optional<String> fault = fault(feed, fetcher, output);
      if (fault.isPresent()) {
        dead++;
        output.line("dead   " + fault.get());
      }
      output.flush();
    }
    output.line(feeds.size() - dead + " of " + feeds.size() + " live");
    return dead == 0 ? ExitCode.DONE : ExitCode.SOME_NOT_READ;
  }

  /** The feeds that pages announce, as a list. */
  private int find(Output output) throws InterruptedException {
    if (places == null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "expected the address or file of a page, found none");
    }
    FeedSearch search = new FeedSearch(fetching.fetcher(setting), new Messages(setting));
    List<Subscription> feeds = new ArrayList<>();
    int failed = 0;
    for (String place : places) {
      List<Subscription> found = search.at(place);
      failed += found.isEmpty() ? 1 : 0;
      feeds.addAll(found);
    }
    int code = list("Feeds that pages announce", feeds, output);
    return failed == 0 ? code : ExitCode.SOME_NOT_READ;
  }

  /** Why a feed does not live; nothing where it does, which is told. */
  private static Optional<String> fault(Subscription feed, Fetcher fetcher, Output output)
      throws InterruptedException {
    return switch (fetcher.fetch(feed.url())) {
      case Answer.Failed failed -> Optional.of(failed.reason());
      case Answer.Unchanged unchanged -> Optional.empty();
      case Answer.Found found -> {
        Optional<Feed> read = new FeedReader().read(found.body(), found.url(), found.charset());
        read.ifPresent(
            live ->
                output.line(
                    "lives  "
                        + feed.url()
                        + " ("
                        + live.kind()
                        + ", "
                        + live.items().size()
                        + (live.items().size() == 1 ? " entry)" : " entries)")));
        yield read.isPresent()
            ? Optional.empty()
            : Optional.of(feed.url() + ": expected a feed, found another kind of page");
      }
    };
  }
}
