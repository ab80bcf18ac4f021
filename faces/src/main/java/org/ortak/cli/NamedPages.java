package org.ortak.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import org.ortak.article.Arrival;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.article.Unreadable;
import org.ortak.cli.terminal.Setting;
import org.ortak.source.Pages;
import org.ortak.source.fetch.Answer;
import org.ortak.source.fetch.Fetcher;

/** The pages under names that are files, folders, addresses or texts, one after the other. */
final class NamedPages implements Iterator<Arrival> {

  private final Iterator<Iterator<Arrival>> all;
  private Iterator<Arrival> current = List.<Arrival>of().iterator();

  private NamedPages(Iterator<Iterator<Arrival>> all) {
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
      throw new NoSuchElementException("no more pages");
    }
    return current.next();
  }

  /** Of files, folders and addresses. */
  static NamedPages of(List<String> names, Setting setting, FetchOptions fetching) {
    List<Iterator<Arrival>> all = new ArrayList<>();
    for (String name : names) {
      all.add(
          name.matches("(?i)https?://.*")
              ? List.of(fetched(name, fetching.fetcher(setting))).iterator()
              : new Pages(List.of(name), setting.in()));
    }
    return new NamedPages(all.iterator());
  }

  /** The same; what has blanks and is no file is a text itself. */
  static NamedPages orTexts(List<String> names, Setting setting, FetchOptions fetching) {
    List<Iterator<Arrival>> all = new ArrayList<>();
    for (String name : names) {
      all.add(isText(name) ? List.of(text(name)).iterator() : of(List.of(name), setting, fetching));
    }
    return new NamedPages(all.iterator());
  }

  private static boolean isText(String name) {
    if (name.strip().indexOf(' ') < 0) {
      return false;
    }
    try {
      return Files.notExists(Path.of(name));
    } catch (InvalidPathException e) {
      return true;
    }
  }

  private static Arrival text(String words) {
    return new Page("text", Format.TEXT, words.getBytes(StandardCharsets.UTF_8));
  }

  /** The page of an address, or why there is none. */
  static Arrival fetched(String url, Fetcher fetcher) {
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
}
