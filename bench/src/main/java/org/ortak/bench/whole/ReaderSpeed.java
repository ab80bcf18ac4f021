package org.ortak.bench.whole;

import java.util.Locale;
import org.ortak.article.Arrival;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.reading.Reader;

/** Words a second, from the page's bytes to its claims, in one thread. */
record ReaderSpeed(ArticleReader articles, Reader reader, Samples samples) {

  private static final double SECONDS = 20;

  Figure measure() {
    double first = rounds(SECONDS);
    double speed = Math.max(first, rounds(SECONDS));
    return new Figure(
        "reading, words a second on one core",
        String.format(Locale.ROOT, "%,.0f", speed),
        String.format(
            Locale.ROOT,
            "the %d English samples (%,d words) again and again, one thread,"
                + " better of two rounds of %.0f s",
            samples.articles().size(),
            samples.words(),
            SECONDS));
  }

  private double rounds(double seconds) {
    long start = System.nanoTime();
    int words = samples.words();
    long read = 0;
    long claims = 0;
    while ((System.nanoTime() - start) / 1e9 < seconds) {
      for (Arrival page : samples.pages()) {
        if (articles.take(page) instanceof Article article) {
          claims += reader.read(article).findings().size();
        }
      }
      read += words;
    }
    if (claims == 0) {
      throw new IllegalStateException("expected claims in the sample articles, found none");
    }
    return read / ((System.nanoTime() - start) / 1e9);
  }
}
