package org.ortak.reading.quantity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.reading.quantity.Numeral.Shape;
import org.ortak.text.Phrases;
import org.ortak.text.Phrases.Match;
import org.ortak.text.Pieces;

/**
 * Reads numbers, written in digits or in words, by the number words of one language ({@code
 * numbers-en}). Whether a number counts something is for the caller to say.
 */
public final class Numerals {

  private static final double MOST_PARTS = 10;

  /** The 10,000th car makes 10,000 cars; the 3rd of a thing counts none. */
  private static final double LEAST_COUNTED = 100;

  private final Phrases<Term> terms = new Phrases<>();
  private final Phrases<Term> fractions = new Phrases<>();
  private final Set<String> firsts = new HashSet<>();
  private final Digits digits;

  public Numerals(Pack pack, String language) {
    char decimal = '.';
    for (Row row : pack.rows("numbers-" + language)) {
      switch (row.text("kind")) {
        case "format" -> decimal = row.text("decimal").charAt(0);
        case "unit",
            "tens",
            "hundred",
            "magnitude",
            "letter",
            "fraction",
            "ordinal",
            "article",
            "and",
            "of" ->
            add(row);
        default -> {}
      }
    }
    this.digits = new Digits(decimal);
    firsts.addAll(terms.firsts());
    firsts.addAll(fractions.firsts());
  }

  private void add(Row row) {
    double value = row.has("value") ? row.number("value") : 0;
    Term term = new Term(Term.Kind.of(row.text("kind")), value);
    Phrases<Term> into = term.kind() == Term.Kind.FRACTION ? fractions : terms;
    for (String form : row.texts("forms")) {
      into.add(form, term);
    }
  }

  /** The first pieces of all number words. */
  Set<String> firsts() {
    return firsts;
  }

  /** Whether the piece begins a number word. */
  public boolean begins(Pieces pieces, int piece) {
    return firsts.contains(pieces.lower(piece));
  }

  /**
   * The number that begins at the piece; digits that are part of a name ({@code T10X}) are none.
   */
  public Optional<Numeral> at(Pieces pieces, int piece) {
    if (pieces.isNumber(piece)) {
      boolean ordinal = pieces.joined(piece + 1) && ordinalAt(pieces, piece).isPresent();
      if (ordinal) {
        return ordinalAt(pieces, piece).filter(n -> n.value() >= LEAST_COUNTED);
      }
      return partOfName(pieces, piece) ? Optional.empty() : Optional.of(withDigits(pieces, piece));
    }
    boolean starts = terms.at(pieces, piece).isPresent() || fractions.at(pieces, piece).isPresent();
    return starts ? inWords(pieces, piece) : Optional.empty();
  }

  /** The number in digits at the piece, whatever stands before it. */
  public Optional<Numeral> digitsAt(Pieces pieces, int piece) {
    return pieces.isNumber(piece) ? Optional.of(withDigits(pieces, piece)) : Optional.empty();
  }

  /** The plain number in digits at the piece, without what multiplies it: a day, a year. */
  public Optional<Numeral> plainAt(Pieces pieces, int piece) {
    return pieces.isNumber(piece) ? digits.at(pieces, piece) : Optional.empty();
  }

  /** The ordinal at the piece: {@code third}, {@code 3rd}. */
  public Optional<Numeral> ordinalAt(Pieces pieces, int piece) {
    if (pieces.isNumber(piece)) {
      Optional<Match<Term>> suffix =
          pieces.joined(piece + 1) ? terms.at(pieces, piece + 1) : Optional.empty();
      Optional<Numeral> number = digits.at(pieces, piece);
      boolean ordinal = is(suffix, Term.Kind.ORDINAL) && suffix.get().value().value() == 0;
      return ordinal && number.isPresent()
          ? Optional.of(new Numeral(number.get().value(), suffix.get().end(), Shape.WORDS))
          : Optional.empty();
    }
    Optional<Match<Term>> word = terms.at(pieces, piece);
    if (is(word, Term.Kind.TENS)) {
      Optional<Numeral> rest = ordinalAt(pieces, skipHyphen(pieces, word.get().end()));
      return rest.filter(r -> r.value() < 10)
          .map(r -> new Numeral(word.get().value().value() + r.value(), r.end(), Shape.WORDS));
    }
    return is(word, Term.Kind.ORDINAL) && word.get().value().value() > 0
        ? Optional.of(new Numeral(word.get().value().value(), word.get().end(), Shape.WORDS))
        : Optional.empty();
  }

  /**
   * Multiplies a number by the letter that follows it, such as the m of {@code 25m}, where the
   * caller knows it for a magnitude.
   */
  Optional<Numeral> withLetter(Pieces pieces, Numeral numeral) {
    Optional<Match<Term>> letter = terms.at(pieces, numeral.end());
    return is(letter, Term.Kind.LETTER) && numeral.shape() != Shape.MAGNITUDE
        ? Optional.of(numeral.times(letter.get().value().value(), letter.get().end()))
        : Optional.empty();
  }

  static int skipHyphen(Pieces pieces, int piece) {
    return pieces.is(piece, "-") && pieces.joined(piece) ? piece + 1 : piece;
  }

  private static boolean is(Optional<Match<Term>> term, Term.Kind kind) {
    return term.isPresent() && term.get().value().kind() == kind;
  }

  private static boolean partOfName(Pieces pieces, int piece) {
    if (!pieces.joined(piece)) {
      return false;
    }
    int before = piece - 1;
    while (before > 0 && pieces.is(before, "-") && pieces.joined(before)) {
      before--;
    }
    return !pieces.isNumber(before) && !pieces.is(before, "-");
  }

