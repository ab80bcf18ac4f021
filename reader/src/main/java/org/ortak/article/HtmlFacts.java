package org.ortak.article;

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

  private static final Pattern SITE_NAME = Pattern.compile("\\s+[|–—·»-]\\s+[^|–—·»]{2,40}$");

  private final Document page;
  private final Map<String, List<String>> metas;
  private final StructuredData structured;
  private final Dating dating;
  private Facts facts;

  HtmlFacts(Document page) {
    this.page = page;
    this.metas = metas(page);
    this.structured = new StructuredData(page);
    this.facts = structured.facts();
    Dating found = published(Dating.NONE, Dating.STRUCTURED);
    heads();
    attributes();
    found = published(found, Dating.META);
    times();
    found = published(found, Dating.TIME);
    this.dating = found;
    titles();
  }

  Facts facts() {
    return facts;
  }

  StructuredData structured() {
    return structured;
  }

  /** Where the day published was told; nowhere if it was not. */
  Dating dating() {
    return dating;
  }

  private Dating published(Dating before, Dating here) {
    boolean told = before == Dating.NONE && facts.get(Field.PUBLISHED).isPresent();
    return told ? here : before;
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
        "pdate",
        "pubdate",
        "og:pubdate");
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
        "publish-date",
        "pub_date",
        "og:datePublished",
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

  private void attributes() {
    for (Element element : page.getElementsByAttribute("itemprop")) {
      String name = element.attr("itemprop");
      tell(Field.TITLE, name.equals("headline") ? element.text() : "");
      boolean published = name.equalsIgnoreCase("datePublished") && !beside(element);
      tell(Field.PUBLISHED, published ? moment(element) : "");
      tell(Field.CHANGED, name.equals("dateModified") && !beside(element) ? moment(element) : "");
    }
  }

  /** Whether an element belongs to a reader's comment, not to the article. */
  private static boolean beside(Element element) {
    return (element.className() + ' ' + element.id()).contains("comment");
  }

  private void times() {
    page.getElementsByTag("time").stream()
        .filter(time -> time.hasAttr("datetime") && time.closest("article,header,main") != null)
        .filter(time -> !beside(time))
        .findFirst()
        .ifPresent(time -> tell(Field.PUBLISHED, moment(time)));
  }

  private void titles() {
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
