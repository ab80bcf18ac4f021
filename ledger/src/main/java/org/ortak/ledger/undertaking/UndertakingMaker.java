package org.ortak.ledger.undertaking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortak.claim.Kind;
import org.ortak.claim.Participant;
import org.ortak.claim.Place;
import org.ortak.claim.Stance;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.NameKey;

/** Makes one undertaking of the reports that tell it. */
final class UndertakingMaker {

  private final World world;

  UndertakingMaker(World world) {
    this.world = world;
  }

  /**
   * @param reports at least one, oldest first
   */
  Undertaking make(List<Report> reports) {
    Report first = reports.getFirst();
    Versions versions = new Versions(reports);
    Weighing weighing = new Weighing(reports.getLast().said(), versions);
    Dates dates = new Dates(world, weighing);
    Optional<Field<Kind>> kind = kind(reports, weighing);
    Optional<Progress> progress = new Stages(world).follow(reports, versions);
    List<Figure> figures = new Figures(world, weighing).gather(reports);
    List<Milestone> milestones = dates.gather(reports);
    return new Undertaking(
        first.id(),
        first.claim().type(),
        kind,
        progress,
        parties(versions.standing()),
        places(versions.standing()),
        what(versions.standing()),
        figures,
        milestones,
        dates.slips(reports),
        new Conflicts(versions).find(kind, progress, figures, milestones),
        coverage(reports),
        reports);
  }

  /** What an undertaking is found and listed by; the rest of it is not worked out. */
  Outline outline(List<Report> reports) {
    Report first = reports.getFirst();
    Versions versions = new Versions(reports);
    return new Outline(
        first.id(),
        first.claim().type(),
        new Stages(world).last(reports, versions),
        reports.stream()
            .flatMap(report -> report.document().published().stream())
            .max(Comparator.naturalOrder()),
        parties(versions.standing()),
        places(versions.standing()),
        what(versions.standing()));
  }

  private Optional<Field<Kind>> kind(List<Report> reports, Weighing weighing) {
    Map<String, List<Report>> byKind =
        reports.stream()
            .filter(report -> report.claim().kind().isPresent())
            .collect(
                Collectors.groupingBy(
                    report -> report.claim().kind().orElseThrow().word(),
                    TreeMap::new,
                    Collectors.toList()));
    List<Value<Kind>> values =
        byKind.values().stream()
            .map(
                group ->
                    new Value<>(
                        group.getFirst().claim().kind().orElseThrow(),
                        group.stream().map(world::said).toList()))
            .toList();
    return values.isEmpty() ? Optional.empty() : Optional.of(weighing.choose(values));
  }

  private List<Party> parties(List<Report> reports) {
    Map<Party, Integer> counts = new HashMap<>();
    for (Report report : reports) {
      for (Participant participant : report.claim().participants()) {
        String key = world.entities().key(participant);
        counts.merge(
            new Party(participant.role(), key, world.entities().name(key)), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Party, Integer> entry) -> entry.getKey().role())
                .thenComparing(entry -> -entry.getValue())
                .thenComparing(entry -> entry.getKey().entity()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Place> places(List<Report> reports) {
    Map<String, List<Place>> byName =
        reports.stream()
            .flatMap(report -> report.claim().places().stream())
            .collect(
                Collectors.groupingBy(
                    place -> NameKey.plain(place.name()), TreeMap::new, Collectors.toList()));
    return byName.values().stream()
        .sorted(Comparator.comparingInt((List<Place> told) -> -told.size()))
        .map(UndertakingMaker::fullest)
        .toList();
  }

  private static Place fullest(List<Place> told) {
    Comparator<Place> order =
        Comparator.comparing((Place place) -> place.country().isEmpty())
            .thenComparing(Place::name)
            .thenComparing(place -> place.country().orElse(""));
    return told.stream().min(order).orElseThrow();
  }

  private static List<String> what(List<Report> reports) {
    Map<String, Long> counts =
        reports.stream()
            .flatMap(report -> report.claim().what().stream())
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    Map<String, String> byKey = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> byKey.putIfAbsent(NameKey.plain(entry.getKey()), entry.getKey()));
    return Subjects.withoutRepeats(List.copyOf(byKey.values()));
  }

  private Coverage coverage(List<Report> reports) {
    List<LocalDate> days =
        reports.stream()
            .flatMap(report -> report.document().published().stream())
            .sorted()
            .toList();
    int documents = (int) reports.stream().map(report -> report.document().id()).distinct().count();
    int sources =
        (int)
            reports.stream()
                .map(report -> world.stories().story(report.document().id()))
                .distinct()
                .count();
    return new Coverage(
        days.stream().findFirst(), days.stream().reduce((a, b) -> b), documents, sources);
  }

  /** Where reports disagree. */
  private record Conflicts(Versions versions) {

    List<Conflict> find(
        Optional<Field<Kind>> kind,
        Optional<Progress> progress,
        List<Figure> figures,
        List<Milestone> milestones) {
      List<Conflict> conflicts = new ArrayList<>();
      figures.stream()
          .filter(figure -> isConflict(figure.field()))
          .forEach(
              figure -> conflicts.add(new Conflict(Conflict.Sort.FIGURE, figure.measure().word())));
      milestones.stream()
          .filter(milestone -> isConflict(milestone.field()))
          .forEach(
              milestone ->
                  conflicts.add(new Conflict(Conflict.Sort.DATE, milestone.event().word())));
      if (progress.isPresent() && !progress.get().unheld().isEmpty()) {
        conflicts.add(new Conflict(Conflict.Sort.STAGE, "stage"));
      }
      if (kind.isPresent() && isConflict(kind.get())) {
        conflicts.add(new Conflict(Conflict.Sort.KIND, "kind"));
      }
      if (denials().findAny().isPresent()) {
        conflicts.add(new Conflict(Conflict.Sort.DENIAL, "voices"));
      }
      return conflicts;
    }

    private Stream<Report> denials() {
      return versions.standing().stream()
          .filter(
              report ->
                  report.claim().voices().stream()
                      .anyMatch(voice -> voice.stance() == Stance.DENIES));
    }

    /**
     * A value told beside the current one by the same document is a second figure, such as a later
     * phase; one told only in versions that were replaced is none any more.
     */
    private boolean isConflict(Field<?> field) {
      List<String> current = field.current().by().stream().map(Said::document).toList();
      return field.others().stream()
          .filter(other -> !versions.areReplaced(other.by()))
          .anyMatch(
              other -> other.by().stream().noneMatch(said -> current.contains(said.document())));
    }
  }
}
