package org.ortak.ledger.undertaking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ortak.claim.Edtf;
import org.ortak.claim.Event;
import org.ortak.claim.When;
import org.ortak.ledger.history.Report;

/**
 * Gathers what reports tell of the date of each event. A date inside another (2025-03 in 2025) is
 * the same date told more exactly; dates apart from each other are values of their own, and where
 * the later report has the new one, a slip.
 */
final class Dates {

  private final World world;
  private final Weighing weighing;

  Dates(World world, Weighing weighing) {
    this.world = world;
    this.weighing = weighing;
  }

  List<Milestone> gather(List<Report> reports) {
    List<Milestone> milestones = new ArrayList<>();
    told(reports)
        .forEach(
            (event, told) -> milestones.add(new Milestone(event, weighing.choose(values(told)))));
    return milestones;
  }

  /** The dates that moved, oldest first. */
  List<Slip> slips(List<Report> reports) {
    List<Slip> slips = new ArrayList<>();
    told(reports).forEach((event, told) -> addSlips(event, told, slips));
    reports.forEach(report -> addTold(report, slips));
    return slips;
  }

  /** The dates of which one report itself says that they moved; each pair of dates once. */
  private void addTold(Report report, List<Slip> slips) {
    List<When> all = report.claim().when();
    for (When was : all) {
      all.stream()
          .filter(now -> was.former() && !now.former() && now.event() == was.event())
          .findFirst()
          .flatMap(now -> told(was, now, world.said(report)))
          .filter(slip -> slips.stream().noneMatch(slip::isSame))
          .ifPresent(slips::add);
    }
  }

  private static Optional<Slip> told(When was, When now, Said said) {
    Optional<LocalDate> end = end(was.date());
    Optional<LocalDate> newEnd = end(now.date());
    if (end.isEmpty() || newEnd.isEmpty() || agree(was.date(), now.date())) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(end.get(), newEnd.get());
    return Optional.of(new Slip(now.event(), was.date(), said, now.date(), said, days));
  }

  private Map<Event, List<Told>> told(List<Report> reports) {
    Map<Event, List<Told>> byEvent = new TreeMap<>();
    for (Report report : reports) {
      Said said = world.said(report);
      for (When when : report.claim().when()) {
        if (!when.former()) {
          byEvent
              .computeIfAbsent(when.event(), event -> new ArrayList<>())
              .add(new Told(when.date(), said));
        }
      }
    }
    return byEvent;
  }

  private static List<Value<Edtf>> values(List<Told> told) {
    List<Told> exactFirst =
        told.stream()
            .sorted(
                Comparator.comparingLong((Told one) -> length(one.date()))
                    .thenComparing(one -> one.date().text())
                    .thenComparing(one -> one.said().claim()))
            .toList();
    List<Told> heads = new ArrayList<>();
    List<List<Said>> by = new ArrayList<>();
    for (Told one : exactFirst) {
      int at = heaviest(heads, by, one.date());
      if (at < 0) {
        heads.add(one);
        by.add(new ArrayList<>(List.of(one.said())));
      } else {
        by.get(at).add(one.said());
      }
    }
    List<Value<Edtf>> values = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      values.add(new Value<>(heads.get(i).date(), by.get(i)));
    }
    return values;
  }

  /** The most told of the dates that lie inside {@code date}, or -1. */
  private static int heaviest(List<Told> heads, List<List<Said>> by, Edtf date) {
    int best = -1;
    for (int i = 0; i < heads.size(); i++) {
      if (agree(heads.get(i).date(), date)
          && (best < 0 || by.get(i).size() > by.get(best).size())) {
        best = i;
      }
    }
    return best;
  }

  private static void addSlips(Event event, List<Told> told, List<Slip> slips) {
    List<Told> inTime =
        told.stream()
            .filter(one -> one.said().day().isPresent())
            .sorted(
                Comparator.comparing((Told one) -> one.said().day().orElseThrow())
                    .thenComparing(one -> one.date().text())
                    .thenComparing(one -> one.said().claim()))
            .toList();
    Set<String> seen = new HashSet<>();
    Optional<Told> promise = Optional.empty();
    for (Told one : inTime) {
      boolean fresh = seen.add(one.date().text());
      if (promise.isPresent() && fresh) {
        Optional<Slip> slip = slip(event, promise.get(), one);
        slip.ifPresent(slips::add);
        promise =
            slip.isPresent() || length(one.date()) < length(promise.get().date())
                ? Optional.of(one)
                : promise;
      } else if (promise.isEmpty()) {
        promise = Optional.of(one);
      }
    }
  }

  private static Optional<Slip> slip(Event event, Told from, Told to) {
    boolean later = to.said().day().orElseThrow().isAfter(from.said().day().orElseThrow());
    Optional<LocalDate> end = end(from.date());
    Optional<LocalDate> newEnd = end(to.date());
    if (!later || end.isEmpty() || newEnd.isEmpty() || agree(from.date(), to.date())) {
      return Optional.empty();
    }
    boolean promised = !end.get().isBefore(from.said().day().orElseThrow());
    long days = ChronoUnit.DAYS.between(end.get(), newEnd.get());
    return promised && days != 0
        ? Optional.of(new Slip(event, from.date(), from.said(), to.date(), to.said(), days))
        : Optional.empty();
  }

  private static Optional<LocalDate> end(Edtf date) {
    return date.last().or(date::first);
  }

  private static boolean agree(Edtf one, Edtf other) {
    return Days.of(one).agree(Days.of(other));
  }

  private static long length(Edtf date) {
    return date.first().isPresent() && date.last().isPresent()
        ? ChronoUnit.DAYS.between(date.first().get(), date.last().get())
        : Long.MAX_VALUE;
  }

  private record Told(Edtf date, Said said) {}
}
