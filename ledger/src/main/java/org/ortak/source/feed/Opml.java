package org.ortak.source.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.ortak.article.Charsets;

/** Lists of feeds in and out, as feed readers exchange them. */
public final class Opml {

  private Opml() {}

  /** The feeds of a list, each once, however deep in its folders; nothing where it is no list. */
  public static Optional<List<Subscription>> read(byte[] bytes) {
    Document document = Jsoup.parse(Charsets.decode(bytes), "", Parser.xmlParser());
    boolean list = document.children().stream().anyMatch(root -> named(root, "opml"));
    if (!list) {
      return Optional.empty();
    }
    Map<String, Subscription> found = new LinkedHashMap<>();
    for (Element element : document.getAllElements()) {
      String url = named(element, "outline") ? attribute(element, "xmlUrl") : "";
      if (!url.isEmpty()) {
        found.putIfAbsent(url, subscription(url, element));
      }
    }
    return Optional.of(List.copyOf(found.values()));
  }

  private static boolean named(Element element, String name) {
    return FeedReader.bare(element.tagName()).equals(name);
  }

  private static Subscription subscription(String url, Element outline) {
    String text = attribute(outline, "text");
    return new Subscription(
        url,
        text.isEmpty() ? attribute(outline, "title") : text,
        attribute(outline, "htmlUrl"),
        attribute(outline, "language"),
        attribute(outline, "category"));
  }

  private static String attribute(Element element, String name) {
    for (Attribute attribute : element.attributes()) {
      if (attribute.getKey().equalsIgnoreCase(name)) {
        return attribute.getValue().strip();
      }
    }
    return "";
  }

  /** A list of feeds that other readers take. */
  public static String write(String title, List<Subscription> feeds) {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<opml version=\"2.0\">\n  <head><title>");
    out.append(Entities.escape(title, xml())).append("</title></head>\n  <body>\n");
    for (Subscription feed : feeds) {
      out.append("    <outline type=\"rss\"");
      put(out, "text", feed.title().isEmpty() ? feed.url() : feed.title());
      put(out, "xmlUrl", feed.url());
      put(out, "htmlUrl", feed.site());
      put(out, "language", feed.language().toLowerCase(Locale.ROOT));
      put(out, "category", feed.kind());
      out.append("/>\n");
    }
    return out.append("  </body>\n</opml>\n").toString();
  }

  private static void put(StringBuilder out, String name, String value) {
    if (!value.isEmpty()) {
      String escaped = Entities.escape(value, xml()).replace("\"", "&quot;");
      out.append(' ').append(name).append("=\"").append(escaped).append('"');
    }
  }

  private static Document.OutputSettings xml() {
    return new Document.OutputSettings()
        .escapeMode(Entities.EscapeMode.xhtml)
        .syntax(Document.OutputSettings.Syntax.xml);
  }
}
