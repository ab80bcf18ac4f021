package org.ortak.claim;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Numbers as JSON tells them: plain, without an exponent, without a decimal point where they are
 * whole.
 */
public final class Numbers {

  /** The largest whole number up to which every whole number is a double. */
  private static final double WHOLE = 1L << 53;

  private Numbers() {}

  public static void write(JsonGenerator out, String field, double value) throws IOException {
    out.writeFieldName(field);
    if (value == Math.rint(value) && Math.abs(value) <= WHOLE) {
      out.writeNumber((long) value);
    } else {
      out.writeNumber(new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString());
    }
  }
}
