package org.ortak.answer.search;

import java.util.List;

/**
 * What was found.
 *
 * @param hits best first
 * @param all how many there are, counted up to a thousand and guessed from there on
 * @param loosely whether nothing has all of the words, so that these have some
 */
public record Found(List<Hit> hits, long all, boolean loosely) {

  public Found {
    hits = List.copyOf(hits);
  }
}
