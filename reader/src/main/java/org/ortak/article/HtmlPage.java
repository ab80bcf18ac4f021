package org.ortak.article;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web page to a draft: what it tells about the article, and the paragraphs of its main text. */
final class HtmlPage {

  private static final int SHORT = 250;
  private static final double TWICE = 2;

  /** So much of the page's text in the data is enough where the data keeps its posts apart. */
  private static final double MOST = 0.8;

  private final Markup markup;

  HtmlPage(Markup markup) {
    this.markup = markup;
  }

  Draft draft(String content) {
    Document page = Jsoup.parse(content);
    Optional<Element> posts = LivePosts.mark(page, markup);
    HtmlFacts facts = new HtmlFacts(page);
    NearHeadline near = NearHeadline.of(page, facts.facts().get(Field.TITLE));
    List<Part> parts = HtmlBlocks.of(new MainText(page, markup, posts).main(), markup);
    StructuredData structured = facts.structured();
    boolean apart = posts.isEmpty() && structured.posts() > 1;
    if (structured.length() > SHORT
        && structured.length() > (apart ? MOST : TWICE) * length(parts)) {
      parts = structured.parts();
    }
    return new Draft(facts.facts(), parts, facts.dating(), near);
  }

  private static int length(List<Part> parts) {
    return parts.stream().mapToInt(part -> part.text().length()).sum();
  }
}
