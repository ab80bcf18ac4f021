package org.ortak.reading.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.ortak.claim.Qualifier;
import org.ortak.reading.quantity.Cues.Task;
import org.ortak.reading.quantity.Numeral.Shape;
import org.ortak.text.Phrases.Match;
import org.ortak.text.Pieces;
import org.ortak.text.Span;

/** One pass over a text's pieces, which collects its quantities. */
final class QuantityScan {

  private static final int MOST_IN_LIST = 5;
  private static final double SMALL = 1000;
  private static final double SAME = 0.03;

  private final Pieces pieces;
  private final Numerals numerals;
  private final Cues cues;
  private final PartReader reader;
  private final Elision elision;
  private final List<QuantityMention> found = new ArrayList<>();
  private Qualifier qualifier = Qualifier.EXACT;
  private int qualified = -1;
  private int lastEnd = -1;

  QuantityScan(Pieces pieces, Numerals numerals, Units units, Cues cues) {
    this.pieces = pieces;
    this.numerals = numerals;
    this.cues = cues;
    this.reader = new PartReader(pieces, numerals, units, cues);
    this.elision = new Elision(pieces, cues);
  }

  /**
   * @param starts the pieces that a quantity can begin with, digits apart
   */
  List<QuantityMention> run(Set<String> starts) {
    int i = 0;
    while (i < pieces.count()) {
      boolean may = pieces.isNumber(i) || starts.contains(pieces.lower(i));
      i = may ? Math.max(i + 1, step(i)) : i + 1;
    }
    return List.copyOf(found);
  }

  /** Reads what begins at the piece; gives the piece to go on at. */
  private int step(int i) {
    Optional<Match<String>> cue = cues.at(Task.QUALIFIER, pieces, i);
    if (cue.isPresent()) {
      note(i, cue.get());
      return cue.get().end();
    }
    Optional<Match<String>> halves = cues.at(Task.HALVES, pieces, i);
    if (halves.isPresent()) {
      return takeRatio(new Ratio(i, halves.get().end(), Ratio.HALF));
    }
    Optional<Rank> rank = Rank.at(pieces, numerals, cues, i);
    if (rank.isPresent()) {
      add(pieces.span(rank.get().start(), rank.get().end()), rank.get());
      return rank.get().end();
    }
    Optional<Part> part = reader.at(i);
    return part.isPresent() ? take(part.get()) : i;
  }

  private void note(int start, Match<String> cue) {
    Qualifier next = qualifier(cue.value());
    boolean goesOn = qualified == start && qualifier != Qualifier.ABOUT && next == Qualifier.ABOUT;
    qualifier = goesOn ? qualifier : next;
    qualified = cue.end();
  }

  private static Qualifier qualifier(String word) {
    for (Qualifier qualifier : Qualifier.values()) {
      if (qualifier.word().equals(word)) {
        return qualifier;
      }
    }
    return Qualifier.EXACT;
  }

  private int take(Part first) {
    Optional<Match<String>> to = cues.at(Task.TO, pieces, first.end());
    boolean between = first.start() > 0 && cues.is(Task.BETWEEN, pieces, first.start() - 1);
    if (between && to.isEmpty()) {
      to = cues.at(Task.JOIN, pieces, first.end());
    }
    if (to.isPresent() && pieces.together(first.start(), to.get().end())) {
      Optional<Match<String>> again = cues.at(Task.QUALIFIER, pieces, to.get().end());
      Optional<Part> second = reader.at(again.map(Match::end).orElse(to.get().end()));
      if (second.isPresent()) {
        return takePair(first, second.get());
      }
    }
    Optional<Ratio> ratio = Ratio.at(pieces, numerals, cues, reader, first);
    if (ratio.isPresent()) {
      elision.told(first);
      return takeRatio(ratio.get());
    }
    return takeOne(listed(first, 0));
  }

  private int takeRatio(Ratio ratio) {
    found.add(
        new QuantityMention(
            pieces.span(ratio.start(), ratio.end()),
            ratio.percent(),
            OptionalDouble.empty(),
            "%",
            "",
            qualifierFor(ratio.start(), ratio.end()),
            false,
            "ratio"));
    lastEnd = ratio.end();
    return ratio.end();
  }

  private int takePair(Part first, Part second) {
    boolean shared =
        second.unit().isEmpty()
            && first.is(Unit.Kind.MONEY)
            && second.value() > first.number().value();
    Part listed = shared ? second.withUnitOf(first) : listed(second, 0);
    Part from =
        shared
            ? magnitudeOf(listed, first)
            : first.unit().isEmpty() ? magnitudeOf(listed, first.withUnitOf(listed)) : first;
    boolean years = first.number().mayBeYear() && second.number().mayBeYear();
    boolean sameUnit = from.unit().isPresent() && sameUnit(from, listed);
    boolean glued = pieces.joined(first.end()) && second.start() == first.end() + 1;
    boolean date = glued && pieces.is(second.end(), "-") && pieces.isNumber(second.end() + 1);
    if (years || date) {
      return second.end();
    }
    if (Ratio.halves(first, second)) {
      int end = takeRatio(new Ratio(first.start(), first.number().end(), first.value()));
      return Math.max(
          end, takeRatio(new Ratio(second.start(), second.number().end(), second.value())));
    }
    if (!sameUnit) {
      return takeOne(listed(first, 0));
    }
    boolean change = first.start() > 0 && cues.is(Task.FROM, pieces, first.start() - 1);
    if (change || listed.value() <= from.value()) {
      return Math.max(takeOne(from), takeOne(listed));
    }
    Qualifier how = qualifierFor(from.start() - (openerBefore(from.start()) ? 1 : 0), listed.end());
    int end = afterTrailing(listed.end());
    emit(pieces.span(from.start(), end), from, OptionalDouble.of(listed.value()), how);
    lastEnd = end;
    return end;
  }

