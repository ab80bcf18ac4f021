package org.ortak.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.ortak.article.Arrival;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.article.Unreadable;
import org.ortak.source.archive.Mail;
import org.ortak.source.archive.Mailbox;
import org.ortak.source.archive.Pdf;
import org.ortak.source.archive.WarcPages;
import org.ortak.source.feed.Feed;
import org.ortak.source.feed.FeedItem;
import org.ortak.source.feed.FeedReader;

/** The pages in the content of one file. */
record Contents(String source, FileKind kind, Optional<Format> format) {

  /** A page larger than this is none. */
  static final int LARGEST = 64 << 20;

  /** The pages of a stream, read as they are asked for where there may be many. */
  Iterator<Arrival> pages(InputStream stream) throws IOException {
    return switch (kind) {
      case JSON_LINES -> new JsonLines(source, stream, LARGEST);
      case WARC -> new WarcPages(source, stream);
      case MAILBOX -> new Mailbox(source, stream);
      case MAIL, PDF, FEED, PAGE -> whole(stream.readNBytes(LARGEST), stream.read() != -1);
    };
  }

  private Iterator<Arrival> whole(byte[] bytes, boolean more) {
    if (more) {
      return fault(
          "a page of " + LARGEST + " bytes at most", "more", "split it, or make JSON lines of it");
    }
    return switch (kind) {
      case MAIL -> List.of(Mail.page(source, bytes)).iterator();
      case PDF -> List.of(Pdf.page(source, bytes)).iterator();
      case FEED -> feed(bytes);
      case JSON_LINES, WARC, MAILBOX, PAGE -> page(bytes);
    };
  }

  private Iterator<Arrival> page(byte[] bytes) {
    Format form = format.orElseGet(() -> Format.guess(bytes));
    boolean feed = form == Format.JSON && start(bytes).contains("jsonfeed.org");
    return feed ? feed(bytes) : List.<Arrival>of(new Page(source, form, bytes)).iterator();
  }

  private static String start(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
  }

  /** The entries of a feed with what text it holds itself. */
  private Iterator<Arrival> feed(byte[] bytes) {
    Optional<Feed> feed = new FeedReader().read(bytes, "", Optional.empty());
    if (feed.isEmpty()) {
      return fault(
          "a feed or a site map", "another kind of XML", "see ortak article --help for the kinds");
    }
    List<Arrival> pages = new ArrayList<>();
    List<FeedItem> items = feed.get().items();
    for (int i = 0; i < items.size(); i++) {
      pages.add(items.get(i).page(source + ":" + (i + 1), feed.get()));
    }
    return pages.iterator();
  }

  private Iterator<Arrival> fault(String expected, String found, String remedy) {
    return List.<Arrival>of(new Unreadable(source, expected, found, remedy)).iterator();
  }
}
