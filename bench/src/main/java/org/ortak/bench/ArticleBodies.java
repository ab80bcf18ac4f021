package org.ortak.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.article.Taken;
import org.ortak.pack.Pack;

/**
 * How fast articles are taken out of pages on one core, and how many days published are right.
 * Argument: the folder of {@code *.html.gz} of the public extraction benchmark.
 */
public final class ArticleBodies {

  private static final String ENDING = ".html.gz";
  private static final String DAYS = "/org/ortak/bench/article-days.tsv";
  private static final int WARM = 20;
  private static final int ROUNDS = 20;

  private final ArticleReader reader = new ArticleReader(Pack.builtIn());
  private final Map<String, byte[]> pages;

  private ArticleBodies(Map<String, byte[]> pages) {
    this.pages = pages;
  }

  public static void main(String[] args) throws IOException {
    ArticleBodies bench = new ArticleBodies(pages(Path.of(args[0])));
    PrintStream out = System.out;
    long taken = 0;
    for (int i = 0; i < WARM; i++) {
      taken += bench.all();
    }
    long began = processorTime();
    for (int i = 0; i < ROUNDS; i++) {
      taken += bench.all();
    }
    double seconds = (processorTime() - began) / 1e9;
    out.printf(
        Locale.ROOT,
        "%.0f pages a second on one core (%d letters taken)%n",
        ROUNDS * bench.pages.size() / seconds,
        taken);
    bench.days(out);
  }

  /** The time that all processors spent on this program, in nanoseconds, whatever else they do. */
  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static Map<String, byte[]> pages(Path folder) throws IOException {
    Map<String, byte[]> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          pages.put(file.getFileName().toString().replace(ENDING, ""), in.readAllBytes());
        }
      }
    }
    return pages;
  }

  /** Takes all pages once; how many letters their articles have. */
  private int all() {
    return pages.values().stream()
        .map(bytes -> take("page", bytes))
        .mapToInt(taken -> taken instanceof Article article ? article.text().length() : 0)
        .sum();
  }

  private Taken take(String name, byte[] bytes) {
    return reader.take(new Page(name, Format.HTML, bytes));
  }

  private void days(PrintStream out) throws IOException {
    Map<String, String> truth = truth();
    int right = 0;
    for (Map.Entry<String, String> page : truth.entrySet()) {
      String day = day(page.getKey());
      if (day.equals(page.getValue())) {
        right++;
      } else {
        out.println(page.getKey() + ": expected " + page.getValue() + ", found " + day);
      }
    }
    out.printf(
        Locale.ROOT,
        "%d of %d days published right, %.3f%n",
        right,
        truth.size(),
        (double) right / truth.size());
  }

  private String day(String page) {
    return Optional.ofNullable(pages.get(page))
        .map(bytes -> take(page, bytes))
        .flatMap(taken -> taken instanceof Article article ? article.published() : Optional.empty())
        .map(Object::toString)
        .orElse("none");
  }

  private static Map<String, String> truth() throws IOException {
    Map<String, String> truth = new HashMap<>();
    try (InputStream in = ArticleBodies.class.getResourceAsStream(DAYS)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      for (String line : lines) {
        String[] cells = line.split("\t");
        if (cells.length == 2 && !cells[0].equals("page")) {
          truth.put(cells[0], cells[1]);
        }
      }
    }
    return truth;
  }
}
