package org.ortak.source.watch;

import java.util.List;
import java.util.Optional;
import org.ortak.source.feed.Feed;
import org.ortak.source.feed.FeedItem;

/**
 * An entry of a feed, with what became of it so far.
 *
 * @param key its page's address, or the feed's address and the entry's id
 * @param feed the address of the feed that listed it first
 * @param outlet whose feed that is
 * @param item what the feed told
 * @param tries how often its page could not be had
 * @param visits how often its page was looked at after it was taken
 * @param since by what the server can tell a change of its page; with a hash of the text
 */
record Entry(
    String key, String feed, Outlet outlet, FeedItem item, int tries, int visits, Seen since) {

  /** The outlet and the language that its feed tells; empty if untold. */
  record Outlet(String name, String language) {}

  /** What the page was when it was last taken; empty if never. */
  record Seen(String etag, String lastModified, String hash) {

    static final Seen NEVER = new Seen("", "", "");
  }

  static String key(String feed, FeedItem item) {
    return item.address().orElse(feed + " " + item.id());
  }

  Entry after(int triesThen, int visitsThen) {
    return new Entry(key, feed, outlet, item, triesThen, visitsThen, since);
  }

  /** Its feed, as far as an article is told of it. */
  Feed ofFeed() {
    return new Feed(Feed.Kind.RSS, outlet.name(), outlet.language(), List.of(), List.of());
  }

  /** Whether its page was taken before. */
  boolean taken() {
    return !since.hash().isEmpty();
  }

  /** The host that its page lies on; the feed's own where it has no page. */
  String host() {
    String url = item.address().orElse(feed);
    return url.replaceFirst("^https?://", "").replaceFirst("[/?#:].*", "");
  }

  Optional<String> address() {
    return item.address();
  }
}
