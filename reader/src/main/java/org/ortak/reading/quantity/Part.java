package org.ortak.reading.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;

/**
 * A number with its unit, as far as it has one.
 *
 * @param start its first piece
 * @param end the piece after its last
 * @param unit what it counts or measures
 * @param name the unit's name with what it is told by: {@code GWh/yr}, {@code USD/kWh}
 * @param elided whether the unit was told before, with another number
 */
record Part(int start, int end, Numeral number, Optional<Unit> unit, String name, boolean elided) {

  private static final MathContext CONVERTED = new MathContext(6);

  Part(int start, int end, Numeral number, Optional<Unit> unit, String name) {
    this(start, end, number, unit, name, false);
  }

  /** The number in the unit's name; what had to be converted is told to six digits. */
  double value() {
    double factor = unit.map(Unit::factor).orElse(1.0);
    double value = Numeral.product(number.value(), factor);
    boolean same = Math.log10(factor) % 1 == 0;
    return same || !Double.isFinite(value)
        ? value
        : BigDecimal.valueOf(value).round(CONVERTED).doubleValue();
  }

  boolean is(Unit.Kind kind) {
    return unit.isPresent() && unit.get().is(kind);
  }

  String noun() {
    return unit.map(Unit::noun).orElse("");
  }

  Part withUnitOf(Part other) {
    return new Part(start, end, number, other.unit, other.name);
  }

  /** The part with the unit of another that was told before it. */
  Part asBefore(Part other) {
    return new Part(start, end, number, other.unit, other.name, true);
  }

  /** What found it: the kind of its unit, and whether that was told before. */
  String rule() {
    String kind = unit.map(u -> u.kind().name().toLowerCase(Locale.ROOT)).orElse("number");
    return elided ? kind + " elided" : kind;
  }

  Part withNumber(Numeral other) {
    return new Part(start, end, other, unit, name, elided);
  }
}
