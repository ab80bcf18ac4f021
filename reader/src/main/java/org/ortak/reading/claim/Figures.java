package org.ortak.reading.claim;

import java.util.Optional;
import org.ortak.claim.Measure;
import org.ortak.reading.quantity.QuantityMention;

/** What figures measure by their units. */
final class Figures {

  private Figures() {}

  /** Whether the figure is a sum of money, not the bracketed conversion of one. */
  static boolean isMoney(QuantityMention figure) {
    return figure.unit().length() == 3 && figure.unit().matches("[A-Z]{3}") && !figure.conversion();
  }

  static Optional<Measure> money(QuantityMention figure) {
    return isMoney(figure) ? Optional.of(Measure.AMOUNT) : Optional.empty();
  }

  /** Goods and money, as a delivery has them. */
  static Optional<Measure> goods(QuantityMention figure) {
    return switch (figure.unit()) {
      case "GWh",
          "GWh/yr",
          "MWh",
          "MWh/yr",
          "kWh",
          "vehicles",
          "vehicles/yr",
          "units",
          "units/yr",
          "t",
          "t/yr" ->
          Optional.of(Measure.VOLUME);
      default -> money(figure);
    };
  }

  /** Money and a share, as an investment has them. */
  static Optional<Measure> stake(QuantityMention figure) {
    return figure.unit().equals("%") ? Optional.of(Measure.SHARE) : money(figure);
  }
}
