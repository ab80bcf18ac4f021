package org.ortak.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ortak.answer.board.Brief;
import org.ortak.answer.board.View;
import org.ortak.claim.Stage;

/**
 * Capacity of plants by country and stage.
 *
 * @param rows largest first
 * @param stages those that any row has, in their order
 */
public record Totals(List<Row> rows, List<String> stages) {

  private static final double WHOLE = 100;

  public Totals {
    rows = List.copyOf(rows);
    stages = List.copyOf(stages);
  }

  /**
   * One country.
   *
   * @param byStage in GWh a year
   */
  public record Row(String country, Map<String, Double> byStage) {

    public double sum() {
      return byStage.values().stream().mapToDouble(value -> value).sum();
    }
  }

  /** A piece of a bar, in hundredths of the longest. */
  public record Piece(String stage, double start, double length, double value) {}

  /** Of the plants among some undertakings. */
  static Totals of(List<Brief> briefs) {
    Map<String, Map<String, Double>> capacity = new TreeMap<>();
    for (Brief brief : briefs) {
      if (brief.capacityTold().isPresent() && brief.countries().size() == 1) {
        capacity
            .computeIfAbsent(brief.countries().getFirst(), code -> new TreeMap<>())
            .merge(brief.stage().map(Stage::word).orElse(""), brief.capacity(), Double::sum);
      }
    }
    return of(capacity);
  }

  static Totals of(View view) {
    return of(view.capacity());
  }

  private static Totals of(Map<String, Map<String, Double>> capacity) {
    List<Row> rows = new ArrayList<>();
    capacity.forEach((country, byStage) -> rows.add(new Row(country, byStage)));
    rows.sort(Comparator.comparingDouble((Row row) -> -row.sum()).thenComparing(Row::country));
    List<String> stages = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      if (rows.stream().anyMatch(row -> row.byStage().containsKey(stage.word()))) {
        stages.add(stage.word());
      }
    }
    return new Totals(rows, stages);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  public double sum() {
    return rows.stream().mapToDouble(Row::sum).sum();
  }

  public double sum(String stage) {
    return rows.stream().mapToDouble(row -> row.byStage().getOrDefault(stage, 0.0)).sum();
  }

  /** All countries as one bar that is as long as can be. */
  public List<Piece> whole() {
    Map<String, Double> all = new TreeMap<>();
    stages.forEach(stage -> all.put(stage, sum(stage)));
    return pieces(all, sum());
  }

  public List<Piece> pieces(Row row) {
    return pieces(row.byStage(), rows.getFirst().sum());
  }

  private List<Piece> pieces(Map<String, Double> byStage, double longest) {
    List<Piece> pieces = new ArrayList<>();
    double start = 0;
    for (String stage : stages) {
      double value = byStage.getOrDefault(stage, 0.0);
      double length = longest > 0 ? value * WHOLE / longest : 0;
      if (length > 0) {
        pieces.add(new Piece(stage, start, length, value));
        start += length;
      }
    }
    return pieces;
  }
}
