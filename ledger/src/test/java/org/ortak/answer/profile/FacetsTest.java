package org.ortak.answer.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ortak.ledger.Say.claim;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Say.supply;
import static org.ortak.ledger.Say.venture;
import static org.ortak.ledger.Telling.article;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ortak.answer.profile.Facet.Head;
import org.ortak.claim.ActivityKind;
import org.ortak.claim.ClaimType;
import org.ortak.claim.OpeningKind;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.claim.TieKind;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.MovableClock;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.undertaking.Known;
import org.ortak.pack.Pack;

final class FacetsTest {

  private static final Pack PACK = Pack.builtIn();
  private final Ledger ledger =
      Ledger.inMemory(new MovableClock(Instant.parse("2024-06-01T08:00:00Z")));

  @BeforeEach
  void oneFirmInTheNews() {
    assertThat(
            ledger.add(
                List.of(
                    article("Echo", "2024-01-10")
                        .says(
                            plant("Voltara", "Izmir"),
                            claim(ClaimType.ACTIVITY)
                                .kind(ActivityKind.BUYS)
                                .with(Role.ACTOR, "Voltara")
                                .what("graphite"),
                            supply("Voltara", "Koru").what("cells").stage(Stage.ACTIVE)),
                    article("Dawn", "2024-02-10")
                        .says(
                            venture("Voltara", "Selin").stage(Stage.CANCELLED),
                            claim(ClaimType.TIE)
                                .kind(TieKind.SUBSIDIARY)
                                .with(Role.OWNER, "Marmo")
                                .with(Role.OWNED, "Voltara"),
                            claim(ClaimType.OPENING)
                                .kind(OpeningKind.INVESTOR)
                                .with(Role.SEEKER, "Voltara")
                                .stage(Stage.SOUGHT)))))
        .hasSize(2);
  }

  private List<String> lines(Head head) {
    Known known = ledger.known(AsOf.latest());
    Profile profile =
        new Profiler(known, new Trades(PACK), new Register(PACK))
            .named("voltara", 50)
            .orElseThrow();
    return Facets.of(known, profile).stream()
        .filter(facet -> facet.head() == head)
        .map(Facet::words)
        .toList();
  }

  @Test
  void eachThingStandsUnderItsHead() {
    assertThat(lines(Head.PLANTS)).containsExactly("battery-plant, agreed, Izmir (TR)");
    assertThat(lines(Head.BUYS)).containsExactly("graphite");
    assertThat(lines(Head.CUSTOMERS)).containsExactly("Koru: supply, active, cells");
    assertThat(lines(Head.PARTNERS)).containsExactly("Selin: joint-venture, cancelled");
    assertThat(lines(Head.PARENTS)).containsExactly("Marmo");
    assertThat(lines(Head.SUPPLIERS)).isEmpty();
  }

  @Test
  void whatIsSoughtIsToldWithSinceWhenAndWhetherItWasFound() {
    assertThat(lines(Head.SEEKS))
        .containsExactly("investor, sought, since 2024-02-10; not found as far as told");
  }

  @Test
  void theRecordCountsByHowItWent() {
    assertThat(lines(Head.RECORD))
        .containsExactly("2 running or agreed", "1 spoken of", "1 paused, ended or cancelled");
  }

  @Test
  void eachLineHasItsClaims() {
    Known known = ledger.known(AsOf.latest());
    Profile profile =
        new Profiler(known, new Trades(PACK), new Register(PACK))
            .named("Voltara", 50)
            .orElseThrow();
    assertThat(Facets.of(known, profile))
        .isNotEmpty()
        .allSatisfy(facet -> assertThat(facet.claims()).isNotEmpty());
  }
}
