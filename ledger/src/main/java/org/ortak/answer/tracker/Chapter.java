package org.ortak.answer.tracker;

import java.util.List;
import org.ortak.ledger.undertaking.Related;

/**
 * An undertaking or fact with all that is told of it.
 *
 * @param lines its reports, newest first
 * @param related what it has to do with; looked up only where it is asked for alone
 */
public record Chapter(Listed listed, List<Line> lines, List<Related> related) {

  public Chapter {
    lines = List.copyOf(lines);
    related = List.copyOf(related);
  }

  public Chapter(Listed listed, List<Line> lines) {
    this(listed, lines, List.of());
  }

  /** Whether a copy is the same article with other words: its address is that of another report. */
  public boolean isVersion(Line line) {
    return line.copy()
        && line.url().isPresent()
        && lines.stream().anyMatch(other -> !other.copy() && other.url().equals(line.url()));
  }
}
