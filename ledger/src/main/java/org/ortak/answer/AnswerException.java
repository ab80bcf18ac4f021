package org.ortak.answer;

/** What was asked for has no answer: what was expected, what was found, what to do. */
public final class AnswerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public AnswerException(String message) {
    super(message);
  }
}
