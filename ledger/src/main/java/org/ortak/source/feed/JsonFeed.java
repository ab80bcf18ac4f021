package org.ortak.source.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.internal.StringUtil;

/** JSON Feed, of either version. */
final class JsonFeed {

  private final ObjectMapper mapper =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  Optional<Feed> read(String content, String address) {
    try {
      JsonNode root = mapper.readTree(content);
      boolean feed = root != null && root.path("items").isArray();
      return feed && root.path("version").asText().contains("jsonfeed")
          ? Optional.of(feed(root, address))
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Feed feed(JsonNode root, String address) {
    List<FeedItem> items = new ArrayList<>();
    for (JsonNode item : root.path("items")) {
      String url = text(item, "url");
      url = url.isEmpty() ? text(item, "external_url") : url;
      String whole = address.isEmpty() ? url : StringUtil.resolve(address, url);
      String id = item.path("id").asText("");
      items.add(
          new FeedItem(
              id.isEmpty() ? whole : id,
              whole,
              text(item, "title"),
              text(item, "date_published"),
              author(item),
              content(item)));
    }
    return new Feed(Feed.Kind.JSON, text(root, "title"), text(root, "language"), items, List.of());
  }

  private static String content(JsonNode item) {
    String html = text(item, "content_html");
    String plain = text(item, "content_text");
    plain = plain.isEmpty() ? text(item, "summary") : plain;
    return html.isEmpty() ? "<p>" + plain.replace("<", "&lt;").replace("\n", "<p>") : html;
  }

  private static String author(JsonNode item) {
    JsonNode first = item.path("authors").path(0);
    return text(first.isMissingNode() ? item.path("author") : first, "name");
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).isTextual() ? node.path(name).asText().strip() : "";
  }
}
