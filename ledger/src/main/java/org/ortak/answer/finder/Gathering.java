package org.ortak.answer.finder;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.answer.profile.Profile;
import org.ortak.answer.profile.Profile.Companion;
import org.ortak.answer.profile.Register;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Role;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Party;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Tag;
import org.ortak.ledger.undertaking.Undertaking;

/**
 * Gathers those who may be looked at as candidates: those around the asker first, then those at
 * work in its places, those who look for somebody, and those told of lately.
 */
final class Gathering {

  private static final int COMPANIONS = 16;
  private static final int OF_EACH = 25;
  private static final int IN_PLACES = 200;
  private static final int OPENINGS = 100;
  private static final int LATEST = 250;
  private static final double BESIDE = 3;
  private static final double NAMED = 2;
  private static final double NEAR = 1;
  private static final double THERE = 0.7;
  private static final double LATELY = 0.3;
  private static final Set<Role> NO_FIRM = Set.of(Role.HOLDER, Role.PARTICIPANT, Role.SUBJECT);

  private final Known known;
  private final Map<String, Double> hints = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  Gathering(Known known) {
    this.known = known;
  }

  /** The names of the likeliest by their keys, likeliest first. */
  Map<String, String> likeliest(Profile asker, Pairing.Setting setting, int most) {
    asker.dealings().forEach(one -> add(one.undertaking(), BESIDE));
    asker.companions().values().stream()
        .sorted(Comparator.comparingInt((Companion one) -> -one.deals().size()))
        .limit(COMPANIONS)
        .forEach(one -> addAll(about(Tag.entity(one.key())), OF_EACH, NEAR));
    setting.named().keySet().forEach(key -> name(key, setting.pack().register(), NAMED));
    if (!setting.places().isEmpty()) {
      Set<Tag> places = setting.places().stream().map(Tag::country).collect(Collectors.toSet());
      addAll(Selection.undertakings().about(places), IN_PLACES, THERE);
      setting.pack().register().all().stream()
          .filter(firm -> setting.country().equals(Optional.of(firm.country())))
          .forEach(firm -> name(firm.key(), setting.pack().register(), 0));
    }
    addAll(Selection.of(Set.of(ClaimType.OPENING)), OPENINGS, LATELY);
    addAll(Selection.undertakings(), LATEST, LATELY);
    asker.keys().forEach(hints::remove);
    Map<String, String> likeliest = new LinkedHashMap<>();
    hints.entrySet().stream()
        .filter(entry -> !entry.getKey().startsWith("country:"))
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .forEach(entry -> likeliest.put(entry.getKey(), names.getOrDefault(entry.getKey(), "")));
    return likeliest;
  }

  private static Selection about(Tag tag) {
    return Selection.all().about(Set.of(tag));
  }

  private void addAll(Selection selection, int most, double hint) {
    List<Undertaking> found = known.list(selection, most);
    found.forEach(undertaking -> add(undertaking, hint));
  }

  private void add(Undertaking undertaking, double hint) {
    for (Party party : undertaking.parties()) {
      if (!NO_FIRM.contains(party.role())) {
        hints.merge(party.entity(), hint, Double::sum);
        names.put(party.entity(), party.name());
      }
    }
  }

  private void name(String key, Register register, double hint) {
    register
        .firm(key)
        .ifPresent(
            firm -> {
              hints.merge(key, hint, Double::sum);
              names.putIfAbsent(key, firm.name());
            });
  }
}
