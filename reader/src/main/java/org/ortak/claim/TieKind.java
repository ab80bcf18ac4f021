package org.ortak.claim;

/** What sort of tie a claim tells of. */
public enum TieKind implements Kind {
  OFFICE("office"),
  SUBSIDIARY("subsidiary"),
  SHAREHOLDING("shareholding"),
  BRAND("brand"),
  MEMBERSHIP("membership");

  private final String word;

  TieKind(String word) {
    this.word = word;
  }

  /** The exact string in JSON. */
  @Override
  public String word() {
    return word;
  }

  @Override
  public ClaimType type() {
    return ClaimType.TIE;
  }
}
