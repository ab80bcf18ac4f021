package org.ortak.source.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A feed in XML: its elements are looked for by their names without prefix, whatever the kind. */
final class XmlFeed {

  private static final List<String> ITEMS = List.of("item", "entry");
  private static final String ATOM_LINK = "link";

  private final Element root;
  private final Feed.Kind kind;

  XmlFeed(Element root, Feed.Kind kind) {
    this.root = root;
    this.kind = kind;
  }

  Feed feed() {
    Element channel = child(root, "channel").orElse(root);
    List<FeedItem> items = new ArrayList<>();
    for (Element element : root.getAllElements()) {
      if (ITEMS.contains(FeedReader.bare(element.tagName()))) {
        item(element).ifPresent(items::add);
      }
    }
    return new Feed(kind, plain(channel, "title"), language(channel), items, List.of());
  }

  private String language(Element channel) {
    String told = text(channel, "language");
    return told.isEmpty() ? root.attr("xml:lang") : told;
  }

  /** An entry; one with neither address nor text is none. */
  private static Optional<FeedItem> item(Element element) {
    String url = link(element);
    String content = content(element);
    String title = plain(element, "title");
    if (url.isEmpty() && content.isEmpty() && title.isEmpty()) {
      return Optional.empty();
    }
    String id = first(element, "guid", "id");
    String published = FeedDay.iso(first(element, "pubdate", "published", "issued", "date"));
    published =
        published.isEmpty() ? FeedDay.iso(first(element, "updated", "modified")) : published;
    return Optional.of(
        new FeedItem(
            id.isEmpty() ? (url.isEmpty() ? title : url) : id,
            url,
            title,
            published,
            author(element),
            content));
  }

  /** The fullest of the places where a feed may put the text. */
  private static String content(Element item) {
    String best = "";
    for (String name : List.of("encoded", "content", "description", "summary", "body")) {
      for (Element child : children(item, name)) {
        String markup = markup(child);
        best = markup.length() > best.length() ? markup : best;
      }
    }
    return best;
  }

  /** Text in HTML: escaped as RSS has it, or as elements of XHTML. */
  private static String markup(Element element) {
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    return type.contains("xhtml") ? element.html() : element.wholeText().strip();
  }

  private static String author(Element item) {
    for (Element author : children(item, "author")) {
      String name = text(author, "name");
      return name.isEmpty() ? author.text() : name;
    }
    return text(item, "creator");
  }

  private static String link(Element item) {
    String other = "";
    for (Element link : children(item, ATOM_LINK)) {
      String target = link.hasAttr("href") ? link.attr("href") : link.wholeText();
      String rel = link.attr("rel");
      if (!target.isBlank() && (rel.isEmpty() || rel.equals("alternate"))) {
        return absolute(link, target);
      }
      other = other.isEmpty() && !rel.equals("self") && !rel.equals("enclosure") ? target : other;
    }
    String guid = text(item, "guid");
    String about = item.attr("rdf:about");
    String best = !other.isBlank() ? other : guid.startsWith("http") ? guid : about;
    return best.isBlank() ? "" : absolute(item, best);
  }

  /** An address made whole by the feed's own, or by what the feed declares as its base. */
  private static String absolute(Element from, String target) {
    String base = from.baseUri();
    for (Element up = from; up != null; up = up.parent()) {
      if (up.hasAttr("xml:base")) {
        base = org.jsoup.internal.StringUtil.resolve(from.baseUri(), up.attr("xml:base"));
        break;
      }
    }
    String address = target.strip();
    String resolved = org.jsoup.internal.StringUtil.resolve(base, address);
    return resolved.isEmpty() ? address : resolved;
  }

  private static String first(Element item, String... names) {
    for (String name : names) {
      String text = text(item, name);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** A text without the markup that it may hold, escaped or not. */
  private static String plain(Element parent, String name) {
    String text = text(parent, name);
    return text.contains("<") || text.contains("&")
        ? org.jsoup.Jsoup.parse(Parser.unescapeEntities(text, false)).text()
        : text;
  }

  private static String text(Element parent, String name) {
    return child(parent, name).map(child -> child.wholeText().strip()).orElse("");
  }

  private static Optional<Element> child(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  /** Children of that name, those of no other vocabulary first. */
  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    int own = 0;
    for (Element child : parent.children()) {
      if (FeedReader.bare(child.tagName()).equals(name) && !child.tagName().startsWith("media:")) {
        boolean plain = !child.tagName().contains(":");
        found.add(plain ? own : found.size(), child);
        own += plain ? 1 : 0;
      }
    }
    return found;
  }
}
