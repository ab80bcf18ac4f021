package org.ortak.source.watch;

import org.ortak.article.Page;

/** Takes pages; given one twice, it must keep it once. Safe to be called by several threads. */
public interface Taker {

  /** What became of a page. */
  enum Verdict {
    /** Its article is safe. */
    KEPT,
    /** Its article is not of the field. */
    ELSEWHERE,
    /** There is no article in it. */
    EMPTY
  }

  Verdict take(Page page);
}
