package org.ortak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ortak.cli.terminal.Messages;
import org.ortak.source.feed.Feed;
import org.ortak.source.feed.FeedLinks;
import org.ortak.source.feed.FeedReader;
import org.ortak.source.feed.Subscription;
import org.ortak.source.fetch.Answer;
import org.ortak.source.fetch.Fetcher;

/** Looks for the feeds that pages announce, and tells where there are none. */
record FeedSearch(Fetcher fetcher, Messages messages) {

  /**
   * The feeds of a page; a feed is its own.
   *
   * @param place an address or a file
   */
  List<Subscription> at(String place) throws InterruptedException {
    boolean web = place.startsWith("http://") || place.startsWith("https://");
    return web ? page(place) : file(place);
  }

  private List<Subscription> page(String address) throws InterruptedException {
    return switch (fetcher.fetch(address)) {
      case Answer.Found found -> feeds(found);
      case Answer.Failed failed -> none(failed.reason());
      case Answer.Unchanged unchanged -> none(address + ": expected a page, found no change of it");
    };
  }

  private List<Subscription> file(String name) {
    try {
      return announced(name, FeedLinks.of(Files.readAllBytes(Path.of(name)), "", Optional.empty()));
    } catch (IOException | InvalidPathException e) {
      return none(name + ": expected a page, found none that can be read; check the name");
    }
  }

  private List<Subscription> feeds(Answer.Found found) {
    Optional<Feed> feed = new FeedReader().read(found.body(), found.url(), found.charset());
    if (feed.isPresent()) {
      return List.of(
          new Subscription(found.url(), feed.get().title(), "", feed.get().language(), ""));
    }
    return announced(found.url(), FeedLinks.of(found.body(), found.url(), found.charset()));
  }

  private List<Subscription> announced(String place, List<Subscription> feeds) {
    return feeds.isEmpty() ? none(place + ": expected a page with feeds, found none in it") : feeds;
  }

  private List<Subscription> none(String why) {
    messages.line(why);
    return List.of();
  }
}
