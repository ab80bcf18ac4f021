package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Kind;
import org.ortak.claim.Measure;
import org.ortak.grammar.Tree;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.reading.quantity.QuantityMention;

/** Tells by the words near a figure what it measures about a company, a market or a country. */
final class IndicatorCues {

  private static final double NEAR = 5.5;

  /**
   * What a figure measures.
   *
   * @param word the word that tells it
   */
  record Sense(Kind kind, int word, double distance) {}

  private record Cue(Kind kind, Set<String> units, Set<String> words) {}

  private final List<Cue> cues = new ArrayList<>();
  private final Set<String> aims = new HashSet<>();

  IndicatorCues(Pack pack) {
    for (Row row : pack.rows("cues/indicators")) {
      if (row.has("kind")) {
        cues.add(
            new Cue(
                Vocabulary.kind(row, ClaimType.INDICATOR, "kind"),
                Set.copyOf(row.texts("units")),
                Set.copyOf(row.texts("words"))));
      }
      aims.addAll(row.texts("targets"));
    }
  }

  boolean isAim(String lemma) {
    return aims.contains(lemma);
  }

  /** The sense of the nearest word in the tree that gives the figure one. */
  Optional<Sense> sense(Tree tree, int figure, QuantityMention quantity) {
    String unit = measured(quantity);
    Optional<Sense> best = Optional.empty();
    for (Cue cue : cues) {
      if (!cue.units().contains(unit)) {
        continue;
      }
      for (int word = tree.sentence().first(); word < tree.sentence().end(); word++) {
        if (cue.words().contains(tree.lemma(word))) {
          double distance = Paths.distance(tree, word, figure);
          if (distance < NEAR && best.filter(found -> found.distance() <= distance).isEmpty()) {
            best = Optional.of(new Sense(cue.kind(), word, distance));
          }
        }
      }
    }
    return best;
  }

  /** What sort of thing the figure counts; empty for one that indicators do not tell. */
  static String measured(QuantityMention figure) {
    return switch (figure.unit()) {
      case "%" -> "share";
      case "jobs" -> "people";
      case "rank" -> "rank";
      case "GWh/yr", "MWh/yr" -> "capacity";
      case "GWh", "vehicles", "vehicles/yr", "units/yr", "t", "t/yr" -> "goods";
      case "units" -> "";
      default -> figure.unit().contains("/") ? "price" : money(figure);
    };
  }

  private static String money(QuantityMention figure) {
    return Figures.isMoney(figure) ? "money" : "";
  }

  static Measure measure(QuantityMention figure) {
    return switch (measured(figure)) {
      case "share" -> Measure.SHARE;
      case "people" -> Measure.JOBS;
      case "rank" -> Measure.RANK;
      case "capacity" -> Measure.CAPACITY;
      case "goods" -> Measure.VOLUME;
      case "price" -> Measure.PRICE;
      default -> Measure.AMOUNT;
    };
  }
}
