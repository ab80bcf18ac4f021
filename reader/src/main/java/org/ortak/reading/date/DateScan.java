package org.ortak.reading.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortak.claim.Edtf;
import org.ortak.reading.date.Sign.Kind;
import org.ortak.text.Phrases.Match;
import org.ortak.text.Pieces;

/** One pass over a text's pieces, which collects its dates. */
final class DateScan {

  private static final String OPEN = "..";
  private static final int HELD_REACH = 8;
  private static final int MOVED_REACH = 15;
  private static final List<Kind> BOUNDS =
      List.of(Kind.BY, Kind.UNTIL, Kind.BEFORE, Kind.SINCE, Kind.AFTER);

  private final DateText text;
  private final Pieces pieces;
  private final DateReader reader;
  private final Ranges ranges;
  private final List<DateMention> found = new ArrayList<>();

  DateScan(DateText text) {
    this.text = text;
    this.pieces = text.pieces();
    this.reader = new DateReader(text);
    this.ranges = new Ranges(text, reader);
  }

  List<DateMention> run() {
    int i = 0;
    while (i < pieces.count()) {
      i = text.mayStart(i) ? Math.max(i + 1, step(i)) : i + 1;
    }
    return List.copyOf(found);
  }

  private int step(int i) {
    text.turn(i);
    Optional<Told> raw = reader.raw(i);
    Optional<Told> range = ranges.at(i, raw);
    if (range.isPresent()) {
      Optional<Told> moved = isMoved(i) ? ranges.movedTo(i, raw) : Optional.empty();
      return moved.isPresent()
          ? moved(i, raw, range.get(), moved.get())
          : emit(i, range.get(), range.get().edtf());
    }
    int end = within(i);
    end = end > i ? end : bound(i);
    return end > i || raw.isEmpty() ? end : single(i, raw.get());
  }

  /** Whether two dates are no range, but the second is told for the first: "postponed from". */
  private boolean isMoved(int i) {
    int before = i > 0 && text.is(Kind.THE, i - 1) ? i - 2 : i - 1;
    boolean from = text.is(Kind.STARTING, i) || (before >= 0 && text.is(Kind.STARTING, before));
    return from && isBefore(i, Kind.MOVED, MOVED_REACH);
  }

  /** Keeps the date from which something is moved, where it is told, and the one to which. */
  private int moved(int i, Optional<Told> raw, Told whole, Told to) {
    int start = text.skip(Kind.STARTING, i);
    Optional<Told> from = (start == i ? raw : reader.raw(start)).filter(Told::yearTold);
    from.filter(told -> Edtf.isValid(told.edtf()))
        .ifPresent(
            told ->
                found.add(
                    new DateMention(
                        pieces.span(start, told.end()),
                        new Edtf(told.edtf()),
                        DateMention.MOVED_FROM)));
    return emit(from.map(Told::end).orElse(i), whole, to.edtf());
  }

  private int single(int i, Told raw) {
    Told told = text.placed(raw, i);
    int onwards = text.skip(Kind.ONWARDS, told.end());
    boolean open = onwards > told.end() && pieces.together(i, onwards - 1);
    return open
        ? emit(i, told.until(onwards), told.stretch().firstText() + "/" + OPEN)
        : emit(i, told, told.edtf());
  }

  /** Keeps a date, and says where it ends; {@code start} where it would reach over two blocks. */
  private int emit(int start, Told told, String edtf) {
    if (!pieces.together(start, told.end() - 1)) {
      return start;
    }
    if (Edtf.isValid(edtf)) {
      found.add(new DateMention(pieces.span(start, told.end()), new Edtf(edtf), told.rule()));
      text.told(told, start);
    }
    return told.end();
  }

  /**
   * {@code within five years}, {@code over the next decade}: by the end of it; {@code in three
   * years}: then.
   */
  private int within(int i) {
    int at = text.skip(Kind.WITHIN, i);
    boolean in = at == i;
    at = in ? text.skip(Kind.IN, i) : at;
    if (at == i || text.published().isEmpty()) {
      return i;
    }
    Optional<Told> coming =
        reader.at(text.skip(Kind.THE, at)).filter(t -> t.rule().equals("coming"));
    if (coming.isPresent()) {
      return until(i, coming.get());
    }
    Optional<Told> told =
        reader
            .relative()
            .from(text.published().get(), at)
            .filter(t -> !text.is(Kind.LATER, t.end()) && !text.is(Kind.AGO, t.end()));
    boolean vague = in && text.is(Kind.ONE, at) && text.senseAt(i) != Sense.FUTURE;
    if (told.isEmpty() || vague || (in && text.senseAt(i) == Sense.PAST)) {
      return i;
    }
    return in ? emit(i, told.get(), told.get().edtf()) : until(i, told.get());
  }

