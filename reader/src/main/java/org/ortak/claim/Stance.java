package org.ortak.claim;

/** What one side says of a claim. */
public enum Stance {
  REPORTS("reports"),
  CONFIRMS("confirms"),
  DENIES("denies"),
  UNDECIDED("undecided"),
  DECLINES("declines");

  private final String word;

  Stance(String word) {
    this.word = word;
  }

  /** The exact string in JSON. */
  public String word() {
    return word;
  }
}
