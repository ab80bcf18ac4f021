package org.ortak.ledger.undertaking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Place;
import org.ortak.claim.Role;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.Entities;
import org.ortak.ledger.resolve.NameKey;

/**
 * What of a report is compared when claims are joined.
 *
 * @param parties the entities in each role
 * @param places the names of the places that are more exact than a country
 * @param subject the words of the subject
 */
record Traits(
    Report report,
    Map<Role, Set<String>> parties,
    Set<String> countries,
    Set<String> places,
    Set<String> subject) {

  static Traits of(Report report, Entities entities) {
    Claim claim = report.claim();
    Map<Role, Set<String>> parties = new TreeMap<>();
    claim
        .participants()
        .forEach(
            party ->
                parties
                    .computeIfAbsent(party.role(), role -> new TreeSet<>())
                    .add(entities.key(party)));
    Set<String> countries =
        claim.places().stream()
            .flatMap(place -> place.country().stream())
            .collect(Collectors.toSet());
    Set<String> places =
        claim.places().stream().map(Place::name).map(NameKey::plain).collect(Collectors.toSet());
    Set<String> subject =
        claim.what().stream()
            .flatMap(what -> Arrays.stream(NameKey.plain(what).split(" ")))
            .map(Traits::singular)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toSet());
    return new Traits(report, parties, countries, places, subject);
  }

  ClaimType type() {
    return report.claim().type();
  }

  String document() {
    return report.document().id();
  }

  Optional<LocalDate> said() {
    return report.document().published();
  }

  Set<String> all() {
    return parties.values().stream()
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> in(Role role) {
    return parties.getOrDefault(role, Set.of());
  }

  /** The keys under which claims that may tell of the same are found: one for each party. */
  List<String> blocks() {
    String kind = type().isUndertaking() ? "" : report.claim().kind().map(k -> k.word()).orElse("");
    return all().stream().map(party -> type().word() + "|" + kind + "|" + party).toList();
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