  private boolean openerBefore(int start) {
    return start > 0 && cues.is(Task.BETWEEN, pieces, start - 1);
  }

  private static boolean sameUnit(Part one, Part other) {
    String a = one.name();
    String b = other.name();
    return a.equals(b) || (b.startsWith(a) && b.charAt(a.length()) == '/');
  }

  /** {@code 2-3 billion}: the first end takes the magnitude of the second. */
  private static Part magnitudeOf(Part second, Part first) {
    boolean bare = first.number().shape() != Shape.MAGNITUDE && first.number().value() < SMALL;
    if (!bare || second.number().shape() != Shape.MAGNITUDE) {
      return first;
    }
    double scale = Math.pow(SMALL, Math.floor(Math.log10(second.number().value()) / 3));
    return first.withNumber(first.number().times(scale, first.number().end()));
  }

  /** A number in a list has the unit that ends the list: {@code 8, 12 and 16 GWh}. */
  private Part listed(Part part, int depth) {
    boolean joins = pieces.is(part.end(), ",") || cues.is(Task.JOIN, pieces, part.end());
    if (part.unit().isPresent()
        || !joins
        || depth > MOST_IN_LIST
        || part.number().mayBeYear()
        || named(part)) {
      return part;
    }
    int next = part.end() + 1;
    next += cues.is(Task.JOIN, pieces, next) ? 1 : 0;
    if (!pieces.together(part.start(), next)) {
      return part;
    }
    Optional<Part> after = reader.at(next).map(p -> listed(p, depth + 1));
    return after.isPresent() && after.get().unit().isPresent() && !after.get().is(Unit.Kind.MONEY)
        ? part.withUnitOf(after.get())
        : part;
  }

  private int takeOne(Part told) {
    int end = told.end();
    Part part =
        told.unit().isPresent() || named(told) ? told : elision.of(told, qualified == told.start());
    boolean large =
        part.number().shape() == Shape.MAGNITUDE
            || (part.number().shape() == Shape.GROUPED && part.number().value() >= SMALL);
    if ((part.unit().isEmpty() && !large) || (part.is(Unit.Kind.COUNT) && named(part))) {
      return part.number().end();
    }
    elision.told(told);
    Qualifier how = qualifierFor(part.start(), end);
    int until = afterTrailing(end);
    emit(pieces.span(part.start(), until), part, OptionalDouble.empty(), how);
    lastEnd = until;
    return until;
  }

  /** Whether the number belongs to the name before it: {@code Model 3}, {@code Phase 2}. */
  private boolean named(Part part) {
    int before = part.start() - 1;
    return part.number().shape() == Shape.PLAIN
        && part.number().value() < SMALL
        && pieces.isLetters(before)
        && before != qualified - 1
        && pieces.capitalised(before)
        && pieces.together(before, part.start())
        && pieces.together(before - 1, part.start());
  }

  private Qualifier qualifierFor(int start, int end) {
    Optional<Match<String>> trailing = cues.at(Task.TRAILING, pieces, end);
    if (trailing.isPresent()) {
      return qualifier(trailing.get().value());
    }
    return qualified == start ? qualifier : Qualifier.EXACT;
  }

  private int afterTrailing(int end) {
    Optional<Match<String>> trailing = cues.at(Task.TRAILING, pieces, end);
    return trailing.isPresent() && pieces.together(end - 1, end) ? trailing.get().end() : end;
  }

  private void emit(Span span, Part part, OptionalDouble upper, Qualifier how) {
    double value = part.value();
    if (!Double.isFinite(value) || (upper.isPresent() && !Double.isFinite(upper.getAsDouble()))) {
      return;
    }
    found.add(
        new QuantityMention(
            span, value, upper, part.name(), part.noun(), how, conversion(part), part.rule()));
  }

  private void add(Span span, Rank rank) {
    found.add(
        new QuantityMention(
            span,
            rank.value(),
            OptionalDouble.empty(),
            "rank",
            "",
            Qualifier.EXACT,
            false,
            "rank"));
  }

  /**
   * Whether the part, in brackets or after {@code or}, tells again in another unit what stands just
   * before it.
   */
  private boolean conversion(Part part) {
    if (found.isEmpty() || part.unit().isEmpty()) {
      return false;
    }
    int i = qualified == part.start() ? part.start() - 1 : part.start();
    while (i > lastEnd && lastEnd >= 0 && !opens(i)) {
      i--;
    }
    if (lastEnd < 0 || part.start() - lastEnd > 6 || !opensConversion(lastEnd)) {
      return false;
    }
    QuantityMention before = found.getLast();
    if (part.is(Unit.Kind.MONEY)) {
      return before.rule().startsWith("money") && !before.unit().equals(part.name());
    }
    return before.unit().equals(part.name())
        && Math.abs(before.value() - part.value()) <= SAME * before.value();
  }

  private boolean opens(int i) {
    return cues.is(Task.OPEN, pieces, i);
  }

  private boolean opensConversion(int end) {
    int i = pieces.is(end, ",") ? end + 1 : end;
    return opens(i) || cues.is(Task.OTHERWISE, pieces, i);
  }
}
