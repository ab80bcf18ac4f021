package org.ortak.source.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ortak.article.Format;
import org.ortak.article.Page;

/**
 * One entry of a feed or a site map. What was not told is empty.
 *
 * @param id what the feed knows it by; its address where the feed gives none
 * @param url its page, absolute where the feed's own address is known
 * @param published as ISO 8601 where it could be understood, else as told
 * @param content the text in HTML, whole or only the beginning of it
 */
public record FeedItem(
    String id, String url, String title, String published, String author, String content) {

  /** Fewer letters than this are a teaser and not the article. */
  private static final int WHOLE = 600;

  /** Whether the entry holds enough text to stand for the page. */
  public boolean isWhole() {
    return content.replaceAll("<[^>]*>", "").length() >= WHOLE;
  }

  /** The entry as a page, for where its own page is not to be had. */
  public Page page(String source, Feed feed) {
    String html = "<html><body><article>" + content + "</article></body></html>";
    byte[] bytes = html.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return new Page(source, Format.HTML, bytes, told(feed));
  }

  /** What the entry tells of its article, by the names that a page's own data goes by. */
  public Map<String, String> told(Feed feed) {
    Map<String, String> told = new HashMap<>();
    told.put("title", title);
    told.put("url", url);
    told.put("published", published);
    told.put("author", author);
    told.put("outlet", feed.title());
    told.put("language", feed.language());
    told.values().removeIf(String::isBlank);
    return told;
  }

  /** The page's address, if the entry tells one that can be fetched. */
  public Optional<String> address() {
    return url.startsWith("http") ? Optional.of(url) : Optional.empty();
  }
}
