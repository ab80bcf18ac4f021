package org.ortak.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Stage;
import org.ortak.claim.When;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Sentences;

/** Firms that are bought and sold, in sentences about firms that do not exist. */
final class SalesTest {

  private static final Pack PACK = Pack.builtIn();
  private static final Reader READER = new Reader(PACK, Grammar.load());

  private static List<Claim> undertakings(String text) {
    return READER.read(Sentences.article(PACK, "# News\n\n" + text)).findings().stream()
        .map(Finding::claim)
        .filter(claim -> claim.type().isUndertaking())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ardel Motors bought a 20 percent stake in Lumica Batteries from Voltora Energy.",
        "Ardel Motors is buying Lumica Batteries from Voltora Energy for 300 million euros.",
      })
  void whoSellsAFirmTakesPartAndSuppliesNobody(String text) {
    List<Claim> all = undertakings(text);
    assertThat(all).extracting(Claim::type).containsExactly(ClaimType.INVESTMENT);
    assertThat(all.getFirst().participants())
        .extracting(party -> party.role().word() + " " + party.name())
        .containsExactlyInAnyOrder(
            "investor Ardel Motors", "recipient Lumica Batteries", "seller Voltora Energy");
  }

  @Test
  void whoGetsWhatIsSoldIsTheInvestor() {
    assertThat(
            Sentences.article(
                PACK,
                "Ardel Motors sold its 20 percent stake in Kestrel Batteries to Voltora Energy."))
        .satisfies(
            article ->
                assertThat(READER.read(article).findings())
                    .singleElement()
                    .satisfies(
                        finding ->
                            assertThat(finding.claim().participants())
                                .extracting(party -> party.role().word() + " " + party.name())
                                .containsExactlyInAnyOrder(
                                    "investor Voltora Energy",
                                    "recipient Kestrel Batteries",
                                    "seller Ardel Motors")));
  }

  @Test
  void whoSellsGoodsSuppliesThem() {
    assertThat(undertakings("Voltora Energy will sell LFP cells to Ardel Motors."))
        .extracting(Claim::type)
        .containsExactly(ClaimType.SUPPLY);
  }

  @Test
  void whatRunsUntilADayIsNotAgreedThen() {
    assertThat(
            undertakings(
                "Kestrel Batteries has extended its supply contract with Ardel Motors until 2032."))
        .singleElement()
        .satisfies(
            claim -> assertThat(claim.when()).extracting(When::event).doesNotContain(Event.AGREED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The takeover of Lumica Batteries by Ardel Motors fell through.",
        "The takeover of Lumica Batteries by Ardel Motors has collapsed.",
      })
  void aPurchaseThatFellThroughIsCancelled(String text) {
    assertThat(undertakings(text))
        .singleElement()
        .extracting(Claim::stage)
        .isEqualTo(Optional.of(Stage.CANCELLED));
  }
}
