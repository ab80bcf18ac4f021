package org.ortak.answer.tracker;

import java.util.List;

/**
 * A part of a list.
 *
 * @param all how many the whole list has
 */
public record Listing(List<Listed> listed, int all) {

  public Listing {
    listed = List.copyOf(listed);
  }
}
