package org.ortak.reading.quantity;

import java.util.OptionalDouble;
import org.ortak.claim.Qualifier;
import org.ortak.text.Span;

/**
 * A place in the text that tells a quantity.
 *
 * @param value the plain number, in {@code unit}: "38.55 billion dollars" is 38550000000 of {@code
 *     USD}
 * @param upper the upper end of a range
 * @param unit a unit of the vocabulary ({@code GWh/yr}, {@code USD}, {@code %} …), a unit of
 *     general use, or empty for a bare number
 * @param noun what is counted, in its lemma, where the words tell it ("2,500 jobs" is {@code job});
 *     else empty
 * @param conversion whether it tells again, in another unit, what stands just before it: "30
 *     billion liras ($1.55 billion)"
 * @param rule what found it
 */
public record QuantityMention(
    Span span,
    double value,
    OptionalDouble upper,
    String unit,
    String noun,
    Qualifier qualifier,
    boolean conversion,
    String rule) {

  /** The same in another unit. */
  QuantityMention in(String other) {
    return new QuantityMention(span, value, upper, other, noun, qualifier, conversion, rule);
  }
}
