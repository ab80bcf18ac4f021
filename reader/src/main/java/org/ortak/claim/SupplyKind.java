package org.ortak.claim;

/** What sort of supply a claim tells of. */
public enum SupplyKind implements Kind {
  CONTRACT("contract"),
  NOMINATION("nomination"),
  ORDER("order"),
  SUPPLY("supply");

  private final String word;

  SupplyKind(String word) {
    this.word = word;
  }

  /** The exact string in JSON. */
  @Override
  public String word() {
    return word;
  }

  @Override
  public ClaimType type() {
    return ClaimType.SUPPLY;
  }
}