  private int until(int i, Told told) {
    Stretch whole = told.stretch();
    int precision = whole.wholeYears() ? 1 : whole.wholeMonths() ? 2 : 3;
    return emit(i, told, OPEN + "/" + whole.lastText(precision));
  }

  private int bound(int i) {
    for (Kind kind : BOUNDS) {
      Optional<Match<Sign>> word = text.at(kind, i);
      if (word.isPresent()) {
        int end = bounded(i, kind, text.skip(Kind.ABOUT, word.get().end()));
        if (end > i) {
          return end;
        }
      }
    }
    return i;
  }

  private int bounded(int i, Kind kind, int at) {
    if (!pieces.together(i, at)) {
      return i;
    }
    boolean held = (kind == Kind.BEFORE || kind == Kind.UNTIL) && held(i);
    Optional<Told> raw = reader.raw(at);
    Optional<Told> range = ranges.at(at, raw);
    if (range.isPresent()) {
      boolean whole = held || kind == Kind.SINCE || kind == Kind.AFTER;
      Told told = range.get();
      return emit(
          i, told, whole ? told.edtf() : OPEN + "/" + told.stretch().lastText(told.precision()));
    }
    if (held) {
      return raw.map(told -> text.placed(told, at))
          .map(told -> emit(i, told, told.edtf()))
          .orElse(i);
    }
    return limited(i, kind, at, raw);
  }

  /** Whether the clause says that something waits: {@code not before}, {@code put off until}. */
  private boolean held(int i) {
    return isBefore(i, Kind.HELD, HELD_REACH);
  }

  private boolean isBefore(int i, Kind kind, int reach) {
    for (int before = i - 1;
        before >= Math.max(0, i - reach) && pieces.together(before, i);
        before--) {
      if (text.is(kind, before)) {
        return true;
      }
    }
    return false;
  }

  private int limited(int i, Kind kind, int at, Optional<Told> raw) {
    boolean towards = kind == Kind.BY || kind == Kind.UNTIL || kind == Kind.BEFORE;
    Optional<Match<Sign>> end =
        towards ? text.at(Kind.END, text.skip(Kind.THE, at)) : Optional.empty();
    if (end.isPresent()) {
      int inner = text.skip(Kind.OF, text.skipHyphen(end.get().end()));
      return reader
          .inside(inner)
          .map(told -> boundedBy(i, kind, placed(told, kind, i), true))
          .orElse(i);
    }
    if (raw.isPresent()) {
      boolean yearEnd = raw.get().rule().equals("year-end") && towards;
      Told whole =
          yearEnd ? raw.get().with(Stretch.year(raw.get().stretch().last().getYear())) : raw.get();
      return boundedBy(i, kind, placed(whole, kind, i), yearEnd);
    }
    return towards ? reader.inside(at).map(t -> wholeUnit(i, kind, t)).orElse(i) : i;
  }

  /** {@code before the year is out}: by its end. */
  private int wholeUnit(int i, Kind kind, Told told) {
    int out = text.skip(Kind.OUT, told.end());
    return kind != Kind.BEFORE || out > told.end() ? boundedBy(i, kind, told.until(out), true) : i;
  }

  /** "By March" is the next one and "since March" the last, unless the clause says otherwise. */
  private Told placed(Told told, Kind kind, int at) {
    boolean known =
        told.yearTold() || text.published().isEmpty() || text.senseAt(at) != Sense.UNKNOWN;
    if (known && kind != Kind.SINCE || told.yearTold() || text.published().isEmpty()) {
      return text.placed(told, at);
    }
    LocalDate day = text.published().get();
    Stretch same = told.stretch().inYear(day.getYear());
    boolean next = kind == Kind.BY && same.last().isBefore(day);
    boolean last = kind == Kind.SINCE && same.first().isAfter(day);
    return told.with(
        next ? same.inYear(day.getYear() + 1) : last ? same.inYear(day.getYear() - 1) : same);
  }

  private int boundedBy(int i, Kind kind, Told told, boolean ends) {
    Stretch s = told.stretch();
    String edtf =
        switch (kind) {
          case SINCE -> s.firstText() + "/" + OPEN;
          case AFTER ->
              s.grain() == Grain.DAY
                  ? s.firstText() + "/" + OPEN
                  : new Stretch(s.last().plusDays(1), s.last().plusDays(1), s.grain(), s.yearless())
                          .firstText(s.precision())
                      + "/"
                      + OPEN;
          case BEFORE -> OPEN + "/" + (ends ? s.lastText() : earlier(s));
          default ->
              OPEN
                  + "/"
                  + (s.grain() == Grain.DECADE && ends
                      ? String.valueOf(s.last().getYear() + 1)
                      : s.lastText());
        };
    return emit(i, told, edtf);
  }

  private static String earlier(Stretch s) {
    LocalDate before = s.first().minusDays(1);
    return new Stretch(before, before, s.grain(), s.yearless()).lastText(s.precision());
  }
}
