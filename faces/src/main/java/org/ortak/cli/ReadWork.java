package org.ortak.cli;

import java.util.Optional;
import java.util.function.Function;
import org.ortak.article.Arrival;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.article.Unreadable;
import org.ortak.reading.Reader;
import org.ortak.reading.Reading;

/** Reads one page and writes down what it says; safe to be shared by threads. */
final class ReadWork implements Function<Arrival, Rendered> {

  private final ArticleReader articles;
  private final Reader reader;
  private final Form form;
  private final double minConfidence;

  /** How a reading is written down. */
  interface Form {
    byte[] write(Reading reading);
  }

  ReadWork(InputOptions inputs, Form form, double minConfidence) {
    Readers readers = Readers.load(inputs);
    this.articles = readers.articles();
    this.reader = readers.reader();
    this.form = form;
    this.minConfidence = minConfidence;
  }

  @Override
  public Rendered apply(Arrival arrival) {
    try {
      return switch (articles.take(arrival)) {
        case Unreadable fault -> Rendered.fault(fault.message());
        case Article article -> render(reader.read(article));
      };
    } catch (RuntimeException | StackOverflowError e) {
      return Rendered.fault(Readers.failed(arrival, e));
    }
  }

  private Rendered render(Reading whole) {
    Reading reading = minConfidence > 0 ? Readers.atLeast(whole, minConfidence) : whole;
    return new Rendered(
        form.write(reading), reading.findings().size(), reading.unread(), Optional.empty());
  }
}
