package org.ortak.ledger.undertaking;

import java.util.Optional;

/** Finds the pairs of claims that are alike enough to be joined, by what was judged of them. */
public final class Knots {

  private final PairRule rule;
  private final double join;
  private final Rulings rulings;

  Knots(PairRule rule, double join, Rulings rulings) {
    this.rule = rule;
    this.join = join;
    this.rulings = rulings;
  }

  /** The two as a pair where they are alike enough. */
  public Optional<Tangle.Knot> between(Traits one, Traits other) {
    double score = score(one, other);
    if (score < join) {
      return Optional.empty();
    }
    return Optional.of(new Tangle.Knot(one, other, Precedence.of(one, other, score)));
  }

  /** How alike two claims are; not at all where somebody judged so. */
  double score(Traits one, Traits other) {
    return rulings.hasPairs() && isJudgedApart(one, other) ? 0 : rule.score(one, other);
  }

  private boolean isJudgedApart(Traits one, Traits other) {
    return rulings
        .on(one.report().id(), other.report().id())
        .filter(ruling -> ruling.score() == 0)
        .isPresent();
  }
}
