package org.ortak.answer.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Kind;
import org.ortak.claim.Measure;
import org.ortak.claim.Place;
import org.ortak.claim.Stage;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.ledger.undertaking.Party;
import org.ortak.ledger.undertaking.Slip;
import org.ortak.ledger.undertaking.Undertaking;

/** Makes undertakings brief. What many of them share is held once. */
final class BriefMaker {

  private static final Set<Event> BEGINNINGS =
      Set.of(Event.PRODUCTION_START, Event.OPENING, Event.LAUNCH, Event.COMPLETION, Event.DELIVERY);
  private static final Map<String, Double> GIGAWATT_HOURS =
      Map.of("GWh/yr", 1.0, "MWh/yr", 1e-3, "kWh/yr", 1e-6);

  private final Map<Object, Object> shared = new HashMap<>();
  private final Products products;

  BriefMaker(Products products) {
    this.products = products;
  }

  Brief of(long number, Undertaking undertaking) {
    List<Party> parties = undertaking.parties().stream().map(this::once).toList();
    List<Place> places = undertaking.places().stream().limit(4).map(this::once).toList();
    return new Brief(
        number,
        undertaking.id(),
        undertaking.type(),
        undertaking.progress().map(progress -> progress.stage()),
        undertaking.kind().map(field -> field.current().value()).map(Kind::word).orElse(""),
        parties,
        places,
        undertaking.countries().stream().map(this::once).toList(),
        undertaking.what().stream().map(this::once).toList(),
        once(products.of(undertaking)),
        capacity(undertaking),
        year(undertaking),
        day(undertaking.coverage().first()),
        day(undertaking.coverage().last()),
        reported(undertaking),
        undertaking.coverage().sources(),
        !undertaking.conflicts().isEmpty(),
        undertaking.slips().stream().mapToLong(Slip::days).sum(),
        words(undertaking));
  }

  @SuppressWarnings("unchecked")
  private <T> T once(T value) {
    return (T) shared.computeIfAbsent(value, same -> same);
  }

  private static double capacity(Undertaking undertaking) {
    if (undertaking.type() != ClaimType.FACILITY) {
      return Double.NaN;
    }
    return undertaking.figures().stream()
        .filter(figure -> figure.measure() == Measure.CAPACITY)
        .filter(figure -> GIGAWATT_HOURS.containsKey(figure.unit()))
        .mapToDouble(
            figure ->
                figure.field().current().value().value()
                    * GIGAWATT_HOURS.getOrDefault(figure.unit(), 0.0))
        .findFirst()
        .orElse(Double.NaN);
  }

  private static int year(Undertaking undertaking) {
    return undertaking.milestones().stream()
        .filter(milestone -> BEGINNINGS.contains(milestone.event()))
        .map(milestone -> milestone.field().current().value())
        .flatMap(date -> date.first().or(date::last).stream())
        .mapToInt(LocalDate::getYear)
        .min()
        .orElse(0);
  }

  private static DayList reported(Undertaking undertaking) {
    return DayList.of(
        undertaking.reports().stream()
            .flatMap(report -> report.document().published().stream())
            .toList());
  }

  private static long day(Optional<LocalDate> day) {
    return day.map(LocalDate::toEpochDay).orElse(Brief.NO_DAY);
  }

  private static String words(Undertaking undertaking) {
    return Stream.of(
            undertaking.parties().stream().map(Party::name),
            undertaking.places().stream().map(Place::name),
            undertaking.what().stream(),
            undertaking.kind().stream().map(field -> field.current().value().word()))
        .flatMap(words -> words)
        .map(NameKey::plain)
        .distinct()
        .collect(Collectors.joining(" ", " ", ""));
  }

  /** The order of the stages, for those that have none last. */
  static int rank(Brief brief) {
    return brief.stage().map(Stage::ordinal).orElse(Stage.values().length);
  }
}
