package org.ortak.score;

/** What should be scored can't be read. */
public final class ScoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ScoreException(String message) {
    super(message);
  }
}
