package org.ortak.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortak.article.Arrival;
import org.ortak.article.ArticleReader;
import org.ortak.cli.terminal.Setting;
import org.ortak.pack.Pack;
import picocli.CommandLine.Parameters;

/** Which pages to take articles out of. */
final class PageOptions {

  @Parameters(
      paramLabel = "FILE|URL",
      arity = "0..*",
      description =
          "Files of every kind that ortak read takes, folders, addresses, or - for standard input.")
  private @Nullable List<String> names;

  List<String> names() {
    return names == null ? List.of() : names;
  }

  /** The pages under the names, one after the other. */
  Iterator<Arrival> pages(Setting setting, FetchOptions fetching) {
    return NamedPages.of(names(), setting, fetching);
  }

  ArticleReader articles(Pack pack) {
    return new ArticleReader(pack, Optional.empty());
  }
}
