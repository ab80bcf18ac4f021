package org.ortak.reading.quantity;

import java.util.Optional;
import org.ortak.reading.quantity.Cues.Task;
import org.ortak.reading.quantity.Numeral.Shape;
import org.ortak.text.Phrases.Match;
import org.ortak.text.Pieces;

/** A share told by two numbers: {@code three in ten}, one side of {@code 50-50}. */
record Ratio(int start, int end, double percent) {

  static final double HALF = 50;

  private static final double WHOLE = 100;
  private static final double MOST = 10;

  static Optional<Ratio> at(
      Pieces pieces, Numerals numerals, Cues cues, PartReader reader, Part first) {
    boolean counts = first.unit().isEmpty() || first.is(Unit.Kind.COUNT);
    Optional<Match<String>> out = cues.at(Task.OUT, pieces, first.end());
    if (out.isEmpty()
        || !counts
        || first.value() > MOST
        || !pieces.together(first.start(), out.get().end())) {
      return Optional.empty();
    }
    Optional<Numeral> second = numerals.at(pieces, out.get().end());
    boolean share =
        second.isPresent() && second.get().value() > first.value() && second.get().value() <= MOST;
    boolean time = reader.at(out.get().end()).filter(part -> part.is(Unit.Kind.TIME)).isPresent();
    return share && !time && first.value() >= 1
        ? Optional.of(
            new Ratio(
                first.start(), second.get().end(), WHOLE * first.value() / second.get().value()))
        : Optional.empty();
  }

  /** Whether two bare numbers make up a hundred: {@code 50-50}, {@code 51 to 49}. */
  static boolean halves(Part first, Part second) {
    return isPlain(first) && isPlain(second) && first.value() + second.value() == WHOLE;
  }

  private static boolean isPlain(Part part) {
    boolean written = part.number().shape() == Shape.PLAIN || part.number().shape() == Shape.WORDS;
    return written && (part.unit().isEmpty() || part.is(Unit.Kind.COUNT)) && part.value() > 0;
  }
}
