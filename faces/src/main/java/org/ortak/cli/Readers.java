package org.ortak.cli;

import org.ortak.article.Arrival;
import org.ortak.article.ArticleReader;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Reading;

/** What takes articles out of pages, and what reads them. */
record Readers(ArticleReader articles, Reader reader, String packVersion) {

  static Readers load(InputOptions inputs) {
    Pack pack = Pack.builtIn();
    return new Readers(inputs.articles(pack), new Reader(pack, Grammar.load()), pack.version());
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
