package org.ortak.reading.quantity;

import java.util.Optional;
import org.ortak.reading.quantity.Numeral.Shape;

/** Adds up number words as they come: {@code two hundred and five thousand}. */
final class WordSum {

  private double total;
  private double group;
  private double lastMagnitude = Double.MAX_VALUE;
  private boolean article;
  private boolean any;
  private boolean multiplied;

  /** Takes the next word; false where it can't follow what was taken. */
  boolean take(Term term) {
    return switch (term.kind()) {
      case ARTICLE -> takeArticle();
      case UNIT -> takeValue(term.value(), term.value() < 10 ? 10 : 100);
      case TENS -> takeValue(term.value(), 100);
      case HUNDRED -> takeHundred();
      case MAGNITUDE -> takeMagnitude(term.value());
      default -> false;
    };
  }

  private boolean takeArticle() {
    boolean first = !any && !article;
    article = true;
    return first;
  }

  private boolean takeValue(double value, double below) {
    if (article || (any && (group % below != 0 || (group == 0 && total == 0)))) {
      return false;
    }
    group += value;
    any = true;
    return true;
  }

  private boolean takeHundred() {
    if (group >= 100 || (!any && !article)) {
      return false;
    }
    group = Math.max(group, 1) * 100;
    article = false;
    any = true;
    return true;
  }

  private boolean takeMagnitude(double times) {
    if ((!any && !article) || (any && group == 0 && total == 0)) {
      return false;
    }
    if (group == 0 && multiplied) {
      total *= times;
    } else if (times < lastMagnitude) {
      total += Math.max(group, 1) * times;
    } else {
      total = (total + group) * times;
    }
    group = 0;
    lastMagnitude = times;
    article = false;
    any = true;
    multiplied = true;
    return true;
  }

  /** Whether {@code and} may join the word to what was taken: {@code two thousand and five}. */
  boolean takesAfterAnd(Term next) {
    boolean small = next.kind() == Term.Kind.UNIT || next.kind() == Term.Kind.TENS;
    boolean hundreds = group >= 100 && group % 100 == 0;
    return small && (hundreds || (multiplied && group == 0));
  }

  Optional<Double> value() {
    return any ? Optional.of(total + group) : Optional.empty();
  }

  Shape shape() {
    return multiplied ? Shape.MAGNITUDE : Shape.WORDS;
  }
}
