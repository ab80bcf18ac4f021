package org.ortak.reading.date;

import java.util.Optional;
import org.ortak.reading.date.Sign.Kind;
import org.ortak.text.Phrases.Match;
import org.ortak.text.Pieces;

/**
 * Reads two dates as the ends of one stretch: {@code from 2022 to 2025}, {@code between May and
 * July}, {@code 2027 or 2028}.
 */
final class Ranges {

  private final DateText text;
  private final Pieces pieces;
  private final DateReader reader;

  Ranges(DateText text, DateReader reader) {
    this.text = text;
    this.pieces = text.pieces();
    this.reader = reader;
  }

  /**
   * @param raw the date that begins at the piece itself
   */
  Optional<Told> at(int i, Optional<Told> raw) {
    boolean between = text.is(Kind.BETWEEN, i);
    int start = between ? text.skip(Kind.BETWEEN, i) : text.skip(Kind.STARTING, i);
    Optional<Told> first = start == i ? raw : reader.raw(start);
    if (first.isEmpty()
        || (between
            && first.get().stretch().grain() == Grain.SPAN
            && first.get().rule().equals("day"))) {
      return first.filter(told -> between).map(told -> text.placed(told, start));
    }
    int at = first.get().end();
    int to = text.skip(Kind.TO, at);
    to = to == at && between ? text.skip(Kind.AND, at) : to;
    boolean or = to == at && text.is(Kind.OR, at) && first.get().stretch().grain() != Grain.DAY;
    to = or ? text.skip(Kind.OR, at) : to;
    if (to == at || !pieces.together(i, to) || (first.get().rule().equals("past") && start == i)) {
      return Optional.empty();
    }
    int from = between ? to : text.skip(Kind.BY, to);
    return secondEnd(from).flatMap(second -> join(start, first.get(), second, or));
  }

  /**
   * The date to which something is moved, told as a range is: "postponed from May to July". Where
   * it tells no year it comes after the first one's, else not before the month of writing.
   *
   * @param raw the date that begins at the piece itself
   */
  Optional<Told> movedTo(int i, Optional<Told> raw) {
    int start = text.skip(Kind.STARTING, i);
    Optional<Told> from = start == i ? raw : reader.raw(start);
    return from.flatMap(
        first ->
            reader
                .raw(text.skip(Kind.BY, text.skip(Kind.TO, first.end())))
                .map(second -> second.yearTold() ? second : later(first, second)));
  }

  private Told later(Told first, Told second) {
    Optional<Stretch> before =
        first.yearTold()
            ? Optional.of(first.stretch())
            : text.published().map(day -> Stretch.day(day.withDayOfMonth(1)));
    return before.map(than -> second.with(after(second.stretch(), than))).orElse(second);
  }

  /** The last end of a range: its end of the year is the year. */
  private Optional<Told> secondEnd(int i) {
    Optional<Match<Sign>> end = text.at(Kind.END, text.skip(Kind.THE, i));
    return end.isPresent()
        ? reader.inside(text.skip(Kind.OF, end.get().end())).or(() -> reader.raw(i))
        : reader.raw(i);
  }

  private Optional<Told> join(int start, Told first, Told second, boolean or) {
    Told from = first;
    Told to = second;
    if (!from.yearTold() && to.yearTold()) {
      from = from.with(before(from.stretch(), to.stretch()));
    } else {
      from = text.placed(from, start);
      to =
          to.yearTold() || from.stretch().yearless()
              ? text.placed(to, start)
              : to.with(after(to.stretch(), from.stretch()));
    }
    Stretch a = from.stretch();
    Stretch b = to.stretch();
    boolean ordered = !a.yearless() && !b.yearless() && a.first().isBefore(b.first());
    boolean adjacent = !a.last().plusDays(1).isBefore(b.first());
    if ((!ordered && !a.yearless()) || (or && !adjacent)) {
      return Optional.empty();
    }
    Stretch whole =
        new Stretch(
            a.first(), ordered ? b.last() : a.last(), Grain.SPAN, a.yearless() || b.yearless());
    int precision = Math.max(a.precision(), b.precision());
    boolean told = first.yearTold() || second.yearTold();
    return Optional.of(new Told(whole, to.end(), told, "range", precision));
  }

  private static Stretch before(Stretch date, Stretch limit) {
    Stretch same = date.inYear(limit.last().getYear());
    return same.first().isAfter(limit.last()) ? date.inYear(limit.last().getYear() - 1) : same;
  }

  private static Stretch after(Stretch date, Stretch limit) {
    Stretch same = date.inYear(limit.first().getYear());
    return same.first().isBefore(limit.first()) ? date.inYear(limit.first().getYear() + 1) : same;
  }
}
