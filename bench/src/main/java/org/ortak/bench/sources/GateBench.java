package org.ortak.bench.sources;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.pack.Pack;
import org.ortak.source.Pages;
import org.ortak.source.gate.Gate;

/**
 * How fast the gate is on one core, and how many articles it lets pass. Arguments: folders; those
 * after a dash hold articles of other fields. Prints totals only.
 */
public final class GateBench {

  private static final int ROUNDS = 200;

  private final ArticleReader reader = new ArticleReader(Pack.builtIn());
  private final Gate gate = new Gate(Pack.builtIn());

  private GateBench() {}

  public static void main(String[] args) {
    GateBench bench = new GateBench();
    PrintStream out = System.out;
    boolean field = true;
    List<Article> all = new ArrayList<>();
    for (String argument : args) {
      if (argument.equals("-")) {
        field = false;
      } else {
        List<Article> articles = bench.articles(argument);
        long passed = articles.stream().filter(bench.gate::passes).count();
        out.printf(
            Locale.ROOT,
            "%s: %d of %d %s%n",
            argument,
            passed,
            articles.size(),
            field ? "pass" : "of other fields pass");
        all.addAll(articles);
      }
    }
    long passed = bench.rounds(all);
    long began = System.nanoTime();
    passed += bench.rounds(all);
    double seconds = (System.nanoTime() - began) / 1e9;
    out.printf(
        Locale.ROOT,
        "%,.0f articles a second on one core (%d passes)%n",
        (double) ROUNDS * all.size() / seconds,
        passed);
  }

  private long rounds(List<Article> articles) {
    long passed = 0;
    for (int i = 0; i < ROUNDS; i++) {
      passed += articles.stream().filter(gate::passes).count();
    }
    return passed;
  }

  private List<Article> articles(String folder) {
    List<Article> articles = new ArrayList<>();
    try (Pages pages = new Pages(List.of(folder), InputStream.nullInputStream())) {
      while (pages.hasNext()) {
        if (reader.take(pages.next()) instanceof Article article) {
          articles.add(article);
        }
      }
    }
    return articles;
  }
}
