package org.ortak.article;

/** Where the day published was found, and how sure it is; surest first. */
public enum Dating {
  /** The file's own metadata. */
  GIVEN("given", 0.99),
  /** The page's structured data. */
  STRUCTURED("json-ld", 0.98),
  /** The page's head, or an attribute that names it in the page's markup. */
  META("meta", 0.97),
  /** The first time element beside the headline. */
  TIME("time", 0.9),
  /** The page's address. */
  ADDRESS("address", 0.95),
  /** The entry of the feed or the site map that led to the page. */
  FEED("feed", 0.93),
  /** A dateline, or a line that says when it was published. */
  TEXT("text", 0.85),
  /** A line near the headline that is little else than a day. */
  NEAR("near-headline", 0.75),
  /** A line that says when it was last updated, nothing else being told. */
  UPDATED("updated", 0.5),
  /** The day that the user gave for pages without one. */
  REFERENCE("reference", 0.3),
  /** Nowhere. */
  NONE("none", 0);

  private final String word;
  private final double sureness;

  Dating(String word, double sureness) {
    this.word = word;
    this.sureness = sureness;
  }

  /** The word for it in output. */
  public String word() {
    return word;
  }

  /** How likely a day found there is the day of first publication, 0 to 1. */
  public double sureness() {
    return sureness;
  }
}
