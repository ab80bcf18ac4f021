package org.ortak.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text under an element as paragraphs: a block element each, a row of a table on a line. */
final class HtmlBlocks implements NodeVisitor {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          LivePosts.TIME,
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");

  private static final Set<String> BOLD = Set.of("b", "strong");

  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Predicate<Element> caption;
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int breaks;
  private int bold;

  /** Whether words in usual type stand in the paragraph. */
  private boolean plain;

  /** How many open boxes are captions or lie in one. */
  private int captions;

  private HtmlBlocks(Predicate<Element> caption) {
    this.caption = caption;
  }

  static List<Part> of(Element main) {
    return of(main, element -> false);
  }

  /** With the boxes that are named as the captions of pictures. */
  static List<Part> of(Element main, Markup markup) {
    return of(main, element -> markup.caption(Markup.names(element)));
  }

  private static List<Part> of(Element main, Predicate<Element> caption) {
    HtmlBlocks blocks = new HtmlBlocks(caption);
    NodeTraversor.traverse(blocks, main);
    blocks.flush();
    return blocks.parts;
  }

  static boolean block(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (breaks > 0 && PlainText.item(Lines.tidy(words.getWholeText())).isPresent()) {
        flush();
      }
      if (!words.isBlank()) {
        breaks = 0;
        plain |= bold == 0;
      }
      text.append(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      broken();
    } else if (BOLD.contains(name)) {
      bold++;
    } else if (name.equals("td") || name.equals("th")) {
      text.append(text.toString().isBlank() ? "" : " | ");
    } else if (block(element)) {
      flush();
      kind = kind(name);
      captions += captions > 0 || name.equals("figcaption") || caption.test(element) ? 1 : 0;
    }
  }

  /** A second break ends a paragraph, and the first one a headline in bold type. */
  private void broken() {
    breaks++;
    text.append(' ');
    String line = Lines.tidy(text.toString());
    boolean headline = !plain && Shape.headline(line) && !Shape.stopped(line);
    if (breaks > 1) {
      flush();
    } else if (headline && kind == Block.Kind.PARAGRAPH) {
      kind = Block.Kind.HEADING;
      flush();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && block(element)) {
      flush();
      captions -= captions > 0 ? 1 : 0;
    } else if (BOLD.contains(node.normalName())) {
      bold--;
    }
  }

  private static Block.Kind kind(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt" -> Block.Kind.HEADING;
      case "li" -> Block.Kind.ITEM;
      case "tr" -> Block.Kind.ROW;
      case "figcaption" -> Block.Kind.CAPTION;
      case LivePosts.TIME -> Block.Kind.TIME;
      default -> Block.Kind.PARAGRAPH;
    };
  }

  private void flush() {
    String words = Lines.tidy(text.toString());
    text.setLength(0);
    breaks = 0;
    plain = false;
    if (!words.isEmpty()) {
      parts.add(part(words));
    }
    kind = Block.Kind.PARAGRAPH;
  }

  private Part part(String words) {
    if (captions > 0) {
      return new Part(Block.Kind.CAPTION, words);
    }
    Optional<String> item = kind == Block.Kind.PARAGRAPH ? PlainText.item(words) : Optional.empty();
    return item.map(told -> new Part(Block.Kind.ITEM, told)).orElseGet(() -> new Part(kind, words));
  }
}
