package org.ortak.api.question;

import org.ortak.article.Arrival;
import org.ortak.ledger.history.Entry;

/** Reads pages that somebody sends. */
public interface PageReading {

  /**
   * The article of a page with its reading.
   *
   * @throws org.ortak.answer.AnswerException where there is no article in it
   */
  Entry read(Arrival arrival);
}
