package org.ortak.answer.finder;

import java.util.Locale;

/** By what a candidate is told. */
public enum Sign {
  /** Looks for what the other is. */
  OPENING(false),
  /** The search of the other is addressed to it. */
  TARGET(false),
  /** Talks or a visit. */
  TALKS(false),
  /** Deals with each other before. */
  DEALT(false),
  /** Kin of somebody that deals are had with. */
  RELATED(false),
  /** Told of in one sentence or document. */
  NAMED(false),
  /** Said to need or buy what is offered. */
  NEED(false),
  /** Partners in common. */
  COMMON(false),
  /** Trades that go together. */
  FITS(false),
  /** Does what is sought. */
  WANTED(false),
  /** At work in the place. */
  PLACE(false),
  /** The same home country. */
  HOME(false),
  /** Deals of its own. */
  ACTIVE(false),
  /** News of it within the year. */
  RECENT(false),
  /** Deals with others of the same trade. */
  OTHERS(false),
  /** Of the trade of those that the other deals with. */
  ALIKE(false),
  /** The same trade. */
  RIVAL(true),
  /** A running deal for the same with another, or a plant of its own. */
  SOURCE(true),
  /** Ventures that came to nothing. */
  CANCELLED(true),
  /** No news for two years. */
  SILENT(true);

  private final boolean against;

  Sign(boolean against) {
    this.against = against;
  }

  public boolean isAgainst() {
    return against;
  }

  /** As weights name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
