package org.ortak.claim;

/** What sort of product a claim tells of. */
public enum ProductKind implements Kind {
  UNVEILING("unveiling"),
  LAUNCH("launch"),
  PRODUCTION("production"),
  DELIVERY("delivery"),
  EXPORT("export"),
  ORDER("order"),
  END("end");

  private final String word;

  ProductKind(String word) {
    this.word = word;
  }

  /** The exact string in JSON. */
  @Override
  public String word() {
    return word;
  }

  @Override
  public ClaimType type() {
    return ClaimType.PRODUCT;
  }
}
