package org.ortak.score;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Which read claim is which gold claim. */
final class Alignment {

  private static final Set<String> DIRECTED =
      Set.of("supply", "investment", "opening", "tie", "activity");
  private static final Set<String> OF_A_SUBJECT = Set.of("product", "activity");
  private static final double ENOUGH_PARTIES = 0.66;
  private static final double ENOUGH_PARTIES_OF_FACT = 0.5;

  /** Added to an affinity, which can be 0 for claims that may still be one. */
  private static final double POSSIBLE = 1;

  private final Agreement agreement;

  Alignment(Agreement agreement) {
    this.agreement = agreement;
  }

  static boolean isDirected(String type) {
    return DIRECTED.contains(type);
  }

  /** One-to-one pairs of best affinity, best first. */
  List<Pairing.Pair> align(List<ScoredClaim> gold, List<ScoredClaim> read) {
    return Pairing.best(
        gold,
        read,
        (one, other) -> {
          OptionalDouble affinity = affinity(one, other);
          return affinity.isPresent() ? POSSIBLE + affinity.getAsDouble() : 0;
        });
  }

  /** Absent where the two can't be one claim, else how well they agree. */
  private OptionalDouble affinity(ScoredClaim gold, ScoredClaim read) {
    if (!gold.type().equals(read.type())) {
      return OptionalDouble.empty();
    }
    double parties = agreement.parties(gold, read, isDirected(gold.type()));
    if (parties < (gold.isUndertaking() ? ENOUGH_PARTIES : ENOUGH_PARTIES_OF_FACT)) {
      return OptionalDouble.empty();
    }
    OptionalDouble places = places(gold, read);
    OptionalDouble subject = subject(gold, read);
    OptionalDouble figures = figures(gold, read);
    if (places.isEmpty() || subject.isEmpty() || figures.isEmpty()) {
      return OptionalDouble.empty();
    }
    double score = 2 * parties + places.getAsDouble();
    score += subject.getAsDouble();
    score += figures.getAsDouble();
    score +=
        (gold.kind().equals(read.kind()) ? 0.5 : 0) + (gold.stage().equals(read.stage()) ? 0.5 : 0);
    return OptionalDouble.of(score);
  }

  private OptionalDouble places(ScoredClaim gold, ScoredClaim read) {
    if (gold.places().isEmpty() || read.places().isEmpty()) {
      return OptionalDouble.of(0);
    }
    if (Pairing.count(gold.places(), read.places(), agreement::isSamePlace) > 0) {
      return OptionalDouble.of(1);
    }
    return gold.type().equals("facility") && !Agreement.shareCountry(gold, read)
        ? OptionalDouble.empty()
        : OptionalDouble.of(0);
  }

  private OptionalDouble subject(ScoredClaim gold, ScoredClaim read) {
    OptionalDouble overlap = agreement.overlap(gold.what(), read.what());
    if (overlap.isEmpty()) {
      return OptionalDouble.of(0);
    }
    return overlap.getAsDouble() == 0 && OF_A_SUBJECT.contains(gold.type())
        ? OptionalDouble.empty()
        : overlap;
  }

  private static OptionalDouble figures(ScoredClaim gold, ScoredClaim read) {
    List<ScoredClaim.Amount> left = gold.currentQuantities();
    List<ScoredClaim.Amount> right = read.currentQuantities();
    int hits = Pairing.count(left, right, Agreement::isSameQuantity);
    if (gold.type().equals("indicator") && !left.isEmpty() && hits == 0) {
      return OptionalDouble.empty();
    }
    boolean both = !left.isEmpty() && !right.isEmpty();
    return OptionalDouble.of(both ? Agreement.f1(hits, left.size(), right.size()) : 0);
  }
}
