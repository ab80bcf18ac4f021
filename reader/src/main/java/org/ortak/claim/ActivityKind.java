package org.ortak.claim;

/** What sort of activity a claim tells of. */
public enum ActivityKind implements Kind {
  MAKES("makes"),
  BUYS("buys"),
  SELLS("sells"),
  IMPORTS("imports"),
  EXPORTS("exports"),
  OPERATES("operates"),
  DEVELOPS("develops");

  private final String word;

  ActivityKind(String word) {
    this.word = word;
  }

  /** The exact string in JSON. */
  @Override
  public String word() {
    return word;
  }

  @Override
  public ClaimType type() {
    return ClaimType.ACTIVITY;
  }
}
