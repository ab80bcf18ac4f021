package org.ortak.answer.judging;

import java.util.List;
import java.util.Optional;
import org.ortak.answer.tracker.Line;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.undertaking.Undertaking;

/** Something that waits for a person to decide. */
public sealed interface Waiting {

  /**
   * Two claims that may tell of one undertaking.
   *
   * @param score how likely, 0 to 1
   * @param reasons what speaks for it and against it
   */
  record Likely(Side one, Side other, double score, List<String> reasons) implements Waiting {

    public Likely {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Two names that may name one entity.
   *
   * @param score how likely, 0 to 1
   * @param reason on what that rests
   */
  record Names(Name one, Name other, double score, String reason) implements Waiting {}

  /**
   * A name with the newest report of whom it names.
   *
   * @param told how many undertakings and facts tell of it
   */
  record Name(String name, String entity, int told, Optional<Line> newest) {}

  /**
   * A judgement whose claim is no longer read so.
   *
   * @param likest the claim of the same document that is most like it
   */
  record Adrift(Decision decision, Optional<Side> likest) implements Waiting {}

  /** Two people judged one thing otherwise; the later holds. */
  record Dispute(Decision earlier, Decision later) implements Waiting {}

  /** A claim with its sentences, and the undertaking that it was joined to. */
  record Side(Report report, Line line, Undertaking undertaking) {}
}
