package org.ortak.source.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.ortak.article.Format;
import org.ortak.article.Page;

/**
 * Keeps pages as they were got, in web archives in one folder, so that what was said can be looked
 * up after a page is gone. Each run writes a file of its own, so that one that was broken off harms
 * no other. Safe to be shared by threads.
 */
public final class PageKeep implements AutoCloseable {

  private static final Pattern NAME =
      Pattern.compile("pages-(\\d{4}-\\d{2}-\\d{2})-\\d+\\.warc\\.gz");
  private static final int MOST_FILES = 100_000;

  private final Path folder;
  private final Clock clock;
  private Optional<WarcWriter> writer = Optional.empty();

  public PageKeep(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** Keeps a page that was got from the web; another is not kept. */
  public synchronized void keep(Page page) {
    if (!page.source().startsWith("http")) {
      return;
    }
    try {
      String charset = Optional.ofNullable(page.told().get(Page.CHARSET)).orElse("");
      String type = page.format() == Format.HTML ? "text/html" : "text/plain";
      MediaType media =
          MediaType.parseLeniently(charset.isEmpty() ? type : type + ";charset=" + charset);
      HttpResponse http = new HttpResponse.Builder(200, "OK").body(media, page.bytes()).build();
      open()
          .write(
              new WarcResponse.Builder(URI.create(page.source()))
                  .date(clock.instant())
                  .body(http)
                  .build());
    } catch (IOException e) {
      throw new UncheckedIOException("the pages could not be kept in " + folder, e);
    }
  }

  private WarcWriter open() throws IOException {
    if (writer.isEmpty()) {
      Files.createDirectories(folder);
      FileChannel file =
          FileChannel.open(fresh(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      writer = Optional.of(new WarcWriter(file, WarcCompression.GZIP));
    }
    return writer.get();
  }

  private Path fresh() {
    for (int i = 1; i < MOST_FILES; i++) {
      Path file = folder.resolve("pages-" + today() + "-" + i + ".warc.gz");
      if (Files.notExists(file)) {
        return file;
      }
    }
    throw new IllegalStateException("a free name for a file in " + folder);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** Deletes the files that are older; gives how many. */
  public int prune(Duration age) {
    if (Files.notExists(folder)) {
      return 0;
    }
    LocalDate last = today().minusDays(age.toDays());
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> old = files.filter(file -> before(file, last)).toList();
      for (Path file : old) {
        Files.delete(file);
      }
      return old.size();
    } catch (IOException e) {
      throw new UncheckedIOException("old pages could not be deleted from " + folder, e);
    }
  }

  private static boolean before(Path file, LocalDate last) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    return name.matches() && LocalDate.parse(name.group(1)).isBefore(last);
  }

  @Override
  public synchronized void close() {
    try {
      if (writer.isPresent()) {
        writer.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the pages could not be kept in " + folder, e);
    }
  }
}
