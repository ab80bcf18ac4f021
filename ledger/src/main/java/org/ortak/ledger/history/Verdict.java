package org.ortak.ledger.history;

/** What a judgement says. */
public enum Verdict {
  /** Two claims tell of one undertaking, or two names name one entity. */
  SAME("same"),
  /** Two claims tell of two undertakings, or two names name two entities. */
  DIFFERENT("different"),
  /** A claim is right. */
  RIGHT("right"),
  /** A claim is wrong and counts for nothing. */
  WRONG("wrong"),
  /** A field of a claim should be otherwise. */
  CORRECTED("corrected"),
  /** A document counts for nothing. */
  WITHDRAWN("withdrawn"),
  /** An earlier judgement counts for nothing. */
  UNDONE("undone");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
