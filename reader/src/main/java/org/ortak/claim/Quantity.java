package org.ortak.claim;

import java.util.OptionalDouble;

/**
 * A figure of a claim.
 *
 * @param value the plain number: 38.55 billion dollars is 38550000000 of {@code USD}
 * @param upper the upper end, where a range is told
 * @param unit one of the units of the vocabulary: {@code GWh/yr}, {@code USD}, {@code jobs}, {@code
 *     %} …
 * @param former whether the article says that this is what the plan used to be
 */
public record Quantity(
    Measure measure,
    double value,
    OptionalDouble upper,
    String unit,
    Qualifier qualifier,
    boolean former) {

  public Quantity {
    Texts.required(unit, "unit");
    if (!Double.isFinite(value) || (upper.isPresent() && !Double.isFinite(upper.getAsDouble()))) {
      throw new IllegalArgumentException("quantity: expected a finite number, found " + value);
    }
  }

  public static Quantity exact(Measure measure, double value, String unit) {
    return new Quantity(measure, value, OptionalDouble.empty(), unit, Qualifier.EXACT, false);
  }
}
