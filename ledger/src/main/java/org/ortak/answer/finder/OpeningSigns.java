package org.ortak.answer.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.answer.profile.Dealing;
import org.ortak.answer.profile.Profile;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Role;

/** What either looks for. */
final class OpeningSigns implements Signs {

  private static final double ADDRESSED = 1;
  private static final double GOODS = 0.8;
  private static final double PLACE = 0.5;

  @Override
  public List<Reason> of(Pairing pairing) {
    List<Reason> reasons = new ArrayList<>();
    best(pairing, pairing.candidate(), pairing.asker())
        .ifPresent(
            found ->
                reasons.add(
                    reason(Sign.OPENING, found, pairing.candidate().name() + " looks for ")));
    best(pairing, pairing.asker(), pairing.candidate())
        .filter(found -> found.strength == ADDRESSED)
        .ifPresent(
            found ->
                reasons.add(
                    reason(
                        Sign.TARGET,
                        found,
                        pairing.asker().name() + " addresses it, looking for ")));
    return reasons;
  }

  private static Reason reason(Sign sign, Found found, String who) {
    String kind =
        found
            .opening
            .undertaking()
            .kind()
            .map(field -> "a " + field.current().value().word())
            .orElse("somebody");
    String what =
        found.opening.undertaking().what().stream().findFirst().map(one -> ": " + one).orElse("");
    String where =
        found.opening.undertaking().places().stream()
            .findFirst()
            .map(place -> ", " + ClaimWords.place(place))
            .orElse("");
    return Reason.of(sign, found.strength, who + kind + what + where)
        .by(Pairing.newest(List.of(found.opening), 1));
  }

  /** The opening of one that fits the other best. */
  private static Optional<Found> best(Pairing pairing, Profile seeker, Profile other) {
    Optional<Found> best = Optional.empty();
    for (Dealing opening : seeker.of(ClaimType.OPENING).toList()) {
      double strength = strength(pairing, opening, other);
      if (strength > best.map(Found::strength).orElse(0.0)) {
        best = Optional.of(new Found(opening, strength));
      }
    }
    return best;
  }

  private static double strength(Pairing pairing, Dealing opening, Profile other) {
    if (opening.own() != Role.SEEKER || opening.hasFailed() || !isAsked(pairing, opening, other)) {
      return 0;
    }
    boolean addressed =
        opening.others().stream()
            .anyMatch(
                party ->
                    other.keys().contains(party.entity())
                        || other
                            .home()
                            .filter(at -> party.entity().equals("country:" + at))
                            .isPresent());
    if (addressed) {
      return ADDRESSED;
    }
    boolean goods =
        opening.undertaking().what().stream()
            .flatMap(what -> pairing.setting().pack().trades().ofGoods(what).stream())
            .anyMatch(other.trades()::containsKey);
    Set<String> countries = other.countries();
    boolean place = opening.undertaking().countries().stream().anyMatch(countries::contains);
    return goods ? GOODS : place ? PLACE : 0;
  }

  /** Whether an opening of the candidate is one that answers what is sought. */
  private static boolean isAsked(Pairing pairing, Dealing opening, Profile other) {
    Optional<Seeking> seeking = pairing.setting().seeking();
    return seeking.isEmpty()
        || !other.equals(pairing.asker())
        || opening
            .undertaking()
            .kind()
            .filter(kind -> seeking.get().openings().contains(kind.current().value().word()))
            .isPresent();
  }

  private record Found(Dealing opening, double strength) {}
}
