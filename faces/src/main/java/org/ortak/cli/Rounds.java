package org.ortak.cli;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Does something again and again until it is done. A failure, such as a ledger that somebody else
 * holds, is told once and tried again.
 */
final class Rounds {

  private final Duration between;
  private final Consumer<String> telling;
  private String told = "";

  /**
   * @param between how long to wait after each round
   * @param telling is told why a round failed
   */
  Rounds(Duration between, Consumer<String> telling) {
    this.between = between;
    this.telling = telling;
  }

  /** Ends when a round says that all is done, or when its thread is interrupted. */
  void run(BooleanSupplier round) {
    try {
      while (!isDone(round)) {
        Thread.sleep(between);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isDone(BooleanSupplier round) {
    try {
      return round.getAsBoolean();
    } catch (RuntimeException e) {
      String why = String.valueOf(e.getMessage());
      if (!why.equals(told)) {
        telling.accept(why);
        told = why;
      }
      return false;
    }
  }
}
