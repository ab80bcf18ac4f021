package org.ortak.article;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page to a draft: what it tells about the article, and the paragraphs of its main text. */
final class HtmlPage {

  private static final int SHORT = 250;

  private final Markup markup;

  HtmlPage(Markup markup) {
    this.markup = markup;
  }

  Draft draft(String content) {
    Document page = Jsoup.parse(content);
    HtmlFacts facts = new HtmlFacts(page);
    NearHeadline near = NearHeadline.of(page, facts.facts().get(Field.TITLE));
    List<Part> parts = HtmlBlocks.of(new MainText(page, markup).main(), markup);
    StructuredData structured = facts.structured();
    if (structured.length() > SHORT && structured.length() > 2 * length(parts)) {
      parts = structured.parts();
    }
    return new Draft(facts.facts(), parts, facts.dating(), near);
  }

  private static int length(List<Part> parts) {
    return parts.stream().mapToInt(part -> part.text().length()).sum();
  }
}
