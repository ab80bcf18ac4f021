package org.ortak.answer.openings;

import java.util.List;
import org.ortak.answer.tracker.Chapter;
import org.ortak.ledger.undertaking.Undertaking;

/**
 * One opening.
 *
 * @param chapter what is sought, with its reports
 * @param answers other openings that ask for what this one offers, best first
 */
public record Opening(Chapter chapter, List<Undertaking> answers) {

  public Opening {
    answers = List.copyOf(answers);
  }
}
