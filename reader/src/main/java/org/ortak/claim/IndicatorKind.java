package org.ortak.claim;

/** What sort of indicator a claim tells of. */
public enum IndicatorKind implements Kind {
  TRADE("trade"),
  INVESTMENT("investment"),
  SALES("sales"),
  PRODUCTION("production"),
  GROWTH("growth"),
  MARKET_SHARE("market-share"),
  RANK("rank"),
  CAPACITY("capacity"),
  PRICE("price"),
  FINANCE("finance"),
  TARGET("target");

  private final String word;

  IndicatorKind(String word) {
    this.word = word;
  }

  /** The exact string in JSON. */
  @Override
  public String word() {
    return word;
  }

  @Override
  public ClaimType type() {
    return ClaimType.INDICATOR;
  }
}
