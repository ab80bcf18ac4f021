package org.ortak.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.pack.Pack;
import org.ortak.reading.date.DateMention;

/** Dates in the posts of a live blog count from the day of the post. */
class LivePostDatesTest {

  private static final String BLOG =
      """
      ---
      date: 2025-05-06
      ---
      # Strike at Volta

      Workers at the plant laid down work yesterday.

      2025-05-09 10:20

      Lumora will open its plant in Izmir tomorrow, the company said.
      """;

  @Test
  void tomorrowIsTheDayAfterThePostAndItsTimeIsNoDateOfTheText() {
    byte[] bytes = BLOG.getBytes(StandardCharsets.UTF_8);
    Article article =
        (Article) new ArticleReader(Pack.builtIn()).take(new Page("a.md", Format.MARKDOWN, bytes));
    List<DateMention> dates = Reader.builtIn().scene(article).dates();
    assertThat(dates)
        .extracting(date -> date.span().of(article.text()), date -> date.date().text())
        .containsExactly(tuple("yesterday", "2025-05-05"), tuple("tomorrow", "2025-05-10"));
  }
}
