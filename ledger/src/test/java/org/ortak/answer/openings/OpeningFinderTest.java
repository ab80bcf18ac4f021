package org.ortak.answer.openings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ortak.ledger.Say.claim;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Telling.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.tracker.Tracker;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.claim.ClaimType;
import org.ortak.claim.OpeningKind;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.MovableClock;
import org.ortak.ledger.Say;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.undertaking.Undertaking;
import org.ortak.pack.Pack;

final class OpeningFinderTest {

  private static final FinderPack PACK = new FinderPack(Pack.builtIn());
  private final MovableClock clock = new MovableClock(Instant.parse("2024-06-01T08:00:00Z"));
  private final Ledger ledger = Ledger.inMemory(clock);

  @BeforeEach
  void fourOpenings() {
    assertThat(
            ledger.add(
                List.of(
                    article("Echo", "2024-01-10").says(seeks("Koru", OpeningKind.SUPPLIER, "TR")),
                    article("Dawn", "2024-02-10")
                        .says(seeks("Voltara", OpeningKind.CUSTOMER, "TR")),
                    article("Noon", "2024-03-10").says(seeks("Selin", OpeningKind.SUPPLIER, "DE")),
                    article("Dusk", "2024-04-10")
                        .says(
                            seeks("Marmo", OpeningKind.CUSTOMER, "TR").stage(Stage.ENDED),
                            plant("Kepez", "Izmir")))))
        .hasSize(4);
  }

  private static Say seeks(String who, OpeningKind kind, String country) {
    return claim(ClaimType.OPENING)
        .kind(kind)
        .with(Role.SEEKER, who)
        .at("Place of " + who, country)
        .what("cells")
        .stage(Stage.SOUGHT);
  }

  private Openings openings(Optional<String> country, Optional<String> fitting) {
    return new OpeningFinder(ledger, new Tracker(ledger, clock), PACK)
        .all(new OpeningFinder.Asked(country, fitting), AsOf.latest(), 10);
  }

  private static List<String> seekers(List<Opening> openings) {
    return openings.stream()
        .map(one -> one.chapter().listed().undertaking())
        .map(OpeningFinderTest::seeker)
        .toList();
  }

  private static String seeker(Undertaking opening) {
    return ClaimWords.parties(opening);
  }

  @Test
  void theNewestStandFirstAndThoseThatAreOverApart() {
    Openings all = openings(Optional.empty(), Optional.empty());
    assertThat(seekers(all.running())).containsExactly("Selin", "Voltara", "Koru");
    assertThat(seekers(all.over())).containsExactly("Marmo");
  }

  @Test
  void anOpeningIsAnsweredByThoseThatAskForWhatItOffersNearestFirst() {
    Opening customer = openings(Optional.empty(), Optional.empty()).running().get(1);
    assertThat(customer.answers()).map(OpeningFinderTest::seeker).containsExactly("Koru", "Selin");
  }

  @Test
  void thoseOfOneCountryCanBeAskedFor() {
    assertThat(seekers(openings(Optional.of("DE"), Optional.empty()).running()))
        .containsExactly("Selin");
  }

  @Test
  void thoseThatAskForWhatSomebodyMakesCanBeAskedFor() {
    assertThat(seekers(openings(Optional.empty(), Optional.of("Kepez")).running()))
        .containsExactly("Selin", "Koru");
    assertThat(openings(Optional.empty(), Optional.of("Nobody")).running()).isEmpty();
  }
}
