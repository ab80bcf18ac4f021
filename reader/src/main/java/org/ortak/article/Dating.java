package org.ortak.article;

/** Where the day published was found, surest first. */
public enum Dating {
  /** The file's own metadata. */
  GIVEN,
  /** The page's structured data or markup. */
  MARKUP,
  /** The page's address. */
  ADDRESS,
  /** A dateline, or a line that says when it was published. */
  TEXT,
  /** A line that says when it was last updated, nothing else being told. */
  UPDATED,
  /** The day that the user gave for pages without one. */
  REFERENCE,
  /** Nowhere. */
  NONE
}
