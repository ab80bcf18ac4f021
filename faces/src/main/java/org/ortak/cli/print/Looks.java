package org.ortak.cli.print;

import org.ortak.claim.Stage;
import org.ortak.cli.terminal.Look;
import org.ortak.cli.terminal.Styled;

/** Which look stands for what. */
final class Looks {

  private Looks() {}

  static Styled stage(Stage stage) {
    return Styled.of(stage.word(), of(stage));
  }

  private static Look of(Stage stage) {
    return switch (stage) {
      case SOUGHT, CONSIDERED -> Look.OPEN;
      case AGREED, UNDERWAY -> Look.DECIDED;
      case ACTIVE -> Look.RUNNING;
      case PAUSED, ENDED, CANCELLED -> Look.OVER;
    };
  }

  static Styled label(String text) {
    return Styled.of(text, Look.LABEL);
  }
}
