package org.ortak.bench.whole;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ortak.article.Arrival;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.article.Block;
import org.ortak.source.Pages;

/** The sample articles, and any number of articles made of their paragraphs. */
record Samples(List<Arrival> pages, List<Article> articles) {

  private static final long SEED = 20261121;
  private static final int PARAGRAPHS = 8;
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
  private static final int DAYS = 330;

  static Samples of(Path folder, ArticleReader reader) {
    List<Arrival> arrivals = new ArrayList<>();
    List<Article> articles = new ArrayList<>();
    try (Pages pages = new Pages(List.of(folder.toString()), InputStream.nullInputStream())) {
      while (pages.hasNext()) {
        Arrival arrival = pages.next();
        if (reader.take(arrival) instanceof Article article && article.language().equals("en")) {
          arrivals.add(arrival);
          articles.add(article);
        }
      }
    }
    return new Samples(arrivals, articles);
  }

  /**
   * Writes articles of paragraphs drawn from all samples, in another order in each; they spread
   * over a year.
   */
  void write(Path folder, int count) throws IOException {
    List<String> paragraphs = paragraphs();
    Random random = new Random(SEED);
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder("---\n");
      text.append("title: Notes of the day, number ").append(i).append('\n');
      text.append("published: ").append(FIRST_DAY.plusDays((long) i * DAYS / count)).append('\n');
      text.append("outlet: Outlet ").append(i % 50).append("\nlanguage: en\n---\n");
      for (int p = 0; p < PARAGRAPHS; p++) {
        text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append("\n\n");
      }
      Files.writeString(folder.resolve(i + ".md"), text, StandardCharsets.UTF_8);
    }
  }

  private List<String> paragraphs() {
    return articles.stream()
        .flatMap(
            article ->
                article.blocks().stream()
                    .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                    .map(block -> block.span().of(article.text())))
        .distinct()
        .toList();
  }

  int words() {
    return articles.stream().mapToInt(article -> article.text().split("\\s+").length).sum();
  }
}
