package org.ortak.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.ortak.article.Arrival;
import org.ortak.article.ArticleReader;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Reading;

/** What takes articles out of pages, and what reads them. */
record Readers(ArticleReader articles, Reader reader, String packVersion) {

  /**
   * Loads them at the same time as far as they do not need each other: it is most of a cold start.
   */
  static Readers load(InputOptions inputs) {
    return load(inputs::articles);
  }

  /** With what makes the taker of articles from a pack. */
  static Readers load(Function<Pack, ArticleReader> maker) {
    FutureTask<Grammar> grammar = begin(Grammar::load);
    Pack pack = Pack.builtIn();
    FutureTask<ArticleReader> articles = begin(() -> maker.apply(pack));
    Reader reader = new Reader(pack, value(grammar));
    return new Readers(value(articles), reader, pack.version());
  }

  private static <T> FutureTask<T> begin(Callable<T> loading) {
    FutureTask<T> task = new FutureTask<>(loading);
    Thread loader = Thread.ofPlatform().daemon().name("loader").unstarted(task);
    loader.start();
    return task;
  }

  private static <T> T value(FutureTask<T> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the program's own data could not be loaded", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  /** A reading without the claims of less confidence. */
  static Reading atLeast(Reading reading, double confidence) {
    return new Reading(
        reading.article(),
        reading.unread(),
        reading.findings().stream()
            .filter(finding -> finding.claim().confidence() >= confidence)
            .toList(),
        reading.names(),
        reading.quantities(),
        reading.dates());
  }

  /** The line that tells of an article on which the reader itself failed. */
  static String failed(Arrival arrival, Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return arrival.source()
        + ": expected a reading, found a fault of the reader ("
        + fault
        + where
        + "); please report it with the article";
  }
}
