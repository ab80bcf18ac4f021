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
    List<Part> parts = HtmlBlocks.of(new MainText(page, markup).main());
    String body = facts.body();
    if (body.length() > SHORT && body.length() > 2 * length(parts)) {
      parts = PlainText.parts(Jsoup.parse(body.replace("\n", "<br>")).wholeText());
    }
    return new Draft(facts.facts(), parts);
  }

  private static int length(List<Part> parts) {
    return parts.stream().mapToInt(part -> part.text().length()).sum();
  }
}
