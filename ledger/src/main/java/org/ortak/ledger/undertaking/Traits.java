package org.ortak.ledger.undertaking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Kind;
import org.ortak.claim.Measure;
import org.ortak.claim.Place;
import org.ortak.claim.Quantity;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.NameKey;

/**
 * What of a report is compared when claims are joined, as numbers (see {@link Symbols}).
 *
 * @param first the entities in the type's first role
 * @param second the entities in its second
 * @param parties the entities in any role
 * @param places the names of its places
 * @param subject the words of its subject
 * @param part those of them which say that it is one part of something
 * @param said the day it was told as a count of days; {@link #UNDATED} where nothing tells it
 */
record Traits(
    Report report,
    int[] first,
    int[] second,
    int[] parties,
    int[] countries,
    int[] places,
    int[] subject,
    int[] part,
    OptionalDouble capacity,
    long said) {

  static final long UNDATED = Long.MIN_VALUE;

  ClaimType type() {
    return report.claim().type();
  }

  Optional<Kind> kind() {
    return report.claim().kind();
  }

  Optional<Stage> stage() {
    return report.claim().stage();
  }

  String document() {
    return report.document().id();
  }

  boolean isDated() {
    return said != UNDATED;
  }

  /** Makes the traits of the reports of one set. */
  static final class Maker {

    private final Symbols symbols = new Symbols();
    private final World world;
    private final Set<String> partWords;

    Maker(World world, Set<String> partWords) {
      this.world = world;
      this.partWords = partWords;
    }

    Traits make(Report report) {
      Claim claim = report.claim();
      List<Role> roles = claim.type().roles();
      List<String> words = words(claim);
      return new Traits(
          report,
          parties(claim, Set.of(roles.getFirst())),
          parties(claim, roles.size() > 1 ? Set.of(roles.get(1)) : Set.of()),
          parties(claim, Set.copyOf(roles)),
          symbols.of(claim.places().stream().flatMap(place -> place.country().stream()).toList()),
          symbols.of(claim.places().stream().map(Place::name).map(NameKey::plain).toList()),
          symbols.of(words),
          symbols.of(words.stream().filter(partWords::contains).toList()),
          capacity(claim),
          report.document().published().map(LocalDate::toEpochDay).orElse(UNDATED));
    }

    private int[] parties(Claim claim, Set<Role> roles) {
      return symbols.of(
          claim.participants().stream()
              .filter(party -> roles.contains(party.role()))
              .map(world.entities()::key)
              .toList());
    }

    private static List<String> words(Claim claim) {
      return claim.what().stream()
          .flatMap(what -> Arrays.stream(NameKey.plain(what).split(" ")))
          .map(Maker::singular)
          .filter(word -> !word.isEmpty())
          .toList();
    }

    private static String singular(String word) {
      boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
      return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static OptionalDouble capacity(Claim claim) {
      return claim.quantities().stream()
          .filter(quantity -> quantity.measure() == Measure.CAPACITY && quantity.value() > 0)
          .mapToDouble(Quantity::value)
          .findFirst();
    }
  }
}
