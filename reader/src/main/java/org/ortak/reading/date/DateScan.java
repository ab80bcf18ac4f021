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

  private final DateText text;
  private final Pieces pieces;
  private final DateReader reader;
  private final List<DateMention> found = new ArrayList<>();

  DateScan(DateText text) {
    this.text = text;
    this.pieces = text.pieces();
    this.reader = new DateReader(text);
  }

  List<DateMention> run() {
    int i = 0;
    while (i < pieces.count()) {
      i = Math.max(i + 1, step(i));
    }
    return List.copyOf(found);
  }

  private int step(int i) {
    int end = range(i);
    end = end > i ? end : within(i);
    end = end > i ? end : bound(i);
    return end > i ? end : single(i);
  }

  private int single(int i) {
    Optional<Told> told = reader.at(i);
    return told.map(date -> emit(i, date, date.stretch().edtf())).orElse(i);
  }

  private int emit(int start, Told told, String edtf) {
    if (Edtf.isValid(edtf)) {
      found.add(new DateMention(pieces.span(start, told.end()), new Edtf(edtf), told.rule()));
      text.told(told, start);
    }
    return told.end();
  }

  /** {@code from 2022 to 2025}, {@code between May and July}, {@code 2027 or 2028}. */
  private int range(int i) {
    boolean between = text.is(Kind.BETWEEN, i);
    int start = between ? text.skip(Kind.BETWEEN, i) : text.skip(Kind.STARTING, i);
    boolean led = start > i;
    Optional<Told> first = reader.raw(start);
    if (first.isEmpty()) {
      return i;
    }
    int at = first.get().end();
    int to = text.skip(Kind.TO, at);
    to = to == at && between ? text.skip(Kind.AND, at) : to;
    boolean or = to == at && text.is(Kind.OR, at);
    to = or ? text.skip(Kind.OR, at) : to;
    if (to == at || !pieces.together(i, to)) {
      return i;
    }
    int from = text.is(Kind.BY, to) && !between ? text.skip(Kind.BY, to) : to;
    Optional<Told> second = secondEnd(from);
    if (second.isEmpty() || (!led && !or && first.get().stretch().grain() == Grain.SPAN && first.get().rule().equals("past"))) {
      return i;
    }
    return join(i, start, first.get(), second.get(), or);
  }

  /** The last end of a range: its end of the year is the year. */
  private Optional<Told> secondEnd(int i) {
    int at = text.skip(Kind.THE, i);
    Optional<Match<Sign>> end = text.at(Kind.END, at);
    return end.isPresent() ? reader.inside(text.skip(Kind.OF, end.get().end())).or(() -> reader.raw(i)) : reader.raw(i);
  }

  private int join(int i, int start, Told first, Told second, boolean or) {
    Told from = first;
    Told to = second;
    if (!from.yearTold() && to.yearTold() && !to.stretch().yearless()) {
      from = from.with(before(from.stretch(), to.stretch()));
    } else {
      from = text.placed(from, start);
      to = to.yearTold() || from.stretch().yearless() ? text.placed(to, start) : to.with(after(to.stretch(), from.stretch()));
    }
    Stretch a = from.stretch();
    Stretch b = to.stretch();
    boolean ordered = !a.yearless() && !b.yearless() && a.first().isBefore(b.first());
    boolean adjacent = !a.last().plusDays(1).isBefore(b.first());
    if ((!ordered && !a.yearless()) || (or && !adjacent)) {
      return i;
    }
    int precision = Math.max(a.precision(), b.precision());
    String edtf = a.firstText(precision) + "/" + b.lastText(precision);
    Stretch whole = new Stretch(a.first(), ordered ? b.last() : a.last(), Grain.SPAN, a.yearless() || b.yearless());
    return emit(i, new Told(whole, to.end(), from.yearTold() || to.yearTold(), "range"), edtf);
  }

  private static Stretch before(Stretch date, Stretch limit) {
    Stretch same = date.inYear(limit.last().getYear());
    return same.first().isAfter(limit.last()) ? date.inYear(limit.last().getYear() - 1) : same;
  }

  private static Stretch after(Stretch date, Stretch limit) {
    Stretch same = date.inYear(limit.first().getYear());
    return same.first().isBefore(limit.first()) ? date.inYear(limit.first().getYear() + 1) : same;
  }

  /** {@code within five years}, {@code over the next decade}: by the end of it; {@code in three years}: then. */
  private int within(int i) {
    int at = text.skip(Kind.WITHIN, i);
    boolean in = at == i;
    at = in ? text.skip(Kind.IN, i) : at;
    if (at == i || text.published().isEmpty()) {
      return i;
    }
    int start = at;
    LocalDate day = text.published().get();
    int inner = text.skip(Kind.THE, at);
    Optional<Told> coming = inner > at || !in ? reader.at(inner).filter(t -> t.rule().equals("coming")) : Optional.empty();
    if (coming.isPresent()) {
      return until(i, coming.get());
    }
    Optional<Told> told = reader.relative().from(day, start).filter(t -> !text.is(Kind.LATER, t.end()) && !text.is(Kind.AGO, t.end()));
    if (told.isEmpty()) {
      return i;
    }
    return in ? later(i, told.get()) : until(i, told.get());
  }

  private int later(int i, Told told) {
    return text.senseAt(i) == Sense.PAST ? i : emit(i, told, told.stretch().edtf());
  }

  private int until(int i, Told told) {
    Stretch whole = told.stretch();
    int precision = whole.wholeYears() ? 1 : whole.wholeMonths() ? 2 : 3;
    return emit(i, told, OPEN + "/" + whole.lastText(precision));
  }

  private int bound(int i) {
    for (Kind kind : new Kind[] {Kind.BY, Kind.BEFORE, Kind.SINCE, Kind.AFTER}) {
      Optional<Match<Sign>> word = text.at(kind, i);
      if (word.isPresent()) {
        return bounded(i, kind, text.skip(Kind.ABOUT, word.get().end()));
      }
    }
    return i;
  }

  private int bounded(int i, Kind kind, int at) {
    if (!pieces.together(i, at)) {
      return i;
    }
    int the = text.skip(Kind.THE, at);
    Optional<Match<Sign>> end = text.at(Kind.END, the);
    boolean ends = end.isPresent() && (kind == Kind.BY || kind == Kind.BEFORE);
    Optional<Told> raw = ends
        ? reader.inside(text.skip(Kind.OF, text.skipHyphen(end.get().end())))
        : reader.raw(at).or(() -> kind == Kind.BY || kind == Kind.BEFORE ? reader.inside(at) : Optional.empty());
    return raw.map(told -> boundedBy(i, kind, placed(told, kind, i), ends)).orElse(i);
  }

  /** "By March" is the next one and "since March" the last, unless the clause says otherwise. */
  private Told placed(Told told, Kind kind, int at) {
    boolean known = told.yearTold() || text.published().isEmpty() || text.senseAt(at) != Sense.UNKNOWN;
    if (known) {
      return text.placed(told, at);
    }
    LocalDate day = text.published().get();
    Stretch same = told.stretch().inYear(day.getYear());
    boolean next = kind == Kind.BY && same.last().isBefore(day);
    boolean last = kind == Kind.SINCE && same.first().isAfter(day);
    return told.with(next ? same.inYear(day.getYear() + 1) : last ? same.inYear(day.getYear() - 1) : same);
  }

  private int boundedBy(int i, Kind kind, Told told, boolean ends) {
    Stretch s = told.stretch();
    String edtf = switch (kind) {
      case SINCE -> s.firstText() + "/" + OPEN;
      case AFTER -> s.grain() == Grain.DAY
          ? s.firstText() + "/" + OPEN
          : new Stretch(s.last().plusDays(1), s.last().plusDays(1), s.grain(), s.yearless()).firstText(s.precision()) + "/" + OPEN;
      case BEFORE -> ends ? OPEN + "/" + s.lastText() : OPEN + "/" + earlier(s);
      default -> OPEN + "/" + (s.grain() == Grain.DECADE && ends ? String.valueOf(s.last().getYear() + 1) : s.lastText());
    };
    return emit(i, told, edtf);
  }

  private static String earlier(Stretch s) {
    LocalDate before = s.first().minusDays(1);
    return new Stretch(before, before, s.grain(), s.yearless()).lastText(s.precision());
  }
}
