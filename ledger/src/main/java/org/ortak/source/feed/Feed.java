package org.ortak.source.feed;

import java.util.List;

/**
 * What a feed or a site map lists, in its order.
 *
 * @param kind what it is
 * @param title the outlet's name as the feed tells it; empty where it tells none
 * @param language as told; empty where it is not
 * @param more the site maps that an index of site maps lists
 */
public record Feed(
    Kind kind, String title, String language, List<FeedItem> items, List<String> more) {

  /** The kinds of lists. */
  public enum Kind {
    RSS,
    RDF,
    ATOM,
    JSON,
    SITE_MAP,
    SITE_MAP_INDEX
  }

  public Feed {
    items = List.copyOf(items);
    more = List.copyOf(more);
  }
}
