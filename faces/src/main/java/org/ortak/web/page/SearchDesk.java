package org.ortak.web.page;

import java.util.List;
import org.ortak.answer.search.Found;
import org.ortak.answer.search.Hit;
import org.ortak.answer.search.Question;
import org.ortak.answer.search.Search;

/** The search, once its index is up to date for the first time. */
public final class SearchDesk {

  private final Search search;
  private volatile boolean ready;

  public SearchDesk(Search search) {
    this.search = search;
  }

  /**
   * Brings the index up to date; with a large ledger that is new to it this takes minutes. Then
   * looks for the names of some finds, so that nobody waits for what is read and loaded only once.
   */
  public void prepare() {
    List<Hit> found = search.find(Question.of("a")).hits();
    ready = true;
    for (Hit hit : found) {
      var unused = search.find(Question.of(hit.title()));
    }
  }

  /** Whether the index was made; until then nothing can be found. */
  boolean isReady() {
    return ready;
  }

  Found find(Question question) {
    return search.find(question);
  }
}
