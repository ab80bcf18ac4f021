package org.ortak.ledger.undertaking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.ortak.claim.Claim;
import org.ortak.claim.Edtf;
import org.ortak.claim.Measure;
import org.ortak.claim.Participant;
import org.ortak.claim.Place;
import org.ortak.claim.Quantity;
import org.ortak.claim.Role;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.Atlas;
import org.ortak.ledger.resolve.NameKey;

/** Makes the traits of the reports of one set. */
final class TraitsMaker {

  private static final Set<Role> SECOND =
      Set.of(
          Role.CUSTOMER,
          Role.RECIPIENT,
          Role.TARGET,
          Role.ORGANISATION,
          Role.OWNED,
          Role.COUNTERPART);

  private final Symbols symbols = new Symbols();
  private final Relatives relatives;
  private final Map<Edtf, Days> days = new HashMap<>();
  private final World world;
  private final Telltales telltales;

  TraitsMaker(World world, Telltales telltales) {
    this.world = world;
    this.telltales = telltales;
    this.relatives = new Relatives(world.kin(), symbols);
  }

  Relatives relatives() {
    return relatives;
  }

  Symbols symbols() {
    return symbols;
  }

  Traits make(Report report) {
    Claim claim = report.claim();
    List<String> words = words(claim);
    return new Traits(
        report,
        symbols.of(report.document().id()),
        claim.type(),
        claim.kind(),
        claim.stage(),
        side(claim, party -> !SECOND.contains(party.role())),
        side(claim, party -> SECOND.contains(party.role())),
        side(claim, party -> true),
        where(claim),
        symbols.of(words),
        symbols.of(words.stream().filter(telltales.parts()::contains).toList()),
        symbols.of(words.stream().filter(telltales.goods()::contains).toList()),
        symbols.of(models(words, claim)),
        capacity(claim),
        count(claim),
        claim.when().stream()
            .map(when -> new Traits.Dated(when.event(), days(when.date())))
            .toList(),
        report.document().published().map(LocalDate::toEpochDay).orElse(Traits.UNDATED));
  }

  /** The seller of a stake is on neither side. */
  private Traits.Side side(Claim claim, Predicate<Participant> wanted) {
    List<String> keys =
        claim.participants().stream()
            .filter(party -> party.role() != Role.SELLER && wanted.test(party))
            .map(world.entities()::key)
            .toList();
    return new Traits.Side(symbols.of(keys), relatives);
  }

  private Traits.Where where(Claim claim) {
    List<Place> exact = claim.places().stream().filter(this::isExact).toList();
    List<Atlas.Spot> spots =
        exact.stream()
            .flatMap(
                place ->
                    place.country().map(code -> world.atlas().find(place.name(), code)).stream())
            .toList();
    return new Traits.Where(
        symbols.of(claim.places().stream().flatMap(place -> place.country().stream()).toList()),
        symbols.of(exact.stream().map(Place::name).map(NameKey::plain).toList()),
        symbols.of(spots.stream().flatMap(spot -> spot.regions().stream()).toList()),
        spots.stream().anyMatch(Atlas.Spot::whole));
  }

  /** Claims that tell one date share its days. */
  private Days days(Edtf date) {
    return days.computeIfAbsent(date, Days::of);
  }

  /**
   * More exact than a country: neither its name nor a part of it by a side of the sky ("northern
   * France").
   */
  private boolean isExact(Place place) {
    String name = NameKey.plain(place.name());
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return world.countries().code(name).isEmpty()
        && (last.length() <= 2 || world.countries().code(last).isEmpty());
  }

  private List<String> words(Claim claim) {
    return claim.what().stream().flatMap(Subjects::words).map(telltales::common).toList();
  }

  private List<String> models(List<String> words, Claim claim) {
    List<String> models =
        words.stream()
            .filter(word -> !telltales.isGeneral(word) && !telltales.parts().contains(word))
            .toList();
    if (models.isEmpty()) {
      return models;
    }
    List<String> names =
        claim.participants().stream().map(party -> NameKey.plain(party.name())).toList();
    return models.stream()
        .filter(word -> names.stream().noneMatch(name -> name.contains(word)))
        .toList();
  }

  private static OptionalDouble capacity(Claim claim) {
    return claim.quantities().stream()
        .filter(quantity -> quantity.measure() == Measure.CAPACITY && quantity.value() > 0)
        .mapToDouble(Quantity::value)
        .findFirst();
  }

  /** How many works it tells of; one where it tells no number. */
  private static double count(Claim claim) {
    return claim.quantities().stream()
        .filter(quantity -> quantity.measure() == Measure.COUNT)
        .mapToDouble(Quantity::value)
        .findFirst()
        .orElse(1);
  }
}
