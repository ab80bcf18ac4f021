package org.ortak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.source.feed.Opml;
import org.ortak.source.feed.Subscription;
import picocli.CommandLine;

/** Lists of feeds: those of a file, and the starter list of the pack. */
final class FeedList {

  private static final String STARTER = "feeds";

  private FeedList() {}

  static List<Subscription> of(Path file, CommandLine command) {
    try {
      return Opml.read(Files.readAllBytes(file))
          .orElseThrow(
              () -> wrong(command, "expected a list of feeds (OPML), found another kind: " + file));
    } catch (IOException e) {
      throw wrong(command, "expected a list of feeds, found none that can be read: " + file);
    }
  }

  static List<Subscription> starter() {
    List<Subscription> feeds = new ArrayList<>();
    for (Row row : Pack.builtIn().rows(STARTER)) {
      feeds.add(
          new Subscription(
              row.text("url"),
              row.text("name"),
              row.text("site"),
              row.text("language"),
              row.text("kind")));
    }
    return feeds;
  }

  private static CommandLine.ParameterException wrong(CommandLine command, String message) {
    return new CommandLine.ParameterException(command, message);
  }
}
