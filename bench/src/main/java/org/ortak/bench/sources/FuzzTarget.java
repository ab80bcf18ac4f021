package org.ortak.bench.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.ortak.article.Arrival;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.pack.Pack;
import org.ortak.source.archive.Mail;
import org.ortak.source.archive.Mailbox;
import org.ortak.source.archive.Pdf;
import org.ortak.source.archive.WarcPages;
import org.ortak.source.feed.FeedReader;
import org.ortak.source.feed.Opml;

/**
 * What the fuzzer calls: the first byte chooses the parser, the rest is what it is given. Whatever
 * is thrown is a finding.
 */
public final class FuzzTarget {

  private static final ArticleReader ARTICLES = new ArticleReader(Pack.builtIn());
  private static final FeedReader FEEDS = new FeedReader();
  private static final int PARSERS = 9;
  private static final int MOST = 100;

  private FuzzTarget() {}

  /** Called by the fuzzer with any bytes. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
    boolean some =
        switch ((input[0] & 0xFF) % PARSERS) {
          case 0 -> FEEDS.read(bytes, "https://a.example/feed", Optional.empty()).isPresent();
          case 1 -> Opml.read(bytes).isPresent();
          case 2 -> all(new WarcPages("a", new ByteArrayInputStream(bytes)));
          case 3 -> all(new Mailbox("a", new ByteArrayInputStream(bytes)));
          case 4 -> taken(Mail.page("a", bytes));
          case 5 -> taken(Pdf.page("a", bytes));
          case 6 -> taken(new Page("a", Format.HTML, bytes));
          case 7 -> taken(new Page("a", Format.MARKDOWN, bytes));
          default -> unread(new ByteArrayInputStream(bytes));
        };
    if (some && bytes.length == 0) {
      throw new IllegalStateException("an article out of nothing");
    }
  }

  private static boolean all(Iterator<Arrival> pages) {
    int articles = 0;
    for (int i = 0; i < MOST && pages.hasNext(); i++) {
      articles += taken(pages.next()) ? 1 : 0;
    }
    return articles > 0;
  }

  private static boolean taken(Arrival arrival) {
    return ARTICLES.take(arrival) instanceof Article;
  }

  private static boolean unread(InputStream stream) {
    try (org.ortak.source.Pages pages = new org.ortak.source.Pages(List.of("-"), stream)) {
      return all(pages);
    }
  }
}
