package org.ortak.source.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.ortak.article.Charsets;

/**
 * The feeds that a page announces: in its head, or by links whose addresses look like a feed's.
 * Feeds of readers' comments are left out.
 */
public final class FeedLinks {

  private static final Pattern TYPE =
      Pattern.compile("application/(?:rss|atom|rdf|feed)\\+(?:xml|json)");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://[^?#]*(?:/(?:feeds?|rss|atom)/?|\\.(?:rss|atom|rdf)|/(?:rss|feed|atom)\\.(?:xml|json))(?:[?#].*)?");
  private static final Pattern COMMENTS = Pattern.compile(".*[/?=&-]comments?(?:[/.?=&-].*|$)");

  private FeedLinks() {}

  /**
   * The feeds of a page, each once, in its order.
   *
   * @param address where the page lies, for links that are relative to it; empty if unknown
   * @param charset the charset that the server named
   */
  public static List<Subscription> of(byte[] page, String address, Optional<String> charset) {
    Document document = Jsoup.parse(Charsets.decode(page, charset), address);
    Map<String, Subscription> found = new LinkedHashMap<>();
    for (Element link : document.select("link[href],a[href]")) {
      String url = link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href");
      if (feed(link, url) && !COMMENTS.matcher(url.toLowerCase(Locale.ROOT)).matches()) {
        found.putIfAbsent(url, subscription(url, link, document));
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean feed(Element link, String url) {
    boolean typed = TYPE.matcher(link.attr("type").strip().toLowerCase(Locale.ROOT)).lookingAt();
    String relation = link.attr("rel").toLowerCase(Locale.ROOT);
    if (link.normalName().equals("link")) {
      return relation.equals("feed") || (typed && relation.contains("alternate"));
    }
    return typed || ADDRESS.matcher(url).matches();
  }

  private static Subscription subscription(String url, Element link, Document page) {
    String told = link.attr("title").isBlank() ? link.text() : link.attr("title");
    String language = page.getElementsByTag("html").attr("lang").replaceFirst("[-_].*", "");
    return new Subscription(
        url, told.isBlank() ? page.title() : told.strip(), page.location(), language, "");
  }
}
