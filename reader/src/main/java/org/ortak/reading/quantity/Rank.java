package org.ortak.reading.quantity;

import java.util.Optional;
import org.ortak.reading.quantity.Cues.Task;
import org.ortak.text.Phrases.Match;
import org.ortak.text.Pieces;

/**
 * A place in an order: {@code third-largest}, {@code number one}, {@code ranks second}, {@code the
 * biggest}.
 */
record Rank(int start, int end, double value) {

  static Optional<Rank> at(Pieces pieces, Numerals numerals, Cues cues, int i) {
    Optional<Match<String>> ranked = cues.at(Task.RANKED, pieces, i);
    if (ranked.isPresent()) {
      return number(pieces, numerals, i, ranked.get());
    }
    Optional<Numeral> ordinal = numerals.ordinalAt(pieces, i);
    if (ordinal.isPresent()) {
      int next = Numerals.skipHyphen(pieces, ordinal.get().end());
      Optional<Match<String>> what =
          cues.at(Task.SUPERLATIVE, pieces, next).or(() -> cues.at(Task.PLACE, pieces, next));
      return what.map(match -> new Rank(i, match.end(), ordinal.get().value()));
    }
    return superlative(pieces, cues, i);
  }

  private static Optional<Rank> number(
      Pieces pieces, Numerals numerals, int start, Match<String> cue) {
    int from = cue.end();
    Optional<Numeral> number = numerals.ordinalAt(pieces, from);
    if (number.isEmpty() && cue.value().equals("number")) {
      number = numerals.at(pieces, from);
    }
    return number
        .filter(n -> n.value() >= 1 && n.value() <= 100 && pieces.together(start, n.end() - 1))
        .map(n -> new Rank(start, n.end(), n.value()));
  }

  private static Optional<Rank> superlative(Pieces pieces, Cues cues, int i) {
    Optional<Match<String>> superlative = cues.at(Task.SUPERLATIVE, pieces, i);
    boolean definite = i > 0 && cues.is(Task.DEFINITE, pieces, i - 1) && pieces.together(i - 1, i);
    if (superlative.isEmpty() || !definite || among(pieces, cues, i)) {
      return Optional.empty();
    }
    return Optional.of(new Rank(i, superlative.get().end(), 1));
  }

  /**
   * Whether {@code one of} or {@code among} stands before, with the name of a place between at
   * most.
   */
  private static boolean among(Pieces pieces, Cues cues, int i) {
    for (int before = i - 1; before >= Math.max(0, i - 5) && pieces.together(before, i); before--) {
      if (cues.is(Task.AMONG, pieces, before)) {
        return true;
      }
    }
    return false;
  }
}
