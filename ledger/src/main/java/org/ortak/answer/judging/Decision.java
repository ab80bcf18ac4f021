package org.ortak.answer.judging;

import java.util.List;
import org.ortak.ledger.history.Judgement;

/**
 * A judgement, and what became of it.
 *
 * @param by the judgements that undid or overruled it
 */
public record Decision(Judgement judgement, State state, List<Judgement> by) {

  /** What became of a judgement. */
  public enum State {
    HOLDS("holds"),
    /** A later judgement undid it. */
    UNDONE("undone"),
    /** A later judgement on the same subject says otherwise, or the same again. */
    OVERRULED("overruled"),
    /** The claim it is about is no longer read so. */
    ADRIFT("adrift");

    private final String word;

    State(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  public Decision {
    by = List.copyOf(by);
  }

  /** Whether another judge overruled it with another verdict. */
  public boolean isDisputed() {
    return state == State.OVERRULED
        && by.stream()
            .anyMatch(other -> !other.who().equals(judgement.who()) && !saysTheSame(other));
  }

  private boolean saysTheSame(Judgement other) {
    return other.verdict() == judgement.verdict()
        && other.subject().parts().equals(judgement.subject().parts());
  }
}
