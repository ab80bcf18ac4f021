package org.ortak.article;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Counts for every element under one: the letters of its text, of its links and of its paragraphs,
 * and its commas.
 */
final class Measures implements NodeVisitor {

  private static final int SHORTEST_PROSE = 80;
  private static final int LETTERS = 0;
  private static final int LINKED = 1;
  private static final int COMMAS = 2;
  private static final int PROSE = 3;
  private static final int OWN = 4;

  private final Map<Element, int[]> counts = new IdentityHashMap<>();

  Measures(Element root) {
    NodeTraversor.traverse(this, root);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words
        && !words.isBlank()
        && words.parent() instanceof Element parent) {
      int[] sum = counts.computeIfAbsent(parent, element -> new int[5]);
      String text = words.getWholeText();
      int letters = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        letters += c > ' ' || (i > 0 && text.charAt(i - 1) > ' ') ? 1 : 0;
        sum[COMMAS] += c == ',' || c == '，' || c == '、' || c == '。' ? 1 : 0;
      }
      sum[LETTERS] += letters;
      sum[OWN] += letters;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    int[] sum = node instanceof Element element ? counts.get(element) : null;
    if (sum == null || !(node.parent() instanceof Element parent)) {
      return;
    }
    boolean inline = !HtmlBlocks.block((Element) node);
    if (!inline && sum[OWN] >= SHORTEST_PROSE && 2 * sum[LINKED] < sum[LETTERS]) {
      sum[PROSE] += sum[OWN];
    }
    int[] above = counts.computeIfAbsent(parent, element -> new int[5]);
    above[LETTERS] += sum[LETTERS];
    above[LINKED] += node.normalName().equals("a") ? sum[LETTERS] : sum[LINKED];
    above[COMMAS] += sum[COMMAS];
    above[PROSE] += sum[PROSE];
    above[OWN] += inline ? sum[OWN] : 0;
  }

  private int count(Element element, int what) {
    int[] sum = counts.get(element);
    return sum == null ? 0 : sum[what];
  }

  int letters(Element element) {
    return count(element, LETTERS);
  }

  /** The letters of the element's own words, those in blocks below it left out. */
  int own(Element element) {
    return count(element, OWN);
  }

  int commas(Element element) {
    return count(element, COMMAS);
  }

  /** The letters of paragraphs that are not mostly links. */
  int prose(Element element) {
    return count(element, PROSE);
  }

  int unlinked(Element element) {
    return count(element, LETTERS) - count(element, LINKED);
  }

  /** The share of the letters that stand in links. */
  double linked(Element element) {
    int letters = letters(element);
    return letters == 0 ? 0 : (double) count(element, LINKED) / letters;
  }
}
