package org.ortak.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ortak.article.Arrival;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.article.Unreadable;
import org.ortak.cli.print.ArticleJson;
import org.ortak.cli.print.ArticleLines;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Terminal;
import org.ortak.pack.Pack;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the article that is taken out of a page, before it is read. */
@Command(
    name = "article",
    header = "Show the article taken out of a page.",
    description = {
      "",
      "Shows what is taken out of a page: title, day published and where it was found, and the"
          + " text",
      "without menus, notices and other articles.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak article page.html",
      "  ortak article https://example.org/news/1",
      "  ortak article --json page.html",
      "  ortak article --bench ../shared/bench/articles/html > bodies.json",
      "",
      "Exit codes: 0 all taken, 1 some not (a line on standard error says which and why),",
      "2 wrong usage."
    })
final class ArticleCommand implements Callable<Integer> {

  private final Setting setting;

  @Spec private CommandSpec spec;
  @Mixin private PageOptions inputs;
  @Mixin private FetchOptions fetching;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Option(
      names = "--bench",
      paramLabel = "FOLDER",
      description = "One JSON object with the text of each FOLDER/*.html.gz by its name.")
  private @Nullable Path bench;

  ArticleCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Output output = new Output(setting.out());
    if (bench != null) {
      return bodies(bench, output);
    }
    if (inputs.names().isEmpty()) {
      throw wrong("expected a file, an address or --bench FOLDER, found none");
    }
    int faults = all(inputs.articles(Pack.builtIn()), new Messages(setting), output);
    output.flush();
    return faults == 0 ? ExitCode.DONE : ExitCode.SOME_NOT_READ;
  }

  /** Shows the articles of all pages; how many could not be had. */
  private int all(ArticleReader reader, Messages messages, Output output) {
    int faults = 0;
    for (Iterator<Arrival> pages = inputs.pages(setting, fetching); pages.hasNext(); ) {
      switch (reader.take(pages.next())) {
        case Article article -> show(article, output);
        case Unreadable fault -> {
          messages.line(fault.message());
          faults++;
        }
      }
    }
    return faults;
  }

  private void show(Article article, Output output) {
    if (json) {
      output.bytes(new ArticleJson().line(article));
    } else {
      new ArticleLines(Terminal.of(setting.machine())).lines(article).forEach(output::line);
    }
  }

  private int bodies(Path folder, Output output) {
    if (!Files.isDirectory(folder)) {
      throw wrong("--bench: expected a folder, found none at " + folder);
    }
    output.bytes(new BenchBodies(inputs.articles(Pack.builtIn())).json(folder));
    output.flush();
    return ExitCode.DONE;
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
