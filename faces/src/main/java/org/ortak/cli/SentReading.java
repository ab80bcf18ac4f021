package org.ortak.cli;

import java.util.function.Supplier;
import org.ortak.answer.AnswerException;
import org.ortak.api.question.PageReading;
import org.ortak.article.Arrival;
import org.ortak.article.ArticleReader;
import org.ortak.ledger.history.Entry;
import org.ortak.pack.Once;

/** Reads what is sent to a server; the reader is loaded when the first page comes. */
final class SentReading implements PageReading {

  private final Supplier<AddWork> work =
      new Once<>(() -> new AddWork(Readers.load(ArticleReader::new)));

  @Override
  public Entry read(Arrival arrival) {
    AddWork.Made made = work.get().apply(arrival);
    return made.entry()
        .orElseThrow(() -> new AnswerException(made.fault().orElse("expected an article")));
  }
}
