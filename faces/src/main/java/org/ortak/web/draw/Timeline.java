package org.ortak.web.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ortak.answer.wording.DateWords;
import org.ortak.claim.Edtf;
import org.ortak.ledger.undertaking.Milestone;
import org.ortak.ledger.undertaking.Slip;
import org.ortak.ledger.undertaking.StageStep;
import org.ortak.ledger.undertaking.Undertaking;
import org.ortak.ledger.undertaking.Value;

/**
 * The stages and dates of an undertaking along the years: one lane for the stages as they were
 * reported, one for each event with what was promised before.
 *
 * @param ticks where years begin
 */
public record Timeline(List<Tick> ticks, List<Lane> lanes, double today, double height) {

  public static final double WIDTH = 900;
  private static final double LEFT = 150;
  private static final double RIGHT = 860;
  private static final double TOP = 34;
  private static final double LANE = 44;
  private static final double LABEL = 64;

  /** What a letter takes, on the wide side. */
  private static final double LETTER = 7.5;

  private static final int MOST_YEARS = 60;

  /** The first day of a year. */
  public record Tick(double x, int year) {}

  /** One row. */
  public record Lane(String label, double y, List<Mark> marks, List<Move> moves) {}

  /**
   * A day, or some days where the date is not exact.
   *
   * @param sort stage, promise or date
   * @param look the stage, for its colour
   * @param text beside it; empty where there is no room
   */
  public record Mark(String sort, String look, double x, double to, String title, String text) {

    /** Whether the text has room only to the left of where the mark ends. */
    public boolean isLate() {
      return x + text.length() * LETTER > WIDTH;
    }
  }

  /** A date that moved. */
  public record Move(double from, double to, String title) {}

  /** Absent where nothing has a day. */
  public static Optional<Timeline> of(Undertaking undertaking, LocalDate today) {
    List<LocalDate> days = days(undertaking).toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = days.stream().min(LocalDate::compareTo).orElse(today);
    LocalDate last = days.stream().max(LocalDate::compareTo).orElse(today);
    Scale scale =
        new Scale(
            LocalDate.of(first.getYear(), 1, 1),
            LocalDate.of(Math.min(last.getYear(), first.getYear() + MOST_YEARS), 12, 31));
    List<Lane> lanes = new ArrayList<>();
    undertaking.progress().ifPresent(progress -> lanes.add(stages(progress.steps(), scale)));
    for (Milestone milestone : undertaking.milestones()) {
      lane(milestone, undertaking.slips(), TOP + LANE * (lanes.size() + 0.5), scale)
          .ifPresent(lanes::add);
    }
    double now = scale.contains(today) ? scale.x(today) : -1;
    return lanes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Timeline(scale.ticks(), lanes, now, TOP + LANE * lanes.size()));
  }

  private static Stream<LocalDate> days(Undertaking undertaking) {
    Stream<LocalDate> told =
        undertaking.progress().stream()
            .flatMap(progress -> progress.steps().stream())
            .flatMap(step -> step.said().day().stream());
    Stream<LocalDate> dates =
        undertaking.milestones().stream()
            .flatMap(milestone -> values(milestone).stream())
            .flatMap(date -> Stream.of(date.first(), date.last()).flatMap(Optional::stream));
    return Stream.concat(told, dates);
  }

  private static List<Edtf> values(Milestone milestone) {
    List<Edtf> values = new ArrayList<>();
    values.add(milestone.field().current().value());
    milestone.field().others().stream().map(Value::value).forEach(values::add);
    return values;
  }

  private static Lane stages(List<StageStep> steps, Scale scale) {
    List<Mark> marks = new ArrayList<>();
    double free = 0;
    for (StageStep step : steps) {
      Optional<LocalDate> day = step.said().day();
      if (day.isPresent() && scale.contains(day.get())) {
        double x = scale.x(day.get());
        String word = step.stage().word();
        String title =
            word + ", told " + day.get() + step.said().outlet().map(o -> " by " + o).orElse("");
        marks.add(new Mark("stage", word, x, x, title, x >= free ? word : ""));
        free = x >= free ? x + LABEL : free;
      }
    }
    return new Lane("stage as told", TOP + LANE / 2, marks, List.of());
  }

  private static Optional<Lane> lane(Milestone milestone, List<Slip> slips, double y, Scale scale) {
    List<Mark> marks = new ArrayList<>();
    Edtf current = milestone.field().current().value();
    for (Value<Edtf> other : milestone.field().others()) {
      mark(other.value(), scale, "promise").ifPresent(marks::add);
    }
    mark(current, scale, "date").ifPresent(marks::add);
    List<Move> moves = new ArrayList<>();
    for (Slip slip : slips) {
      if (slip.event() == milestone.event()) {
        move(slip, scale).ifPresent(moves::add);
      }
    }
    return marks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Lane(milestone.event().word().replace('-', ' '), y, marks, moves));
  }

  private static Optional<Mark> mark(Edtf date, Scale scale, String sort) {
    Optional<LocalDate> from = date.first().or(date::last).filter(scale::contains);
    Optional<LocalDate> to = date.last().or(date::first).filter(scale::contains);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    String words = DateWords.of(date);
    return Optional.of(
        new Mark(
            sort,
            "",
            scale.x(from.get()),
            scale.x(to.get()),
            words,
            sort.equals("date") ? words : ""));
  }

  private static Optional<Move> move(Slip slip, Scale scale) {
    Optional<LocalDate> from = slip.from().last().filter(scale::contains);
    Optional<LocalDate> to = slip.to().last().filter(scale::contains);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    String title =
        DateWords.of(slip.from())
            + " became "
            + DateWords.of(slip.to())
            + ", told "
            + slip.retold().day().map(LocalDate::toString).orElse("on no day");
    return Optional.of(new Move(scale.x(from.get()), scale.x(to.get()), title));
  }

  /** Days on the way from left to right. */
  private record Scale(LocalDate first, LocalDate last) {

    private static final int MOST_TICKS = 12;

    boolean contains(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }

    double x(LocalDate day) {
      double all = last.toEpochDay() - first.toEpochDay();
      double share = (day.toEpochDay() - first.toEpochDay()) / Math.max(1, all);
      return Math.rint((LEFT + share * (RIGHT - LEFT)) * 10) / 10;
    }

    List<Tick> ticks() {
      int years = last.getYear() - first.getYear() + 1;
      int step = Math.ceilDiv(years, MOST_TICKS);
      List<Tick> ticks = new ArrayList<>();
      for (int year = first.getYear(); year <= last.getYear(); year += step) {
        ticks.add(new Tick(x(LocalDate.of(year, 1, 1)), year));
      }
      return ticks;
    }
  }
}
