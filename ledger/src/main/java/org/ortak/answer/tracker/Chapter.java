package org.ortak.answer.tracker;

import java.util.List;

/** One undertaking or fact of a dossier, with the reports that tell it, newest first. */
public record Chapter(Listed listed, List<Line> lines) {

  public Chapter {
    lines = List.copyOf(lines);
  }
}
