package org.ortak.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Setting;
import org.ortak.web.server.Binding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Walks through the main job on the sample articles. */
@Command(
    name = "demo",
    header = "Walk through the main job on sample articles.",
    description = {
      "",
      "Walks through the main job on the project's sample articles: reads them, adds them to a"
          + " fresh",
      "ledger (.ortak/demo.db), lists what is going on, and tells one undertaking whole.",
      ""
    },
    footer = {"", "Examples:", "  ortak demo", "  ortak demo --open"})
final class DemoCommand implements Callable<Integer> {

  private final Setting setting;

  @Option(names = "--open", description = "Then show the ledger in your browser, until Ctrl-C.")
  private boolean open;

  DemoCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() throws InterruptedException {
    Path project = setting.machine().project().orElse(Path.of(""));
    Path samples = project.resolve("corpus").resolve("articles");
    if (!Files.isDirectory(samples)) {
      new Messages(setting)
          .line(
              "ortak demo: expected sample articles in "
                  + samples.toAbsolutePath()
                  + ", found no such folder; run it from a clone of the project");
      return ExitCode.SOME_NOT_READ;
    }
    Path ledger = Path.of(shortest(project.resolve(".ortak").resolve("demo.db")));
    remove(ledger);
    List<String> articles = SampleArticles.of(samples).stream().map(DemoCommand::shortest).toList();
    int code = new DemoTour(setting, articles, ledger).run();
    if (open) {
      LedgerAt at = new LedgerAt(ledger, Optional.empty(), setting.clock());
      Serving.show(
          at, new Binding("127.0.0.1", 0), new Serving.Looker(setting, true, new FetchOptions()));
    }
    return code;
  }

  /** As seen from the folder that the person stands in. */
  private static String shortest(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = file.toAbsolutePath();
    return (whole.startsWith(here) ? here.relativize(whole) : whole).toString();
  }

  private static void remove(Path ledger) {
    for (String ending : List.of("", "-wal", "-shm")) {
      try {
        Files.deleteIfExists(ledger.resolveSibling(ledger.getFileName() + ending));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
