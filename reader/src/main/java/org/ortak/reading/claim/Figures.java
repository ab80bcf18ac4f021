package org.ortak.reading.claim;

import java.util.List;
import java.util.Optional;
import org.ortak.claim.Measure;
import org.ortak.reading.quantity.QuantityMention;

/** What figures measure by their units. */
final class Figures {

  /** In the pack's lists of objects: any sum of money, however it is written. */
  static final String SUM = "sum";

  private Figures() {}

  /** Whether one of the words tells a sum of money. */
  static boolean isSumIn(Scene scene, List<Integer> words) {
    return words.stream()
        .anyMatch(
            word ->
                scene.quantitiesIn(scene.words().sentenceOf(word)).stream()
                    .filter(Figures::isMoney)
                    .anyMatch(
                        figure -> figure.span().contains(scene.words().span(word, word + 1))));
  }

  /** Whether the figure is a sum of money, not the bracketed conversion of one. */
  static boolean isMoney(QuantityMention figure) {
    String unit = figure.unit();
    return unit.length() == 3
        && isCapital(unit.charAt(0))
        && isCapital(unit.charAt(1))
        && isCapital(unit.charAt(2))
        && !figure.conversion();
  }

  private static boolean isCapital(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  static Optional<Measure> money(QuantityMention figure) {
    return isMoney(figure) ? Optional.of(Measure.AMOUNT) : Optional.empty();
  }

  /** Money, a share, and years: a holding of a venture, how long a contract runs. */
  static Optional<Measure> terms(QuantityMention figure) {
    return switch (figure.unit()) {
      case "%" -> Optional.of(Measure.SHARE);
      case "years" -> Optional.of(Measure.COUNT);
      default -> money(figure);
    };
  }

  /** Goods, and what a contract for them has. */
  static Optional<Measure> goods(QuantityMention figure) {
    return switch (figure.unit()) {
      case "GWh",
          "GWh/yr",
          "MWh",
          "MWh/yr",
          "kWh",
          "vehicles",
          "vehicles/yr",
          "units/yr",
          "t",
          "t/yr" ->
          Optional.of(Measure.VOLUME);
      case "units" -> Optional.of(Measure.COUNT);
      default -> terms(figure);
    };
  }

  /** What a product has: how much it holds, how dense it is, how many there are. */
  static Optional<Measure> product(QuantityMention figure) {
    return switch (figure.unit()) {
      case "kWh" -> Optional.of(Measure.CAPACITY);
      case "Wh/kg" -> Optional.of(Measure.DENSITY);
      default -> goods(figure);
    };
  }

  /** What a site has, and how many there are of it or of its lines. */
  static Optional<Measure> site(QuantityMention figure) {
    return switch (figure.unit()) {
      case "GWh",
          "GWh/yr",
          "MWh",
          "MWh/yr",
          "vehicles/yr",
          "units/yr",
          "t/yr",
          "m2/yr",
          "units/day" ->
          Optional.of(Measure.CAPACITY);
      case "jobs" -> Optional.of(Measure.JOBS);
      case "ha", "m2" -> Optional.of(Measure.AREA);
      case "MW", "GW" -> Optional.of(Measure.POWER);
      case "units" -> Optional.of(Measure.COUNT);
      default -> money(figure);
    };
  }

  /** What somebody looks for: a site, a share, some goods. */
  static Optional<Measure> sought(QuantityMention figure) {
    return site(figure).or(() -> goods(figure));
  }
}
