package org.ortak.claim;

/** What sort of investment a claim tells of. */
public enum InvestmentKind implements Kind {
  CAPITAL_EXPENDITURE("capital-expenditure"),
  EQUITY("equity"),
  ACQUISITION("acquisition"),
  LOAN("loan"),
  GRANT("grant"),
  INCENTIVE("incentive"),
  FUNDING_ROUND("funding-round");

  private final String word;

  InvestmentKind(String word) {
    this.word = word;
  }

  /** The exact string in JSON. */
  @Override
  public String word() {
    return word;
  }

  @Override
  public ClaimType type() {
    return ClaimType.INVESTMENT;
  }
}
