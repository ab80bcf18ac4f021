package org.ortak.ledger.undertaking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the value that holds. Each independent source weighs 1, or 2 where it has the word from a
 * party; a source counts half for each two years that it is older than the newest report. The
 * heaviest value holds; the newest does not win by itself. What only a version told that was
 * replaced weighs nothing.
 */
final class Weighing {

  private static final double HALF_LIFE_DAYS = 730;
  private static final double PARTY = 2;

  private final LocalDate newest;
  private final Versions versions;

  /**
   * @param newest the day of the newest report of the undertaking
   */
  Weighing(LocalDate newest, Versions versions) {
    this.newest = newest;
    this.versions = versions;
  }

  /**
   * @param values at least one
   */
  <T> Field<T> choose(List<Value<T>> values) {
    List<Value<T>> sorted = values.stream().sorted(heaviestFirst()).toList();
    return new Field<>(sorted.getFirst(), reason(sorted), sorted.subList(1, sorted.size()));
  }

  private <T> Comparator<Value<T>> heaviestFirst() {
    return Comparator.comparingDouble((Value<T> value) -> -weight(value))
        .thenComparing(value -> value.lastTold().orElse(LocalDate.MIN), Comparator.reverseOrder())
        .thenComparing(value -> value.value().toString());
  }

  private double weight(Value<?> value) {
    Map<String, Double> byStory = new HashMap<>();
    value.by().forEach(said -> byStory.merge(said.story(), weight(said), Math::max));
    return byStory.values().stream().sorted().mapToDouble(Double::doubleValue).sum();
  }

  private double weight(Said said) {
    if (versions.isReplaced(said)) {
      return 0;
    }
    LocalDate day = said.day().orElse(LocalDate.MIN);
    double age =
        day.equals(LocalDate.MIN) ? 2 * HALF_LIFE_DAYS : ChronoUnit.DAYS.between(day, newest);
    return (said.byParty() ? PARTY : 1) * Math.pow(0.5, age / HALF_LIFE_DAYS);
  }

  private <T> String reason(List<Value<T>> values) {
    Value<T> current = values.getFirst();
    int all =
        (int)
            values.stream()
                .flatMap(value -> value.by().stream())
                .map(Said::story)
                .distinct()
                .count();
    StringBuilder reason = new StringBuilder();
    if (values.size() == 1) {
      reason.append(all == 1 ? "the only source" : "all " + all + " sources");
    } else {
      reason.append(current.sources()).append(" of ").append(all).append(" sources");
    }
    if (current.byParty()) {
      reason.append(", a party among them");
    }
    current.lastTold().ifPresent(day -> reason.append(", last told ").append(day));
    if (versions.areReplaced(current.by())) {
      reason.append(", in a version that was replaced");
    }
    return reason.toString();
  }
}
