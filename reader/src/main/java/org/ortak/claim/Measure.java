package org.ortak.claim;

/** What a quantity measures. */
public enum Measure {
  CAPACITY("capacity"),
  VOLUME("volume"),
  AMOUNT("amount"),
  JOBS("jobs"),
  AREA("area"),
  SHARE("share"),
  COUNT("count"),
  POWER("power"),
  RANK("rank"),
  PRICE("price"),
  DENSITY("density");

  private final String word;

  Measure(String word) {
    this.word = word;
  }

  /** The exact string in JSON. */
  public String word() {
    return word;
  }
}
