package org.ortak.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The figures of the documents scored so far. */
final class Sheet {

  private final Agreement agreement = new Agreement();
  private final Alignment alignment = new Alignment(agreement);
  private final List<Tally> undertakings = new ArrayList<>();
  private final Map<String, Tally> types = new TreeMap<>();
  private final List<Score.Fault> missed = new ArrayList<>();
  private final List<Score.Fault> invented = new ArrayList<>();
  private final Calibration calibration = new Calibration();
  private final Share grounded = new Share();
  private final Parts parts = new Parts(agreement);
  private int absent;

  void add(ScoredDocument gold, Optional<ScoredDocument> read) {
    absent += read.isEmpty() ? 1 : 0;
    List<ScoredClaim> claims = read.map(ScoredDocument::claims).orElse(List.of());
    List<Pairing.Pair> pairs = alignment.align(gold.claims(), claims);
    Map<String, Tally> tally = new TreeMap<>();
    countGold(gold, pairs, tally);
    countRead(gold.id(), read, pairs, tally);
    for (Pairing.Pair pair : pairs) {
      ScoredClaim right = gold.claims().get(pair.left());
      tally.merge(right.type(), new Tally(1, 0, 0), Tally::plus);
      parts.add(right, claims.get(pair.right()));
    }
    tally.forEach((type, one) -> types.merge(type, one, Tally::plus));
    undertakings.add(sum(tally, true));
  }

  private void countGold(ScoredDocument gold, List<Pairing.Pair> pairs, Map<String, Tally> tally) {
    Set<Integer> found = new HashSet<>();
    pairs.forEach(pair -> found.add(pair.left()));
    for (int i = 0; i < gold.claims().size(); i++) {
      ScoredClaim claim = gold.claims().get(i);
      if (found.contains(i) || !claim.optional()) {
        tally.merge(claim.type(), new Tally(0, 1, 0), Tally::plus);
        if (!found.contains(i)) {
          missed.add(new Score.Fault(gold.name(), claim));
        }
      }
    }
  }

  private void countRead(
      String id,
      Optional<ScoredDocument> read,
      List<Pairing.Pair> pairs,
      Map<String, Tally> tally) {
    if (read.isEmpty()) {
      return;
    }
    Set<Integer> right = new HashSet<>();
    pairs.forEach(pair -> right.add(pair.right()));
    ScoredDocument document = read.get();
    for (int i = 0; i < document.claims().size(); i++) {
      ScoredClaim claim = document.claims().get(i);
      boolean isRight = right.contains(i);
      tally.merge(claim.type(), new Tally(0, 0, 1), Tally::plus);
      document.text().ifPresent(text -> grounded.add(agreement.isGrounded(claim, text)));
      claim.confidence().ifPresent(confidence -> calibration.add(confidence, isRight));
      if (!isRight) {
        invented.add(new Score.Fault(id.isEmpty() ? document.name() : id, claim));
      }
    }
  }

  private static Tally sum(Map<String, Tally> tally, boolean onlyUndertakings) {
    Tally sum = Tally.NONE;
    for (Map.Entry<String, Tally> one : tally.entrySet()) {
      if (!onlyUndertakings || Scorer.isUndertaking(one.getKey())) {
        sum = sum.plus(one.getValue());
      }
    }
    return sum;
  }

  Score score() {
    Tally headline = sum(types, true);
    return new Score(
        undertakings.size(),
        absent,
        headline,
        new Bootstrap(undertakings).interval(),
        sum(types, false),
        types,
        parts.shares(headline.gold()),
        parts.quantities(),
        parts.dates(),
        parts.places(),
        parts.goods(),
        new Score.Trust(
            grounded.isEmpty()
                ? java.util.OptionalDouble.empty()
                : java.util.OptionalDouble.of(grounded.value()),
            calibration.error(),
            calibration.auc()),
        missed,
        invented);
  }
}
