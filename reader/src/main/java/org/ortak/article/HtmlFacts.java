package org.ortak.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page tells about its article in its structured data, its head and its markup. */
final class HtmlFacts {

  private static final Pattern ARTICLE_TYPE = Pattern.compile(".*(?:Article|Posting|Report|Blog)$");
  private static final Pattern SITE_NAME = Pattern.compile("\\s+[|–—·»-]\\s+[^|–—·»]{2,40}$");
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  private final Document page;
  private final Map<String, List<String>> metas;
  private Facts facts = Facts.NONE;
  private String body = "";

  HtmlFacts(Document page) {
    this.page = page;
    this.metas = metas(page);
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").contains("ld+json")) {
        structured(script.data());
      }
    }
    heads();
    markup();
  }

  Facts facts() {
    return facts;
  }

  /** The text of the article as the structured data has it; empty where it has none. */
  String body() {
    return body;
  }

  private void structured(String json) {
    try {
      articles(MAPPER.readTree(json), 0).forEach(this::article);
    } catch (JsonProcessingException e) {
      // broken structured data tells nothing, and the page's other places are asked
    }
  }

  private static List<JsonNode> articles(JsonNode node, int depth) {
    List<JsonNode> found = new ArrayList<>();
    if (node == null || depth > 4) {
      return found;
    }
    if (node.isArray()) {
      node.forEach(item -> found.addAll(articles(item, depth + 1)));
    } else if (node.isObject()) {
      if (article(node.path("@type"), 0)) {
        found.add(node);
      }
      found.addAll(articles(node.path("@graph"), depth + 1));
      found.addAll(articles(node.path("mainEntity"), depth + 1));
    }
    return found;
  }

  private static boolean article(JsonNode type, int from) {
    for (int i = from; i < type.size(); i++) {
      if (ARTICLE_TYPE.matcher(type.get(i).asText()).matches()) {
        return true;
      }
    }
    return ARTICLE_TYPE.matcher(type.asText()).matches();
  }

  private void article(JsonNode node) {
    tell(Field.TITLE, text(node.path("headline")));
    tell(Field.PUBLISHED, text(node.path("datePublished")));
    tell(Field.CHANGED, text(node.path("dateModified")));
    tell(Field.OUTLET, text(node.path("publisher").path("name")));
    tell(Field.AUTHOR, name(node.path("author")));
    tell(Field.LANGUAGE, text(node.path("inLanguage")));
    String text = text(node.path("articleBody"));
    body = text.length() > body.length() ? text : body;
  }

  private static String name(JsonNode author) {
    JsonNode first = author.isArray() && !author.isEmpty() ? author.get(0) : author;
    return first.isTextual() ? first.asText() : text(first.path("name"));
  }

  private static String text(JsonNode node) {
    return node.isTextual() ? org.jsoup.parser.Parser.unescapeEntities(node.asText(), false) : "";
  }

  private void tell(Field field, String value) {
    facts = facts.and(field, value);
  }

  private void heads() {
    meta(
        Field.PUBLISHED,
        "article:published_time",
        "og:article:published_time",
        "datePublished",
        "date",
        "pubdate");
    meta(
        Field.PUBLISHED,
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "parsely-pub-date",
        "sailthru.date");
    meta(
        Field.PUBLISHED,
        "publishdate",
        "publish_date",
        "article.published",
        "cXenseParse:recs:publishtime");
    meta(
        Field.CHANGED, "article:modified_time", "og:updated_time", "dateModified", "last-modified");
    meta(Field.OUTLET, "og:site_name", "application-name", "dc.publisher");
    meta(Field.AUTHOR, "author", "article:author", "dc.creator", "parsely-author", "byl");
    meta(Field.TITLE, "og:title", "twitter:title", "dc.title", "parsely-title");
    page.getElementsByTag("link").stream()
        .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
        .findFirst()
        .ifPresent(link -> tell(Field.URL, link.attr("href")));
    meta(Field.URL, "og:url");
    tell(Field.LANGUAGE, page.getElementsByTag("html").attr("lang"));
    meta(Field.LANGUAGE, "og:locale", "content-language");
  }

  private void meta(Field field, String... names) {
    for (String name : names) {
      for (String value : metas.getOrDefault(name.toLowerCase(Locale.ROOT), List.of())) {
        tell(field, field == Field.AUTHOR && value.startsWith("http") ? "" : value);
      }
    }
  }

  /** The contents of the page's meta elements by name. */
  private static Map<String, List<String>> metas(Document page) {
    Map<String, List<String>> metas = new HashMap<>();
    for (Element meta : page.getElementsByTag("meta")) {
      for (String key : List.of("property", "name", "itemprop")) {
        String name = meta.attr(key).toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
          metas.computeIfAbsent(name, n -> new ArrayList<>()).add(meta.attr("content"));
        }
      }
    }
    return metas;
  }

  private void markup() {
    for (Element element : page.getElementsByAttribute("itemprop")) {
      String name = element.attr("itemprop");
      tell(Field.TITLE, name.equals("headline") ? element.text() : "");
      tell(Field.PUBLISHED, name.equals("datePublished") ? moment(element) : "");
    }
    page.getElementsByTag("time").stream()
        .filter(time -> time.hasAttr("datetime") && time.closest("article,header,main") != null)
        .findFirst()
        .ifPresent(time -> tell(Field.PUBLISHED, moment(time)));
    if (page.getElementsByTag("h1").size() == 1) {
      tell(Field.TITLE, page.getElementsByTag("h1").text());
    }
    tell(Field.TITLE, SITE_NAME.matcher(page.title()).replaceFirst(""));
  }

  private static String moment(Element element) {
    String told =
        element.attr("datetime").isEmpty() ? element.attr("content") : element.attr("datetime");
    return told.isEmpty() ? element.text() : told;
  }
}
