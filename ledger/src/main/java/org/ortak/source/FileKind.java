package org.ortak.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ortak.article.Format;

/** What a file holds: one page, or many in one form or another. */
enum FileKind {
  JSON_LINES("jsonl", "ndjson"),
  WARC("warc", "wet"),
  MAILBOX("mbox"),
  MAIL("eml"),
  PDF("pdf"),
  FEED("rss", "atom", "rdf", "xml"),
  PAGE("txt", "text", "md", "markdown", "json", "html", "htm", "xhtml");

  private static final int LOOK = 512;
  private static final String COMPRESSED = ".gz";

  private final List<String> endings;

  FileKind(String... endings) {
    this.endings = List.of(endings);
  }

  /** What a file's name tells by its ending, compressed or not. */
  static Optional<FileKind> ofName(String name) {
    String ending = name(name).replaceFirst("(?s).*\\.", "");
    return Arrays.stream(values()).filter(kind -> kind.endings.contains(ending)).findFirst();
  }

  /** The page's format by the file's name. */
  static Optional<Format> format(String name) {
    return Format.ofName(name(name));
  }

  private static String name(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    return low.endsWith(COMPRESSED) ? low.substring(0, low.length() - COMPRESSED.length()) : low;
  }

  /** What the first bytes look like. */
  static FileKind guess(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.ISO_8859_1).strip();
    if (start.startsWith("WARC/")) {
      return WARC;
    }
    if (start.startsWith("%PDF")) {
      return PDF;
    }
    if (start.startsWith("From ")) {
      return MAILBOX;
    }
    boolean feed = start.matches("(?s).{0,300}<(?:rss|feed|rdf:RDF|urlset|sitemapindex)[\\s>].*");
    if (feed) {
      return FEED;
    }
    boolean json = Format.guess(bytes) == Format.JSON;
    return json && !start.contains("jsonfeed.org") ? JSON_LINES : PAGE;
  }
}
