package org.ortak.reading.quantity;

import java.util.Optional;
import org.ortak.reading.quantity.Cues.Task;
import org.ortak.reading.quantity.Numeral.Shape;
import org.ortak.text.Phrases.Match;
import org.ortak.text.Pieces;

/**
 * Reads one number with its unit: {@code $3.5bn}, {@code 12GWh a year}, {@code 2,500 well-paid
 * jobs}, {@code a third of}.
 */
final class PartReader {

  private static final int MOST_MODIFIERS = 5;
  private static final int RATE_REACH = 10;
  private static final double WHOLE = 100;

  private final Pieces pieces;
  private final Numerals numerals;
  private final Units units;
  private final Cues cues;

  PartReader(Pieces pieces, Numerals numerals, Units units, Cues cues) {
    this.pieces = pieces;
    this.numerals = numerals;
    this.units = units;
    this.cues = cues;
  }

  /** The number with its unit at the piece; its unit is empty where none is told. */
  Optional<Part> at(int start) {
    Optional<Match<Unit>> money = units.moneyAt(pieces, start);
    if (money.isPresent() && pieces.together(start, money.get().end())) {
      Optional<Numeral> sum = numerals.digitsAt(pieces, money.get().end());
      if (sum.isPresent() && !isCode(start)) {
        return Optional.of(withSmaller(money(start, sum.get(), money.get().value())));
      }
    }
    return numerals.at(pieces, start).map(number -> withSmaller(withUnit(start, number)));
  }

  /** {@code thirteen dollars forty-five cents}, {@code 5 feet and 2 inches}. */
  private Part withSmaller(Part part) {
    double smaller = part.unit().map(Unit::smaller).orElse(0.0);
    if (smaller == 0 || part.unit().isEmpty() || part.number().shape() == Shape.MAGNITUDE) {
      return part;
    }
    int at = part.end() + (cues.is(Task.JOIN, pieces, part.end()) ? 1 : 0);
    Optional<Numeral> rest = numerals.at(pieces, at).filter(n -> n.value() < smaller);
    Unit unit = part.unit().get();
    Optional<Match<String>> name = rest.flatMap(n -> units.smallerAt(pieces, n.end(), unit));
    if (name.isEmpty() || !pieces.together(part.start(), name.get().end() - 1)) {
      return part;
    }
    double value = part.number().value() + rest.get().value() / smaller;
    Numeral whole = new Numeral(value, part.number().end(), Shape.GROUPED);
    return new Part(part.start(), name.get().end(), whole, part.unit(), part.name());
  }

  /** A sign that ends a longer word, as in {@code XUSD 5}, is no currency. */
  private boolean isCode(int start) {
    return pieces.joined(start) && !pieces.isNumber(start - 1) && !pieces.is(start - 1, "-");
  }

  private Part money(int start, Numeral sum, Unit sign) {
    Numeral number = numerals.withLetter(pieces, sum).filter(n -> wholeWord(n.end())).orElse(sum);
    Optional<Match<Unit>> named = units.at(pieces, number.end());
    boolean again =
        named.isPresent()
            && named.get().value().is(Unit.Kind.MONEY)
            && !pieces.isNumber(named.get().end());
    int end = again ? named.get().end() : number.end();
    return withPer(start, end, number, again ? named.get().value() : sign);
  }

  /** Whether nothing of the same word follows, but for a hyphen: the m of 25m, not of 25m2. */
  private boolean wholeWord(int end) {
    return !pieces.joined(end) || pieces.is(end, "-") || pieces.is(end, "+");
  }

  private Part withUnit(int start, Numeral number) {
    Optional<Numeral> lettered =
        numerals.withLetter(pieces, number).filter(n -> wholeWord(n.end()));
    if (lettered.isPresent()) {
      Optional<Part> counted = unitAfter(start, lettered.get());
      if (counted.isPresent() && !counted.get().is(Unit.Kind.TIME)) {
        return counted.get();
      }
    }
    return unitAfter(start, number)
        .or(() -> share(start, number))
        .orElseGet(() -> new Part(start, number.end(), number, Optional.empty(), ""));
  }

  private Optional<Part> unitAfter(int start, Numeral number) {
    int at = Numerals.skipHyphen(pieces, number.end());
    if (!pieces.together(start, at)) {
      return Optional.empty();
    }
    Optional<Match<Unit>> direct = units.at(pieces, at);
    boolean part = number.shape() == Shape.FRACTION;
    boolean countless = direct.isEmpty() || !direct.get().value().is(Unit.Kind.COUNT);
    if (direct.isPresent() && (countless || (!part && !partOfAdjective(direct.get().end())))) {
      return isCode(number) && !countless
          ? Optional.empty()
          : measured(start, number, direct.get());
    }
    Optional<Match<Unit>> noun =
        number.mayBeYear() || part || isCode(number) ? Optional.empty() : counted(at);
    return noun.map(found -> rated(start, found.end(), number, found.value()));
  }

  /** The number of a format, such as 4680, counts no cells. */
  private boolean isCode(Numeral number) {
    return number.shape() == Shape.PLAIN && cues.is(Task.CODE, pieces, number.end() - 1);
  }

