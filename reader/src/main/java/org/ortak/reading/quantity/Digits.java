package org.ortak.reading.quantity;

import java.util.Optional;
import org.ortak.reading.quantity.Numeral.Shape;
import org.ortak.text.Pieces;

/**
 * Reads digits with their separators; which mark is the decimal one is the language's, unless the
 * groups tell otherwise.
 */
final class Digits {

  private static final int MOST_DIGITS = 18;

  private final char decimal;

  Digits(char decimal) {
    this.decimal = decimal;
  }

  Optional<Numeral> at(Pieces pieces, int piece) {
    String text = pieces.lower(piece);
    int end = piece + 1;
    if (text.length() <= 3 && isPlain(text)) {
      StringBuilder joined = new StringBuilder(text);
      while (continuesGroup(pieces, end)) {
        joined.append(pieces.lower(end++));
      }
      text = joined.toString();
    }
    boolean plain = isPlain(text) && end == piece + 1;
    return Optional.of(new Numeral(value(text), end, plain ? Shape.PLAIN : Shape.GROUPED));
  }

  /** Three digits after one space go on with the number: {@code 1 000 000}. */
  private static boolean continuesGroup(Pieces pieces, int next) {
    if (!pieces.isNumber(next) || pieces.start(next) - pieces.end(next - 1) != 1) {
      return false;
    }
    String text = pieces.lower(next);
    int point = Math.max(text.indexOf('.'), text.indexOf(','));
    return (point < 0 ? text.length() : point) == 3 && pieces.start(next - 1) > 0;
  }

  private static boolean isPlain(String text) {
    return text.indexOf('.') < 0 && text.indexOf(',') < 0;
  }

  private double value(String text) {
    int point = decimalPoint(text);
    double value = 0;
    double scale = 1;
    for (int i = 0; i < Math.min(text.length(), 2 * MOST_DIGITS); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit < 0) {
        continue;
      }
      if (point >= 0 && i > point) {
        scale *= 10;
      }
      value = value * 10 + digit;
    }
    return value / scale;
  }

  /** Where the decimal mark stands, or -1. */
  private int decimalPoint(String text) {
    int lastComma = text.lastIndexOf(',');
    int lastStop = text.lastIndexOf('.');
    if (lastComma >= 0 && lastStop >= 0) {
      return Math.max(lastComma, lastStop);
    }
    int last = Math.max(lastComma, lastStop);
    if (last < 0) {
      return -1;
    }
    char mark = text.charAt(last);
    boolean once = text.indexOf(mark) == last;
    boolean groups = text.length() - last - 1 == 3 && !text.startsWith("0");
    if (mark == decimal) {
      return once ? last : -1;
    }
    return groups || !once ? -1 : last;
  }
}
