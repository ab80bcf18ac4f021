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
import java.util.regex.Pattern;
import org.ortak.article.Arrival;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.article.Block;
import org.ortak.bench.ledger.MadeWord;
import org.ortak.claim.Role;
import org.ortak.pack.Lexicon;
import org.ortak.reading.Reader;
import org.ortak.source.Pages;

/** The sample articles, and any number of articles made of their paragraphs. */
record Samples(List<Arrival> pages, List<Article> articles) {

  private static final long SEED = 20261121;
  private static final int PARAGRAPHS = 8;
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
  private static final int DAYS = 330;

  private static final int NAMES_FROM = 5000;

  /** In so many articles each paragraph stands about six times, as often as news is told. */
  private static final int TELLING_THE_SAME = 100;

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
   * over a year. In each hundred of them the firms have other names, so that more articles tell of
   * more firms and not the same thing ever again.
   *
   * @param firms the first words of the names to be changed
   */
  void write(Path folder, int count, List<String> firms) throws IOException {
    List<String> paragraphs = paragraphs();
    Random random = new Random(SEED);
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder("---\n");
      text.append("title: Notes of the day, number ").append(i).append('\n');
      text.append("published: ").append(FIRST_DAY.plusDays((long) i * DAYS / count)).append('\n');
      text.append("outlet: Outlet ").append(i % 50).append("\nlanguage: en\n---\n");
      for (int p = 0; p < PARAGRAPHS; p++) {
        String paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
        text.append(renamed(paragraph, firms, i / TELLING_THE_SAME)).append("\n\n");
      }
      Files.writeString(folder.resolve(i + ".md"), text, StandardCharsets.UTF_8);
    }
  }

  private static String renamed(String paragraph, List<String> firms, int turn) {
    String text = paragraph;
    for (int i = 0; turn > 0 && i < firms.size(); i++) {
      String name = MadeWord.name(NAMES_FROM + turn * firms.size() + i);
      text = text.replaceAll("\\b" + Pattern.quote(firms.get(i)) + "\\b", name);
    }
    return text;
  }

  /** The first words of the firms' names in the samples that the pack does not know. */
  List<String> firms(Reader reader, Lexicon known) {
    return articles.stream()
        .flatMap(article -> reader.read(article).claims().stream())
        .flatMap(claim -> claim.participants().stream())
        .filter(party -> party.id().isEmpty() && party.role() != Role.HOLDER)
        .map(party -> party.name().split(" ")[0])
        .filter(word -> word.length() > 2 && known.named(word).isEmpty())
        .distinct()
        .sorted()
        .toList();
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
