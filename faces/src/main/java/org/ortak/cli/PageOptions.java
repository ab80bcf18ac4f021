package org.ortak.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortak.article.ArticleReader;
import org.ortak.cli.terminal.Setting;
import org.ortak.pack.Pack;
import org.ortak.source.Pages;
import picocli.CommandLine.Parameters;

/** Which pages to take articles out of. */
final class PageOptions {

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Files of every kind that ortak read takes, folders, or - for standard input.")
  private @Nullable List<String> names;

  List<String> names() {
    return names == null ? List.of() : names;
  }

  Pages pages(Setting setting) {
    return new Pages(names(), setting.in());
  }

  ArticleReader articles(Pack pack) {
    return new ArticleReader(pack, Optional.empty());
  }
}
