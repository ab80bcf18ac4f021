package org.ortak.source.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.ortak.article.Charsets;

/** Reads a feed or a site map of any kind. Pure, and safe to share between threads. */
public final class FeedReader {

  private static final int LARGEST = 64 << 20;

  private final JsonFeed json = new JsonFeed();

  /**
   * The feed in the bytes; nothing where they are none.
   *
   * @param bytes as they came, their charset found as with pages
   * @param address where the feed lies, for links that are relative to it; empty if unknown
   * @param charset the charset that the server named
   */
  public Optional<Feed> read(byte[] bytes, String address, Optional<String> charset) {
    String content = Charsets.decode(unpacked(bytes), charset).stripLeading();
    if (content.startsWith("{")) {
      return json.read(content, address);
    }
    Document document = Jsoup.parse(content, address, Parser.xmlParser());
    for (Element root : document.children()) {
      Optional<Feed> feed = feed(root);
      if (feed.isPresent()) {
        return feed;
      }
    }
    return Optional.empty();
  }

  /** Site maps are often files that were packed, and not answers packed on the way. */
  private static byte[] unpacked(byte[] bytes) {
    if (bytes.length < 2 || (bytes[0] & 0xFF) != 0x1F || (bytes[1] & 0xFF) != 0x8B) {
      return bytes;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readNBytes(LARGEST);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private static Optional<Feed> feed(Element root) {
    return switch (bare(root.tagName())) {
      case "rss", "channel" -> Optional.of(new XmlFeed(root, Feed.Kind.RSS).feed());
      case "rdf" -> Optional.of(new XmlFeed(root, Feed.Kind.RDF).feed());
      case "feed" -> Optional.of(new XmlFeed(root, Feed.Kind.ATOM).feed());
      case "urlset" -> Optional.of(SiteMap.entries(root));
      case "sitemapindex" -> Optional.of(SiteMap.index(root));
      default -> Optional.empty();
    };
  }

  /** An element's name without its prefix, lower case. */
  static String bare(String name) {
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}
