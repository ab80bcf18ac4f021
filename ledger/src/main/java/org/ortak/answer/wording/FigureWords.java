package org.ortak.answer.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.ortak.claim.Quantity;

/** Figures as people write them. */
public final class FigureWords {

  private static final double MILLION = 1e6;
  private static final double BILLION = 1e9;
  private static final double WHOLE = 1e4;

  private FigureWords() {}

  /** "about 12 GWh/yr", "USD 38.55 billion", "2,500 jobs", "10 to 12 GWh". */
  public static String of(Quantity quantity) {
    String upper =
        quantity.upper().isPresent() ? " to " + number(quantity.upper().getAsDouble()) : "";
    String number = number(quantity.value()) + upper;
    String unit = quantity.unit();
    String whole =
        switch (quantity.measure()) {
          case RANK -> "no. " + number;
          case AMOUNT -> unit + " " + number;
          default -> unit.equals("%") ? number + " %" : number + " " + unit;
        };
    return qualifier(quantity) + whole + (quantity.former() ? " (before)" : "");
  }

  private static String qualifier(Quantity quantity) {
    return switch (quantity.qualifier()) {
      case EXACT -> "";
      case ABOUT -> "about ";
      case AT_LEAST -> "at least ";
      case AT_MOST -> "at most ";
    };
  }

  public static String number(double value) {
    if (Math.abs(value) >= BILLION) {
      return plain(value / BILLION) + " billion";
    }
    if (Math.abs(value) >= MILLION) {
      return plain(value / MILLION) + " million";
    }
    return plain(value);
  }

  private static String plain(double value) {
    BigDecimal rounded =
        new BigDecimal(value)
            .setScale(Math.abs(value) >= WHOLE ? 0 : 3, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    int decimals = Math.max(0, rounded.scale());
    return String.format(Locale.ROOT, "%,." + decimals + "f", rounded);
  }
}
