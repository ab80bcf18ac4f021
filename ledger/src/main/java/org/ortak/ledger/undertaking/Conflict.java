package org.ortak.ledger.undertaking;

/** That reports disagree on a field. */
public record Conflict(Sort sort, String field) {

  /** On what they disagree. */
  public enum Sort {
    FIGURE,
    DATE,
    STAGE,
    KIND,
    DENIAL
  }
}
