package org.ortak.cli;

import java.util.Optional;
import org.ortak.answer.AnswerException;
import org.ortak.api.question.PageReading;
import org.ortak.article.ArticleReader;
import org.ortak.article.Page;
import org.ortak.ledger.history.Entry;

/** Reads what is sent to a server; the reader is loaded when the first page comes. */
final class SentReading implements PageReading {

  private Optional<AddWork> work = Optional.empty();

  @Override
  public Entry read(Page page) {
    AddWork.Made made = work().apply(page);
    return made.entry()
        .orElseThrow(() -> new AnswerException(made.fault().orElse("expected an article")));
  }

  private synchronized AddWork work() {
    AddWork loaded = work.orElseGet(() -> new AddWork(Readers.load(ArticleReader::new)));
    work = Optional.of(loaded);
    return loaded;
  }
}
