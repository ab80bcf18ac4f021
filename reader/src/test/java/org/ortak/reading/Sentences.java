package org.ortak.reading;

import java.nio.charset.StandardCharsets;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.pack.Pack;

/** Sentences of a test made into an article. */
public final class Sentences {

  private Sentences() {}

  public static Article article(Pack pack, String text) {
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    return (Article) new ArticleReader(pack).take(new Page("news.md", Format.MARKDOWN, bytes));
  }
}
