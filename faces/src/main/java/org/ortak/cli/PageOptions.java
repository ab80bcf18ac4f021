package org.ortak.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.ortak.article.Arrival;
import org.ortak.article.ArticleReader;
import org.ortak.article.Unreadable;
import org.ortak.cli.terminal.Setting;
import org.ortak.pack.Pack;
import org.ortak.source.Pages;
import org.ortak.source.fetch.Answer;
import org.ortak.source.fetch.Fetcher;
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
    List<Iterator<Arrival>> all = new ArrayList<>();
    for (String name : names()) {
      all.add(
          name.matches("(?i)https?://.*")
              ? List.of(fetched(name, fetching.fetcher(setting))).iterator()
              : new Pages(List.of(name), setting.in()));
    }
    return new Joined(all.iterator());
  }

  private static Arrival fetched(String url, Fetcher fetcher) {
    try {
      return switch (fetcher.fetch(url)) {
        case Answer.Found found -> found.arrival();
        case Answer.Unchanged unchanged -> missing(url, "nothing new");
        case Answer.Failed failed -> missing(url, failed.reason().replaceFirst("^.*?, found ", ""));
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  private static Unreadable missing(String url, String found) {
    return new Unreadable(url, "a page", found, "try it in a browser");
  }

  ArticleReader articles(Pack pack) {
    return new ArticleReader(pack, Optional.empty());
  }

  /** Several iterators one after the other. */
  private static final class Joined implements Iterator<Arrival> {

    private final Iterator<Iterator<Arrival>> all;
    private Iterator<Arrival> current = List.<Arrival>of().iterator();

    private Joined(Iterator<Iterator<Arrival>> all) {
      this.all = all;
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && all.hasNext()) {
        current = all.next();
      }
      return current.hasNext();
    }

    @Override
    public Arrival next() {
      if (!hasNext()) {
        throw new java.util.NoSuchElementException("no more pages");
      }
      return current.next();
    }
  }
}
