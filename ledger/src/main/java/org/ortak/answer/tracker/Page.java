package org.ortak.answer.tracker;

import java.util.List;

/**
 * A part of a list.
 *
 * @param all how many the whole list has
 */
public record Page(List<Listed> listed, int all) {

  public Page {
    listed = List.copyOf(listed);
  }
}
