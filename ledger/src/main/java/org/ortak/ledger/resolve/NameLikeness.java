package org.ortak.ledger.resolve;

/**
 * How likely two names name one bearer, and on what that rests.
 *
 * @param score 0 to 1
 */
public record NameLikeness(double score, String reason) {

  static final NameLikeness NONE = new NameLikeness(0, "other words");

  static NameLikeness likelier(NameLikeness one, NameLikeness other) {
    return other.score() > one.score() ? other : one;
  }
}
