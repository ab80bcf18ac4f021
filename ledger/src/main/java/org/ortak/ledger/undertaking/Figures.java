package org.ortak.ledger.undertaking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ortak.claim.Quantity;
import org.ortak.ledger.history.Report;

/**
 * Gathers what reports tell of each measure; figures within a hundredth of each other are one
 * value.
 */
final class Figures {

  private static final double SAME = 0.01;

  private final World world;
  private final Weighing weighing;

  Figures(World world, Weighing weighing) {
    this.world = world;
    this.weighing = weighing;
  }

  List<Figure> gather(List<Report> reports) {
    Map<String, List<Told>> byMeasure = new TreeMap<>();
    for (Report report : reports) {
      Said said = world.said(report);
      for (Quantity quantity : report.claim().quantities()) {
        if (!quantity.former()) {
          byMeasure
              .computeIfAbsent(
                  quantity.measure().ordinal() + " " + quantity.unit(), k -> new ArrayList<>())
              .add(new Told(quantity, said));
        }
      }
    }
    return byMeasure.values().stream().map(this::figure).toList();
  }

  private Figure figure(List<Told> told) {
    Quantity any = told.getFirst().quantity();
    return new Figure(any.measure(), any.unit(), weighing.choose(values(told)));
  }

  private static List<Value<Quantity>> values(List<Told> told) {
    List<Told> sorted =
        told.stream()
            .sorted(
                Comparator.comparingDouble((Told one) -> one.quantity().value())
                    .thenComparing(one -> one.quantity().toString())
                    .thenComparing(one -> one.said().claim()))
            .toList();
    List<Value<Quantity>> values = new ArrayList<>();
    List<Said> by = new ArrayList<>();
    Quantity first = sorted.getFirst().quantity();
    for (Told one : sorted) {
      if (!isSame(first, one.quantity())) {
        values.add(new Value<>(first, by));
        by = new ArrayList<>();
        first = one.quantity();
      }
      by.add(one.said());
    }
    values.add(new Value<>(first, by));
    return values;
  }

  /** Whether two figures are one value told twice. */
  static boolean isSame(Quantity one, Quantity other) {
    return near(one.value(), other.value())
        && near(one.upper().orElse(one.value()), other.upper().orElse(other.value()));
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other));
  }

  private record Told(Quantity quantity, Said said) {}
}
