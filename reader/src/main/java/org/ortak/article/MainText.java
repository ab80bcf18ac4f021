package org.ortak.article;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the element with a page's main text: boxes that stand beside it are dropped, paragraphs
 * give points to the elements around them, and the best element is cleaned of what is mostly links.
 */
final class MainText {

  private static final String NEVER =
      "script,style,noscript,template,nav,footer,form,iframe,svg,button,select,input,textarea,object,embed,canvas,"
          + "video,audio,dialog,menu,map,head,link,meta,[hidden],[aria-hidden=true],[style~=(?i)display:\\s*none]";
  private static final int SHORTEST_PARAGRAPH = 25;

  private final Element body;
  private final Markup markup;
  private final Map<Element, Double> scores = new IdentityHashMap<>();
  private final Map<Element, int[]> lengths = new IdentityHashMap<>();

  MainText(Document page, Markup markup) {
    this.body = page.body();
    this.markup = markup;
  }

  Element main() {
    body.select(NEVER).remove();
    measure();
    dropBeside();
    measure();
    score();
    Element main = widen(best());
    clean(main);
    return main;
  }

  /** Counts for each element the letters of its text and of the links in it. */
  private void measure() {
    lengths.clear();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words && !words.isBlank()) {
              add(words, words.text().strip().length(), 0);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            int[] sum = node instanceof Element element ? lengths.get(element) : null;
            if (sum != null) {
              add(node, sum[0], node.normalName().equals("a") ? sum[0] : sum[1]);
            }
          }
        },
        body);
  }

  private void add(Node child, int letters, int linked) {
    if (child.parent() instanceof Element parent) {
      int[] sum = lengths.computeIfAbsent(parent, element -> new int[2]);
      sum[0] += letters;
      sum[1] += linked;
    }
  }

  private int length(Element element) {
    int[] sum = lengths.get(element);
    return sum == null ? 0 : sum[0];
  }

  private double linked(Element element) {
    int[] sum = lengths.get(element);
    return sum == null || sum[0] == 0 ? 0 : (double) sum[1] / sum[0];
  }

  private void dropBeside() {
    int all = sentences(body);
    for (Element element : body.getAllElements()) {
      if (element == body || element.parent() == null || !besides(element)) {
        continue;
      }
      if (sentences(element) * 3 < all) {
        element.remove();
      }
    }
  }

  private boolean besides(Element element) {
    if (element.normalName().equals("aside")) {
      return true;
    }
    String name = element.normalName();
    if (name.equals("article")
        || name.equals("main")
        || name.equals("p")
        || name.equals("a")
        || name.equals("body")) {
      return false;
    }
    return HtmlBlocks.block(element) && markup.beside(Markup.names(element));
  }

  /** How many letters stand in paragraphs below. */
  private int sentences(Element element) {
    int sum = 0;
    for (Element paragraph : element.select("p")) {
      sum += length(paragraph) > 80 && linked(paragraph) < 0.5 ? length(paragraph) : 0;
    }
    return sum;
  }

  private void score() {
    for (Element element : body.getAllElements()) {
      double points = points(element);
      double share = 1;
      Element up = element.parent();
      for (int level = 0; points > 0 && up != null && level < 5; level++) {
        scores.merge(up, points * share, Double::sum);
        share = level == 0 ? 0.5 : share / 2;
        up = up.parent();
      }
    }
  }

  private double points(Element element) {
    String name = element.normalName();
    boolean paragraph =
        name.equals("p") || name.equals("pre") || name.equals("td") || loose(element);
    if (!paragraph || length(element) < SHORTEST_PARAGRAPH) {
      return 0;
    }
    String text = element.text();
    long commas = text.chars().filter(c -> c == ',' || c == '，' || c == '、' || c == '。').count();
    return (1 + commas + Math.min(length(element) / 100, 3)) * (1 - linked(element));
  }

  /** Whether an element that is no paragraph has words of its own. */
  private static boolean loose(Element element) {
    String name = element.normalName();
    return (name.equals("div")
            || name.equals("section")
            || name.equals("article")
            || name.equals("blockquote"))
        && element.ownText().length() >= 80;
  }

  private Element best() {
    Element best = body;
    double most = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      Element element = entry.getKey();
      double score = (entry.getValue() + weight(element)) * (1 - linked(element));
      if (score > most) {
        most = score;
        best = element;
      }
    }
    return best;
  }

  private double weight(Element element) {
    String names = Markup.names(element);
    double weight =
        element.hasAttr("itemprop") && element.attr("itemprop").contains("articleBody") ? 50 : 0;
    weight += element.normalName().equals("article") ? 10 : 0;
    weight += markup.body(names) ? 25 : 0;
    weight -= markup.low(names) ? 15 : 0;
    return weight;
  }

  /** Goes up while the parent has much text in paragraphs that the element has not. */
  private Element widen(Element best) {
    Element main = best;
    for (Element up = best.parent(); up != null && up != body.parent(); up = up.parent()) {
      int more = sentences(up) - sentences(main);
      if (more * 4 > sentences(main) && linked(up) < 0.4) {
        main = up;
      }
    }
    return main;
  }

  private void clean(Element main) {
    for (Element element : main.select("ul,ol,div,section,table,dl")) {
      if (element != main
          && element.parent() != null
          && length(element) > 0
          && linked(element) > 0.6
          && length(element) - linkedLength(element) < 120) {
        element.remove();
      }
    }
    for (Element element : main.select("h1,h2,h3,h4,h5,h6")) {
      if (element.parent() != null && linked(element) > 0.9 && length(element) > 0) {
        element.remove();
      }
    }
  }

  private double linkedLength(Element element) {
    return linked(element) * length(element);
  }
}
