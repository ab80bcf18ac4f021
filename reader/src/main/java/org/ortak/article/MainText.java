package org.ortak.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Finds the element with a page's main text: boxes that stand beside it are dropped, paragraphs
 * give points to the elements around them, and the best element is cleaned of what is mostly links.
 */
final class MainText {

  private static final String NEVER =
      "script,style,noscript,template,iframe,svg,button,select,input,textarea,object,embed,canvas,"
          + "video,audio,map,head,link,meta,amp-ad,amp-embed,amp-sidebar,amp-consent";
  private static final Set<String> BESIDE =
      Set.of("aside", "nav", "footer", "form", "dialog", "menu");
  private static final Set<String> NEVER_BESIDE =
      Set.of("article", "main", "body", "p", "h1", "h2", "h3", "blockquote", "tr", "td", "tbody");
  private static final int SHORTEST_PARAGRAPH = 25;
  private static final int LEVELS = 5;
  private static final double MUCH_MORE = 2.5;

  private final Element body;
  private final Markup markup;
  private final Optional<Element> posts;
  private final Map<Element, Double> scores = new IdentityHashMap<>();
  private Measures measures;

  /**
   * @param posts the box around the posts of a live blog, which is the main text then
   */
  MainText(Document page, Markup markup, Optional<Element> posts) {
    this.posts = posts;
    this.body = page.body();
    this.markup = markup;
    body.select(NEVER).remove();
    this.measures = new Measures(body);
  }

  Element main() {
    dropBeside();
    measures = new Measures(body);
    score();
    Element main = joined(posts.orElseGet(() -> widened(best())));
    measures = new Measures(main);
    clean(main);
    return main;
  }

  /**
   * Drops what stands beside the article by its names, unless much of the page's prose or its
   * headline is in it.
   */
  private void dropBeside() {
    int all = measures.prose(body);
    NodeTraversor.filter(
        (node, depth) -> {
          boolean drop =
              node instanceof Element element
                  && measures.letters(element) > 0
                  && measures.prose(element) * 3 <= all
                  && beside(element)
                  && !headed(element);
          return drop ? NodeFilter.FilterResult.REMOVE : NodeFilter.FilterResult.CONTINUE;
        },
        body);
  }

  private boolean beside(Element element) {
    String name = element.normalName();
    if (element == body || NEVER_BESIDE.contains(name) || post(element)) {
      return false;
    }
    boolean named = HtmlBlocks.block(element) && markup.beside(Markup.names(element));
    return BESIDE.contains(name) || hidden(element) || named;
  }

  /** Whether it is a post of a live blog, or holds them. */
  private boolean post(Element element) {
    return posts.isPresent() && element.selectFirst(LivePosts.TIME) != null;
  }

  /** Whether the page's headline stands in it. */
  private static boolean headed(Element element) {
    return element.selectFirst("h1") != null && element.selectFirst("p") != null;
  }

  private static boolean hidden(Element element) {
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (!style.isEmpty() && style.replace(" ", "").contains("display:none"));
  }

  private void score() {
    for (Element element : body.getAllElements()) {
      double points = points(element);
      if (points > 0) {
        double share = 1;
        Element up = element.normalName().equals("p") ? element.parent() : element;
        for (int level = 0; up != null && level < LEVELS; level++) {
          scores.merge(up, points * share, Double::sum);
          share = level == 0 ? 0.5 : share / 2;
          up = up.parent();
        }
      }
    }
  }

  /** What a paragraph is worth; an element that is none is worth nothing. */
  private double points(Element element) {
    String name = element.normalName();
    int own = measures.own(element);
    boolean paragraph =
        name.equals("p") || name.equals("pre") || (own >= 80 && HtmlBlocks.block(element));
    if (!paragraph || own < SHORTEST_PARAGRAPH || name.equals("li")) {
      return 0;
    }
    int commas =
        measures.own(element) == measures.letters(element) ? measures.commas(element) : own / 80;
    return (1 + commas + Math.min(own / 100, 3)) * (1 - measures.linked(element));
  }

  private Element best() {
    Element best = body;
    double most = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      Element element = entry.getKey();
      double score = (entry.getValue() + weight(element)) * (1 - measures.linked(element));
      if (score > most) {
        most = score;
        best = element;
      }
    }
    return best;
  }

  private double weight(Element element) {
    String names = Markup.names(element);
    double weight = element.attr("itemprop").contains("articleBody") ? 50 : 0;
    weight += element.normalName().equals("article") ? 10 : 0;
    weight += markup.body(names) ? 25 : 0;
    weight -= markup.low(names) ? 15 : 0;
    return weight;
  }

  /**
   * Goes up while the element around has much more prose, or boxes named as this one that go on
   * with its text.
   */
  private Element widened(Element best) {
    Element main = best;
    for (Element up = best.parent(); up != null && up != body.parent(); up = up.parent()) {
      int more = measures.prose(up) - measures.prose(main);
      boolean much = more > MUCH_MORE * measures.prose(main);
      if (measures.linked(up) < 0.4 && (much || (more > 0 && goesOn(up, main)))) {
        main = up;
      }
    }
    return main;
  }

  /** Whether boxes named as the main one stand in an element that holds one article only. */
  private boolean goesOn(Element up, Element main) {
    if (main.className().isBlank()
        || up.select("h1").size() > 1
        || up.select("article").size() > 1) {
      return false;
    }
    int more = 0;
    for (Element other : up.getElementsByTag(main.normalName())) {
      boolean alike = other != main && other.className().equals(main.className());
      more += alike ? measures.prose(other) : 0;
    }
    return more * 4 > measures.prose(main);
  }

  /** Takes in the elements beside it that are prose, such as a summary above the text. */
  private Element joined(Element main) {
    Element parent = main.parent();
    if (parent == null || main == body || parent == body.parent()) {
      return main;
    }
    List<Element> others = new ArrayList<>();
    boolean found = false;
    for (Element sibling : parent.children()) {
      boolean joins = sibling != main && joins(sibling);
      found |= joins;
      if (sibling != main && !joins) {
        others.add(sibling);
      }
    }
    if (!found) {
      return main;
    }
    others.forEach(Element::remove);
    return parent;
  }

  private boolean joins(Element sibling) {
    return measures.prose(sibling) * 10 > measures.letters(sibling) * 7
        && measures.prose(sibling) > 80
        && measures.linked(sibling) < 0.2
        && sibling.selectFirst("h2 a,h3 a,h4 a") == null;
  }

  private void clean(Element main) {
    for (Element element : main.select("ul,ol,div,section,table,dl")) {
      boolean links = measures.linked(element) > 0.6 && measures.unlinked(element) < 120;
      if (element != main && links && measures.letters(element) > 0) {
        element.remove();
      }
    }
    for (Element element : main.select("h1,h2,h3,h4,h5,h6")) {
      if (measures.linked(element) > 0.9) {
        element.remove();
      }
    }
  }
}
