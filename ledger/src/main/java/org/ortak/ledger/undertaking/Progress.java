package org.ortak.ledger.undertaking;

import java.util.List;
import org.ortak.claim.Stage;

/**
 * How far an undertaking has come.
 *
 * @param stage the stage that holds at present: the last step
 * @param steps the stages as they followed each other, oldest first
 * @param unheld what was told and does not hold: steps back told by too few, and stages told on the
 *     same day by fewer
 */
public record Progress(Stage stage, String reason, List<StageStep> steps, List<StageStep> unheld) {

  public Progress {
    steps = List.copyOf(steps);
    unheld = List.copyOf(unheld);
  }
}
