package org.ortak.ledger.undertaking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ortak.claim.Stage;
import org.ortak.ledger.history.Report;

/**
 * Follows an undertaking up the ladder, day by day. A step forward, a pause and an end hold once
 * one source tells them. A step back holds only where two sources, or a party itself, tell it: late
 * copies and loose words are told more often than real returns. Of two stages told on one day the
 * one with more sources holds, then the farther.
 */
final class Stages {

  private final World world;

  Stages(World world) {
    this.world = world;
  }

  /** The stage that it has come to. */
  Optional<Stage> last(List<Report> reports, Versions versions) {
    return reports.size() == 1
        ? reports.getFirst().claim().stage()
        : follow(reports, versions).map(Progress::stage);
  }

  Optional<Progress> follow(List<Report> reports, Versions versions) {
    Map<LocalDate, List<Report>> days =
        reports.stream()
            .filter(report -> report.claim().stage().isPresent())
            .filter(report -> holds(report, versions))
            .collect(Collectors.groupingBy(Report::said, TreeMap::new, Collectors.toList()));
    if (days.isEmpty()) {
      return Optional.empty();
    }
    Walk walk = new Walk();
    days.values().forEach(day -> walk.day(values(day)));
    return Optional.of(walk.progress());
  }

  /** A stage told in a version that was replaced holds as a step towards that of a later day. */
  private static boolean holds(Report report, Versions versions) {
    Optional<Report> next =
        versions.replacing(report).filter(one -> one.claim().stage().isPresent());
    if (next.isEmpty()) {
      return true;
    }
    Stage stage = report.claim().stage().orElseThrow();
    Stage later = next.get().claim().stage().orElseThrow();
    return next.get().said().isAfter(report.said())
        && (stage == later || Walk.goesOn(stage, later));
  }

  private List<Value<Stage>> values(List<Report> day) {
    Map<Stage, List<Said>> byStage = new TreeMap<>();
    for (Report report : day) {
      byStage
          .computeIfAbsent(report.claim().stage().orElseThrow(), stage -> new ArrayList<>())
          .add(world.said(report));
    }
    return byStage.entrySet().stream()
        .map(entry -> new Value<>(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt((Value<Stage> value) -> -value.sources())
                .thenComparing(Value::value, Comparator.reverseOrder()))
        .toList();
  }

  /** The steps so far. */
  private static final class Walk {

    private final List<StageStep> steps = new ArrayList<>();
    private final List<StageStep> unheld = new ArrayList<>();
    private final Map<Stage, List<Said>> back = new EnumMap<>(Stage.class);
    private final List<Said> by = new ArrayList<>();
    private Stage last = Stage.SOUGHT;
    private String why = "";

    void day(List<Value<Stage>> values) {
      Value<Stage> first = values.getFirst();
      take(first);
      values.stream().skip(1).forEach(other -> unheld.add(step(other)));
    }

    private void take(Value<Stage> told) {
      if (steps.isEmpty()) {
        move(told, "the first stage told");
      } else if (told.value() == last) {
        by.addAll(told.by());
        back.clear();
      } else if (goesOn(last, told.value())) {
        move(told, "a step on");
      } else {
        returnTo(told);
      }
    }

    private void returnTo(Value<Stage> told) {
      List<Said> tellers = back.computeIfAbsent(told.value(), stage -> new ArrayList<>());
      tellers.addAll(told.by());
      Value<Stage> all = new Value<>(told.value(), tellers);
      if (all.sources() > 1 || all.byParty()) {
        move(
            all,
            all.byParty() ? "a step back, told by a party" : "a step back, told by more than one");
      } else {
        unheld.add(step(told));
      }
    }

    private void move(Value<Stage> told, String reason) {
      steps.add(step(told));
      last = told.value();
      by.clear();
      by.addAll(told.by());
      why = reason;
      back.clear();
    }

    Progress progress() {
      Value<Stage> present = new Value<>(last, by);
      int sources = present.sources();
      String told = sources == 1 ? "1 source" : sources + " sources";
      String until = present.lastTold().map(day -> ", last " + day).orElse("");
      return new Progress(last, why + " (" + told + until + ")", steps, unheld);
    }

    private static StageStep step(Value<Stage> value) {
      return new StageStep(value.value(), value.by().getFirst());
    }

    /** Whether the second stage can follow the first without a step back. */
    private static boolean goesOn(Stage from, Stage to) {
      return switch (to) {
        case SOUGHT -> false;
        case CONSIDERED, AGREED, UNDERWAY -> from.compareTo(to) < 0 || from == Stage.PAUSED;
        case ACTIVE -> from != Stage.ENDED && from != Stage.CANCELLED;
        case PAUSED, CANCELLED -> from != Stage.ENDED && from != Stage.CANCELLED;
        case ENDED -> from != Stage.CANCELLED;
      };
    }
  }
}
