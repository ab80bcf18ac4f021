package org.ortak.answer.openings;

import java.util.List;

/**
 * All openings.
 *
 * @param running newest first
 * @param over newest first
 */
public record Openings(List<Opening> running, List<Opening> over) {

  public Openings {
    running = List.copyOf(running);
    over = List.copyOf(over);
  }
}
