package org.ortak.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page tells about its article in the structured data (JSON-LD) of its scripts. */
final class StructuredData {

  private static final Pattern ARTICLE_TYPE = Pattern.compile(".*(?:Article|Posting|Report|Blog)$");
  private static final Pattern PAGE_TYPE = Pattern.compile("WebPage|ItemPage");
  private static final Pattern MARKS =
      Pattern.compile("(?s)<!\\[CDATA\\[|\\]\\]>|<!--|-->|/\\*.*?\\*/");
  private static final int DEEPEST = 4;
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final List<JsonNode> pages = new ArrayList<>();
  private final List<Part> items = new ArrayList<>();
  private int posts;
  private Facts facts = Facts.NONE;
  private String body = "";

  StructuredData(Document page) {
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").contains("ld+json")) {
        read(script.data());
      }
    }
    pages.forEach(this::page);
  }

  Facts facts() {
    return facts;
  }

  /** The article's paragraphs as the structured data has them; none where it has none. */
  List<Part> parts() {
    if (!items.isEmpty()) {
      return items;
    }
    return PlainText.parts(Jsoup.parse(body.replace("\n", "<br>")).wholeText());
  }

  /** How many posts of a live blog it has. */
  int posts() {
    return posts;
  }

  /** How many letters of text it has. */
  int length() {
    return Math.max(body.length(), items.stream().mapToInt(part -> part.text().length()).sum());
  }

  private void read(String json) {
    try {
      String bare = json.stripLeading().startsWith("{") ? json : MARKS.matcher(json).replaceAll("");
      gather(MAPPER.readTree(bare), 0);
    } catch (JsonProcessingException e) {
      // broken structured data tells nothing, and the page's other places are asked
    }
  }

  private void gather(JsonNode node, int depth) {
    if (node == null || depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(item -> gather(item, depth + 1));
    } else if (node.isObject()) {
      if (is(node, ARTICLE_TYPE)) {
        article(node);
      } else if (is(node, PAGE_TYPE)) {
        pages.add(node);
      }
      gather(node.path("@graph"), depth + 1);
      gather(node.path("mainEntity"), depth + 1);
    }
  }

  private static boolean is(JsonNode node, Pattern kind) {
    JsonNode type = node.path("@type");
    for (JsonNode one : type) {
      if (kind.matcher(one.asText()).matches()) {
        return true;
      }
    }
    return kind.matcher(type.asText()).matches();
  }

  private void article(JsonNode node) {
    tell(Field.TITLE, text(node.path("headline")));
    tell(Field.PUBLISHED, text(node.path("datePublished")));
    tell(Field.CHANGED, text(node.path("dateModified")));
    tell(Field.OUTLET, name(node.path("publisher")));
    tell(Field.AUTHOR, name(node.path("author")));
    tell(Field.LANGUAGE, text(node.path("inLanguage")));
    String text = text(node.path("articleBody"));
    body = text.length() > body.length() ? text : body;
    node.path("liveBlogUpdate").forEach(this::item);
  }

  /** A page that is no article by its type tells when it was published all the same. */
  private void page(JsonNode node) {
    tell(Field.PUBLISHED, text(node.path("datePublished")));
    tell(Field.CHANGED, text(node.path("dateModified")));
  }

  private void item(JsonNode update) {
    posts++;
    String moment = LivePosts.moment(text(update.path("datePublished")));
    if (!moment.isEmpty()) {
      items.add(new Part(Block.Kind.TIME, moment));
    }
    String headline = Lines.tidy(text(update.path("headline")));
    if (!headline.isEmpty()) {
      items.add(new Part(Block.Kind.HEADING, headline));
    }
    items.addAll(
        PlainText.parts(
            Jsoup.parse(text(update.path("articleBody")).replace("\n", "<br>")).wholeText()));
  }

  private void tell(Field field, String value) {
    facts = facts.and(field, value);
  }

  private static String name(JsonNode one) {
    JsonNode first = one.isArray() && !one.isEmpty() ? one.get(0) : one;
    return first.isTextual() ? text(first) : text(first.path("name"));
  }

  private static String text(JsonNode node) {
    return node.isTextual() ? Parser.unescapeEntities(node.asText(), false) : "";
  }
}
