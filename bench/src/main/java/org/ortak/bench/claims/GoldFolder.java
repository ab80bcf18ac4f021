package org.ortak.bench.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.article.Taken;
import org.ortak.article.Unreadable;
import org.ortak.score.ScoredDocument;
import org.ortak.score.ScoredLines;

/** Folders of articles, each with the gold claims of its articles in {@code gold.jsonl}. */
record GoldFolder(ArticleReader articles) {

  private static final String GOLD = "gold.jsonl";
  private static final String ENGLISH = "en";

  /** The English articles of the folder that have gold. */
  List<GoldArticle> read(Path folder) throws IOException {
    Path gold = folder.resolve(GOLD);
    if (!Files.isRegularFile(gold)) {
      throw new IllegalArgumentException(
          gold + ": expected the gold claims of the folder's articles, found no such file");
    }
    List<GoldArticle> out = new ArrayList<>();
    for (ScoredDocument document : new ScoredLines().read(gold)) {
      Article article = article(folder.resolve(document.file()));
      if (article.language().equals(ENGLISH)) {
        out.add(new GoldArticle(document.file(), article, document.claims()));
      }
    }
    return out;
  }

  private Article article(Path file) throws IOException {
    Format format = Format.ofName(file.toString()).orElse(Format.TEXT);
    Taken taken = articles.take(new Page(file.toString(), format, Files.readAllBytes(file)));
    return switch (taken) {
      case Article article -> article;
      case Unreadable fault -> throw new IllegalArgumentException(fault.message());
    };
  }
}
