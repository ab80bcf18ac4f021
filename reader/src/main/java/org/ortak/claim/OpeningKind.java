package org.ortak.claim;

/** What sort of opening a claim tells of. */
public enum OpeningKind implements Kind {
  PARTNER("partner"),
  SUPPLIER("supplier"),
  CUSTOMER("customer"),
  INVESTOR("investor"),
  SITE("site");

  private final String word;

  OpeningKind(String word) {
    this.word = word;
  }

  /** The exact string in JSON. */
  @Override
  public String word() {
    return word;
  }

  @Override
  public ClaimType type() {
    return ClaimType.OPENING;
  }
}
