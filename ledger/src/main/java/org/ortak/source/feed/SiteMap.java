package org.ortak.source.feed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A site map, with what news site maps tell besides, or an index of site maps. */
final class SiteMap {

  private SiteMap() {}

  static Feed entries(Element root) {
    List<FeedItem> items = new ArrayList<>();
    String outlet = "";
    String language = "";
    for (Element url : root.getElementsByTag("url")) {
      String address = within(url, "loc");
      if (!address.isEmpty()) {
        String day = within(url, "publication_date");
        day = day.isEmpty() ? within(url, "lastmod") : day;
        items.add(new FeedItem(address, address, within(url, "title"), day, "", ""));
        outlet = outlet.isEmpty() ? within(url, "name") : outlet;
        language = language.isEmpty() ? within(url, "language") : language;
      }
    }
    return new Feed(Feed.Kind.SITE_MAP, outlet, language, items, List.of());
  }

  static Feed index(Element root) {
    List<String> more = new ArrayList<>();
    for (Element map : root.getElementsByTag("sitemap")) {
      String address = within(map, "loc");
      if (!address.isEmpty()) {
        more.add(address);
      }
    }
    return new Feed(Feed.Kind.SITE_MAP_INDEX, "", "", List.of(), more);
  }

  /** The text of the first element of that name, whatever its prefix, other than a picture's. */
  private static String within(Element parent, String name) {
    for (Element element : parent.getAllElements()) {
      boolean media =
          element.tagName().startsWith("image:") || element.tagName().startsWith("video:");
      if (!media && FeedReader.bare(element.tagName()).equals(name)) {
        return element.wholeText().strip();
      }
    }
    return "";
  }
}
