package org.ortak.answer.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ortak.answer.tracker.Chapter;

/**
 * What to export.
 *
 * @param selection by what it was selected, in words
 * @param today the day that the answer is given for
 * @param madeAt when it was made
 * @param withPages whether an evidence bundle holds the whole texts
 */
public record Material(
    List<Chapter> chapters, String selection, LocalDate today, Instant madeAt, boolean withPages) {

  public Material {
    chapters = List.copyOf(chapters);
  }
}
