package org.ortak.bench.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ortak.reading.claim.Finding;
import org.ortak.reading.claim.Slot;
import org.ortak.score.Agreement;
import org.ortak.score.ScoredClaim;

/**
 * What the models of figures, dates and places learn from: all that was weighed for the right
 * claims, each the claim's or not as the gold says.
 */
final class SlotExamples {

  static final String QUANTITY = "quantity";
  static final String DATE = "date";
  static final String PLACE = "place";
  static final String GOODS = "goods";
  private static final String NONE = "none";

  /** A date that agrees less than this, by the scorer's measure, is another. */
  private static final double SAME_DATE = 0.4;

  private final Agreement agreement = new Agreement();
  private final Map<String, List<Example>> bySort = new LinkedHashMap<>();

  void add(String document, Finding finding, ScoredClaim gold) {
    for (Slot slot : finding.slots()) {
      bySort
          .computeIfAbsent(slot.sort(), sort -> new ArrayList<>())
          .add(new Example(document, label(slot, gold), slot.signs()));
    }
  }

  List<Example> of(String sort) {
    return bySort.getOrDefault(sort, List.of());
  }

  private String label(Slot slot, ScoredClaim gold) {
    return switch (slot.sort()) {
      case QUANTITY -> isSo(hasQuantity(slot.value(), gold));
      case PLACE -> isSo(hasPlace(slot.value(), gold));
      case GOODS -> isSo(hasGoods(slot.value(), gold));
      default -> event(slot.value(), gold);
    };
  }

  private static String isSo(boolean so) {
    return so ? Example.YES : Example.NO;
  }

  private static boolean hasQuantity(String told, ScoredClaim gold) {
    int bar = told.indexOf('|');
    ScoredClaim.Amount amount =
        new ScoredClaim.Amount(
            "",
            OptionalDouble.of(Double.parseDouble(told.substring(0, bar))),
            told.substring(bar + 1),
            false);
    return gold.quantities().stream()
        .filter(other -> !other.former())
        .anyMatch(other -> Agreement.isSameQuantity(other, amount));
  }

  private boolean hasPlace(String told, ScoredClaim gold) {
    String name = told.substring(0, told.lastIndexOf('|'));
    return gold.places().stream().anyMatch(place -> agreement.isSameName(place.name(), name));
  }

  private boolean hasGoods(String told, ScoredClaim gold) {
    return gold.what().stream().anyMatch(goods -> agreement.isSameGoods(goods, told));
  }

  private static String event(String told, ScoredClaim gold) {
    String best = NONE;
    double most = SAME_DATE;
    for (ScoredClaim.Day day : gold.when()) {
      double credit = day.former() ? 0 : Agreement.date(day, new ScoredClaim.Day("", told, false));
      if (credit > most) {
        most = credit;
        best = day.event();
      }
    }
    return best;
  }
}