  private Optional<Part> measured(int start, Numeral number, Match<Unit> found) {
    if (found.value().is(Unit.Kind.MONEY)) {
      boolean nextSum =
          pieces.isNumber(found.end()) && units.moneyAt(pieces, found.end() - 1).isPresent();
      boolean sign = nextSum && number.mayBeYear();
      return sign
          ? Optional.empty()
          : Optional.of(withPer(start, found.end(), number, found.value()));
    }
    return Optional.of(rated(start, found.end(), number, found.value()));
  }

  /** The counted noun that follows, a few words that describe it passed over. */
  private Optional<Match<Unit>> counted(int from) {
    int i = from;
    for (int n = 0;
        n < MOST_MODIFIERS && i < pieces.count() && pieces.sentence(i) == pieces.sentence(from - 1);
        n++) {
      Optional<Match<Unit>> noun = units.at(pieces, i);
      if (noun.isPresent()
          && noun.get().value().is(Unit.Kind.COUNT)
          && !partOfAdjective(noun.get().end())) {
        return headNoun(noun.get());
      }
      boolean joins = i > from && cues.is(Task.JOIN, pieces, i) && pieces.isLetters(i + 1);
      if (!joins && !describes(i)) {
        return Optional.empty();
      }
      i++;
      while (pieces.joined(i) && i < pieces.count()) {
        i++;
      }
    }
    return Optional.empty();
  }

  /** Whether the noun only begins a hyphenated word: the well of {@code well-paid}. */
  private boolean partOfAdjective(int end) {
    boolean hyphen = pieces.is(end, "-") && pieces.joined(end);
    return hyphen && units.at(pieces, end + 1).isEmpty();
  }

  /** Of counted nouns side by side the last is counted: {@code 10 battery plants}. */
  private Optional<Match<Unit>> headNoun(Match<Unit> first) {
    Match<Unit> head = first;
    for (int n = 0; n < MOST_MODIFIERS; n++) {
      Optional<Match<Unit>> next = units.at(pieces, Numerals.skipHyphen(pieces, head.end()));
      if (next.isEmpty() || !next.get().value().is(Unit.Kind.COUNT)) {
        break;
      }
      head = next.get();
    }
    return Optional.of(head);
  }

  private boolean describes(int i) {
    return (pieces.isLetters(i) || numerals.ordinalAt(pieces, i).isPresent())
        && !cues.is(Task.BARRIER, pieces, i)
        && !cues.is(Task.RATE, pieces, i);
  }

  private Optional<Part> share(int start, Numeral number) {
    boolean afterOrdinal = start > 0 && cues.is(Task.UNSHARED, pieces, start - 1);
    boolean ofSomething = cues.is(Task.SHARED, pieces, number.end());
    if (number.shape() != Shape.FRACTION || afterOrdinal || !ofSomething) {
      return Optional.empty();
    }
    Numeral percent = new Numeral(number.value() * WHOLE, number.end(), Shape.FRACTION);
    Unit share = new Unit(Unit.Kind.SHARE, "%", 1, "", false, false, false, 0);
    return Optional.of(new Part(start, number.end(), percent, Optional.of(share), "%"));
  }

  /** Takes along what the measure is told by: {@code Wh/kg}, {@code GWh a year}. */
  private Part rated(int start, int end, Numeral number, Unit unit) {
    if (!unit.yearly()) {
      return withPer(start, end, number, unit);
    }
    int until = end;
    String rate = "";
    for (int i = end;
        i < Math.min(end + RATE_REACH, pieces.count()) && pieces.together(start, i);
        i++) {
      Optional<Match<String>> found = cues.at(Task.RATE, pieces, i);
      if (found.isPresent()) {
        rate = found.get().value();
        until = i == end ? found.get().end() : end;
        break;
      }
      if (endsReach(i)) {
        break;
      }
    }
    rate = rate.isEmpty() ? rateBefore(start) : rate;
    return new Part(start, until, number, Optional.of(unit), unit.name() + rate);
  }

  private boolean endsReach(int i) {
    boolean bracket = cues.is(Task.OPEN, pieces, i) || cues.is(Task.CLOSE, pieces, i);
    return !bracket && !pieces.isLetters(i) && !pieces.joined(i);
  }

  private String rateBefore(int start) {
    for (int i = start - 1;
        i >= Math.max(0, start - RATE_REACH) && pieces.together(i, start);
        i--) {
      Optional<Match<String>> found = cues.at(Task.PERIODIC, pieces, i);
      if (found.isPresent()) {
        return found.get().value();
      }
      if (!pieces.isLetters(i)) {
        return "";
      }
    }
    return "";
  }

  private Part withPer(int start, int end, Numeral number, Unit unit) {
    Optional<Match<String>> per = cues.at(Task.PER, pieces, end);
    boolean divisible =
        !unit.is(Unit.Kind.COUNT) && !unit.is(Unit.Kind.SHARE) && !unit.is(Unit.Kind.TIME);
    if (per.isPresent() && divisible) {
      Optional<Match<Unit>> by = units.at(pieces, per.get().end());
      if (by.isPresent() && by.get().value().divides()) {
        String name = unit.name() + "/" + by.get().value().name();
        Numeral each =
            new Numeral(number.value() / by.get().value().factor(), number.end(), number.shape());
        return new Part(start, by.get().end(), each, Optional.of(unit), name);
      }
    }
    return new Part(start, end, number, Optional.of(unit), unit.name());
  }
}
