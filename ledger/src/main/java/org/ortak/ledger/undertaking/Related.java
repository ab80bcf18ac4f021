package org.ortak.ledger.undertaking;

import java.util.Locale;

/** That one undertaking has to do with another. */
public record Related(Link link, Undertaking other) {

  /** In what way; the first of two words is said of the undertaking that was asked for. */
  public enum Link {
    /** A plant, supply or investment of this venture or deal. */
    HAS,
    /** The venture or deal that this is part of. */
    OF,
    /** A supply from this plant. */
    SUPPLIES,
    /** The plant that this supply comes from. */
    COMES_FROM,
    /** The deal in which this opening found its partner. */
    FOUND,
    /** The opening that this deal answered. */
    ANSWERS,
    /** A part or phase of this. */
    HAS_PART,
    /** The whole that this is a part or phase of. */
    PART_OF;

    /** As people read it: "comes from". */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
