package org.ortak.score;

import java.util.List;

/** How well the parts of right claims were read. */
final class Parts {

  private final Agreement agreement;
  private final Share partiesExact = new Share();
  private final Share stage = new Share();
  private final Share kind = new Share();
  private final Share speaker = new Share();
  private final Share measure = new Share();
  private final Share event = new Share();
  private Tally quantities = Tally.NONE;
  private Tally dates = Tally.NONE;
  private Tally places = Tally.NONE;
  private Tally goods = Tally.NONE;
  private int complete;

  Parts(Agreement agreement) {
    this.agreement = agreement;
  }

  void add(ScoredClaim gold, ScoredClaim read) {
    boolean sameKind = gold.kind().isEmpty() || gold.kind().equals(read.kind());
    kind.add(sameKind);
    if (!gold.speaker().isEmpty()) {
      speaker.add(
          !read.speaker().isEmpty() && agreement.isSameName(gold.speaker(), read.speaker()));
    }
    Tally figures = figures(gold.currentQuantities(), read.currentQuantities());
    Tally days = days(gold.currentDays(), read.currentDays());
    quantities = quantities.plus(figures);
    dates = dates.plus(days);
    places =
        places.plus(
            new Tally(
                Pairing.count(gold.places(), read.places(), agreement::isSamePlace),
                gold.places().size(),
                read.places().size()));
    goods =
        goods.plus(
            new Tally(
                Pairing.count(gold.what(), read.what(), agreement::isSameGoods),
                gold.what().size(),
                read.what().size()));
    if (gold.isUndertaking()) {
      boolean sameStage = gold.stage().equals(read.stage());
      boolean exact = agreement.parties(gold, read, Alignment.isDirected(gold.type())) == 1.0;
      stage.add(sameStage);
      partiesExact.add(exact);
      complete += sameStage && exact && sameKind && isWhole(figures) && isWhole(days) ? 1 : 0;
    }
  }

  private static boolean isWhole(Tally tally) {
    return tally.right() == tally.gold() && tally.gold() == tally.read();
  }

  private Tally figures(List<ScoredClaim.Amount> gold, List<ScoredClaim.Amount> read) {
    List<Pairing.Pair> pairs =
        Pairing.best(
            gold,
            read,
            (one, other) -> {
              int same = one.measure().equals(other.measure()) ? 2 : 1;
              return Agreement.isSameQuantity(one, other) ? same : 0;
            });
    for (Pairing.Pair pair : pairs) {
      measure.add(gold.get(pair.left()).measure().equals(read.get(pair.right()).measure()));
    }
    return new Tally(pairs.size(), gold.size(), read.size());
  }

  private Tally days(List<ScoredClaim.Day> gold, List<ScoredClaim.Day> read) {
    List<Pairing.Pair> pairs =
        Pairing.best(
            gold,
            read,
            (one, other) ->
                Agreement.date(one, other) * (one.event().equals(other.event()) ? 1.1 : 1));
    double right = 0;
    for (Pairing.Pair pair : pairs) {
      ScoredClaim.Day one = gold.get(pair.left());
      ScoredClaim.Day other = read.get(pair.right());
      right += Agreement.date(one, other);
      event.add(one.event().equals(other.event()));
    }
    return new Tally(right, gold.size(), read.size());
  }

  Score.Parts shares(int goldUndertakings) {
    return new Score.Parts(
        partiesExact.value(),
        stage.value(),
        kind.value(),
        speaker.value(),
        measure.value(),
        event.value(),
        Tally.ratio(complete, goldUndertakings));
  }

  Tally quantities() {
    return quantities;
  }

  Tally dates() {
    return dates;
  }

  Tally places() {
    return places;
  }

  Tally goods() {
    return goods;
  }
}
