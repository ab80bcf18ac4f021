package org.ortak.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortak.article.ArticleReader;
import org.ortak.cli.terminal.Setting;
import org.ortak.pack.Pack;
import org.ortak.source.Pages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which articles to read, and the day to take for those that tell none. */
final class InputOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "Files (.md, .txt, .html, .pdf, .eml; .jsonl, .mbox, .warc, feeds and site maps with many"
            + " articles; each may be .gz), folders, or - for standard input."
      })
  private List<String> names;

  @Option(
      names = "--reference",
      paramLabel = "DATE",
      description = "The day published of articles that tell none, as 2025-12-09.")
  private @Nullable String reference;

  List<String> names() {
    return names;
  }

  Pages pages(Setting setting) {
    return new Pages(names, setting.in());
  }

  ArticleReader articles(Pack pack) {
    return new ArticleReader(pack, day());
  }

  /** Tells what is wrong with what was given, before anything heavy is loaded. */
  void check() {
    day().ifPresent(day -> {});
  }

  private Optional<LocalDate> day() {
    if (reference == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(reference));
    } catch (DateTimeParseException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--reference: expected a day such as 2025-12-09, found " + reference);
    }
  }
}