  private Numeral withDigits(Pieces pieces, int piece) {
    Optional<Numeral> slashed = slashed(pieces, piece);
    if (slashed.isPresent()) {
      return slashed.get();
    }
    Numeral number = digits.at(pieces, piece).orElseThrow();
    int next = number.end();
    Optional<Match<Term>> term = fractions.at(pieces, next);
    if (term.isPresent() && !pieces.isLetters(next)) {
      return new Numeral(
          number.value() + term.get().value().value(), term.get().end(), Shape.GROUPED);
    }
    Optional<Numeral> half = andFraction(pieces, next);
    if (half.isPresent()) {
      number = new Numeral(number.value() + half.get().value(), half.get().end(), Shape.GROUPED);
    }
    return magnified(pieces, number);
  }

  /** {@code 1/4}, where no date can be meant. */
  private Optional<Numeral> slashed(Pieces pieces, int piece) {
    boolean close =
        pieces.is(piece + 1, "/")
            && pieces.isNumber(piece + 2)
            && !pieces.spaced(piece + 1)
            && !pieces.spaced(piece + 2);
    if (!close || pieces.is(piece + 3, "/") || pieces.is(piece - 1, "/")) {
      return Optional.empty();
    }
    double above = digits.at(pieces, piece).orElseThrow().value();
    double below = digits.at(pieces, piece + 2).orElseThrow().value();
    return above >= 1 && above < below && below <= MOST_PARTS
        ? Optional.of(new Numeral(above / below, piece + 3, Shape.GROUPED))
        : Optional.empty();
  }

  /** Takes the magnitudes that follow: {@code million}, {@code lakh crore}. */
  private Numeral magnified(Pieces pieces, Numeral number) {
    Numeral out = number;
    while (true) {
      Optional<Match<Term>> term = terms.at(pieces, skipHyphen(pieces, out.end()));
      boolean hundred = is(term, Term.Kind.HUNDRED) && number.value() < 100;
      if (!is(term, Term.Kind.MAGNITUDE) && !hundred) {
        return out;
      }
      if (!pieces.together(out.end() - 1, term.get().end() - 1)) {
        return out;
      }
      out = out.times(term.get().value().value(), term.get().end());
    }
  }

  /** {@code and a half}, {@code and three quarters} at the piece. */
  private Optional<Numeral> andFraction(Pieces pieces, int piece) {
    Optional<Match<Term>> and = terms.at(pieces, skipHyphen(pieces, piece));
    if (!is(and, Term.Kind.AND)) {
      return Optional.empty();
    }
    return fraction(pieces, skipHyphen(pieces, and.get().end()));
  }

  /** {@code a half}, {@code two thirds}, {@code quarter} at the piece. */
  private Optional<Numeral> fraction(Pieces pieces, int piece) {
    Optional<Match<Term>> whole = fractions.at(pieces, piece);
    if (whole.isPresent()) {
      return Optional.of(
          new Numeral(whole.get().value().value(), whole.get().end(), Shape.FRACTION));
    }
    Optional<Match<Term>> first = terms.at(pieces, piece);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Term term = first.get().value();
    double times =
        term.kind() == Term.Kind.ARTICLE ? 1 : term.kind() == Term.Kind.UNIT ? term.value() : 0;
    int next = skipHyphen(pieces, first.get().end());
    Optional<Match<Term>> part = fractions.at(pieces, next);
    return times > 0 && part.isPresent()
        ? Optional.of(
            new Numeral(times * part.get().value().value(), part.get().end(), Shape.FRACTION))
        : Optional.empty();
  }

  private Optional<Numeral> inWords(Pieces pieces, int piece) {
    Optional<Numeral> part = fraction(pieces, piece);
    if (part.isPresent()) {
      return Optional.of(partOfMagnitude(pieces, part.get()));
    }
    WordSum sum = new WordSum();
    int i = piece;
    while (i < pieces.count() && pieces.together(piece, i)) {
      int at = i == piece ? i : skipHyphen(pieces, i);
      Optional<Match<Term>> next = terms.at(pieces, at);
      if (next.isEmpty()) {
        break;
      }
      Term term = next.get().value();
      if (term.kind() == Term.Kind.AND) {
        Optional<Match<Term>> after = terms.at(pieces, skipHyphen(pieces, next.get().end()));
        if (after.isEmpty() || !sum.takesAfterAnd(after.get().value())) {
          break;
        }
      } else if (!sum.take(term)) {
        break;
      }
      i = next.get().end();
    }
    int end = Math.max(piece + 1, i);
    return sum.value().map(value -> finished(pieces, new Numeral(value, end, sum.shape())));
  }

  private Numeral finished(Pieces pieces, Numeral number) {
    Optional<Numeral> half = andFraction(pieces, number.end());
    return half.isPresent() && number.shape() == Shape.WORDS
        ? magnified(
            pieces, new Numeral(number.value() + half.get().value(), half.get().end(), Shape.WORDS))
        : number;
  }

  /**
   * {@code half a million}, {@code a quarter of a billion}: the fraction times what follows, else
   * the fraction alone.
   */
  private Numeral partOfMagnitude(Pieces pieces, Numeral part) {
    int i = part.end();
    Optional<Match<Term>> term = terms.at(pieces, skipHyphen(pieces, i));
    if (is(term, Term.Kind.OF)) {
      i = term.get().end();
      term = terms.at(pieces, i);
    }
    if (is(term, Term.Kind.ARTICLE)) {
      i = term.get().end();
      term = terms.at(pieces, i);
    }
    return is(term, Term.Kind.MAGNITUDE)
        ? magnified(pieces, new Numeral(part.value(), i, Shape.FRACTION))
        : part;
  }
}
