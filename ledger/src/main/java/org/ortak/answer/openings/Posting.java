package org.ortak.answer.openings;

import java.util.List;
import org.ortak.answer.tracker.Chapter;
import org.ortak.ledger.undertaking.Undertaking;

/**
 * One opening on the board.
 *
 * @param chapter the opening with its reports
 * @param answers other openings that ask for what this one offers, best first
 */
public record Posting(Chapter chapter, List<Undertaking> answers) {

  public Posting {
    answers = List.copyOf(answers);
  }
}
