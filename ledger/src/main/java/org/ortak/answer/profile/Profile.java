package org.ortak.answer.profile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Role;
import org.ortak.ledger.undertaking.Party;

/**
 * What is known of one organisation or country.
 *
 * @param keys the entities that it was taken for, at least one
 * @param home the country of its home, where the pack tells it
 * @param trades what tells each of its trades; an empty list where only the pack does
 * @param dealings undertakings and facts that it takes part in, newest first
 */
public record Profile(
    Set<String> keys,
    String name,
    Optional<String> home,
    Map<Trade, List<Dealing>> trades,
    List<Dealing> dealings) {

  private static final Set<ClaimType> OF_FIRMS =
      Set.of(
          ClaimType.PARTNERSHIP,
          ClaimType.SUPPLY,
          ClaimType.FACILITY,
          ClaimType.INVESTMENT,
          ClaimType.PRODUCT,
          ClaimType.OPENING,
          ClaimType.ACTIVITY);

  public Profile {
    keys = Set.copyOf(keys);
    dealings = List.copyOf(dealings);
  }

  public boolean isCountry() {
    return keys.stream().allMatch(key -> key.startsWith("country:"));
  }

  /** Whether it does something that only firms and states do. */
  public boolean isActor() {
    return dealings.stream()
        .anyMatch(
            one ->
                OF_FIRMS.contains(one.type())
                    || one.own() == Role.OWNER
                    || one.own() == Role.OWNED);
  }

  public Stream<Dealing> of(ClaimType type) {
    return dealings.stream().filter(one -> one.type() == type);
  }

  public Stream<Dealing> deals() {
    return dealings.stream().filter(Dealing::isDeal);
  }

  /** Those that it has deals with, each with the deals, by key. */
  public Map<String, Companion> companions() {
    Map<String, Companion> companions = new LinkedHashMap<>();
    deals()
        .filter(one -> !one.isAhead())
        .forEach(
            deal ->
                deal.others().stream()
                    .filter(party -> !keys.contains(party.entity()))
                    .forEach(party -> add(companions, party, deal)));
    return companions;
  }

  private static void add(Map<String, Companion> companions, Party party, Dealing deal) {
    companions
        .computeIfAbsent(
            party.entity(), key -> new Companion(key, party.name(), new LinkedHashSet<>()))
        .deals()
        .add(deal);
  }

  /** The countries of its home and of what it does. */
  public Set<String> countries() {
    Set<String> countries = new LinkedHashSet<>(home.stream().toList());
    dealings.stream()
        .filter(one -> one.type().isUndertaking() || one.type() == ClaimType.ACTIVITY)
        .forEach(one -> countries.addAll(one.undertaking().countries()));
    return countries;
  }

  public Optional<LocalDate> last() {
    return dealings.stream().flatMap(one -> one.last().stream()).max(Comparator.naturalOrder());
  }

  /** Somebody that it has deals with. */
  public record Companion(String key, String name, Set<Dealing> deals) {}
}
