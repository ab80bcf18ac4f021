package org.ortak.answer.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.ortak.ledger.Say.claim;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Say.supply;
import static org.ortak.ledger.Say.venture;
import static org.ortak.ledger.Telling.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ortak.answer.AnswerException;
import org.ortak.claim.ClaimType;
import org.ortak.claim.FacilityKind;
import org.ortak.claim.MeetingKind;
import org.ortak.claim.OpeningKind;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.MovableClock;
import org.ortak.ledger.Say;
import org.ortak.ledger.history.AsOf;
import org.ortak.pack.Pack;

final class PartnerFinderTest {

  private static final Pack PACK = Pack.builtIn();

  /** The same for all signs but talks, so that the tests hold whatever was learnt. */
  private static final Weights WEIGHTS =
      Weights.of(PACK)
          .with(
              Stream.of(Sign.values())
                  .collect(Collectors.toMap(Sign::word, one -> one.isAgainst() ? -0.01 : 0.5)))
          .with(Map.of("talks", 2.0));

  private final MovableClock clock = new MovableClock(Instant.parse("2024-06-01T08:00:00Z"));
  private final Ledger ledger = Ledger.inMemory(clock);

  @BeforeEach
  void fourArticles() {
    assertThat(
            ledger.add(
                List.of(
                    article("Echo", "2024-01-10")
                        .says(plant("Voltara", "Izmir"), seeks("Voltara", "battery packs")),
                    article("Dawn", "2024-02-10")
                        .says(
                            carPlant("Koru", "Bursa"),
                            supply("Kepez Cells", "Koru").what("cells").stage(Stage.ACTIVE)),
                    article("Noon", "2024-03-10").says(talks("Voltara", "Selin")),
                    article("Dusk", "2024-04-10")
                        .says(venture("Selin", "Kepez Cells").stage(Stage.CANCELLED)))))
        .hasSize(4);
  }

  private static Say seeks(String who, String what) {
    return claim(ClaimType.OPENING)
        .kind(OpeningKind.PARTNER)
        .with(Role.SEEKER, who)
        .at("Izmir", "TR")
        .what(what)
        .stage(Stage.SOUGHT);
  }

  private static Say carPlant(String who, String place) {
    return plant(who, place).kind(FacilityKind.VEHICLE_PLANT).stage(Stage.ACTIVE);
  }

  private static Say talks(String one, String other) {
    return claim(ClaimType.MEETING)
        .kind(MeetingKind.TALKS)
        .with(Role.PARTICIPANT, one)
        .with(Role.PARTICIPANT, other);
  }

  private Shortlist.Found found(Wish wish) {
    return (Shortlist.Found) finder(WEIGHTS).find(wish, AsOf.latest(), 500);
  }

  private PartnerFinder finder(Weights weights) {
    return new PartnerFinder(ledger, clock, new FinderPack(PACK, weights));
  }

  private static Candidate named(Shortlist.Found found, String name) {
    return found.candidates().stream()
        .filter(one -> one.profile().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Sign> signs(List<Reason> reasons) {
    return reasons.stream().map(Reason::sign).toList();
  }

  @Test
  void whoWasTalkedToStandsBeforeWhoWasNot() {
    List<String> names =
        found(Wish.of("Voltara")).candidates().stream().map(one -> one.profile().name()).toList();
    assertThat(names.indexOf("Selin")).isLessThan(names.indexOf("Koru")).isGreaterThanOrEqualTo(0);
  }

  @Test
  void eachReasonHasItsPointsAndTheyAddUp() {
    Candidate koru = named(found(Wish.of("Voltara")), "Koru");
    assertThat(koru.points())
        .isCloseTo(koru.reasons().stream().mapToDouble(Reason::points).sum(), offset(1e-9));
    assertThat(signs(koru.speaksFor())).contains(Sign.FITS, Sign.PLACE, Sign.ACTIVE);
  }

  @Test
  void aRivalIsToldAsOne() {
    assertThat(signs(named(found(Wish.of("Kepez Cells").in("TR")), "Voltara").speaksAgainst()))
        .contains(Sign.RIVAL);
  }

  @Test
  void theSentencesBehindAReasonAreGiven() {
    Reason talks =
        named(found(Wish.of("Voltara")), "Selin").speaksFor().stream()
            .filter(one -> one.sign() == Sign.TALKS)
            .findFirst()
            .orElseThrow();
    assertThat(talks.proofs()).hasSize(1);
    assertThat(talks.proofs().getFirst().sentences().getFirst())
        .contains("Voltara")
        .contains("Selin");
    assertThat(talks.proofs().getFirst().outlet()).contains("Noon");
  }

  @Test
  void inACountryOnlyThoseStandWhoAreOrWorkThere() {
    assertThat(found(Wish.of("Voltara").in("Türkiye")).candidates())
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.profile().countries()).contains("TR"));
  }

  @Test
  void otherWeightsGiveOtherPoints() {
    Weights other = WEIGHTS.with(Map.of("talks", 0.0));
    Shortlist.Found found =
        (Shortlist.Found) finder(other).find(Wish.of("Voltara"), AsOf.latest(), 500);
    assertThat(named(found, "Selin").points())
        .isLessThan(named(found(Wish.of("Voltara")), "Selin").points());
  }

  @Test
  void ofWhomNothingIsKnownIsSaidWhatWouldHelp() {
    Shortlist answer = finder(WEIGHTS).find(Wish.of("Voltera"), AsOf.latest(), 5);
    assertThat(answer).isInstanceOf(Shortlist.Nobody.class);
    assertThat(((Shortlist.Nobody) answer).help()).anyMatch(line -> line.contains("Voltara"));
  }

  @Test
  void anUnknownSeekingIsToldWithThoseThereAre() {
    assertThatThrownBy(() -> found(Wish.of("Voltara").seeking("gold")))
        .isInstanceOf(AnswerException.class)
        .hasMessageContaining("cells");
  }
}
