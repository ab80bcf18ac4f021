package org.ortak.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Sentences;

/** What claims are about, on sentences about firms that do not exist. */
final class GoodsTest {

  private static final Pack PACK = Pack.builtIn();
  private static final Reader READER = new Reader(PACK, Grammar.load());

  private static List<String> what(ClaimType type, String text) {
    return READER.read(Sentences.article(PACK, "# News\n\n" + text)).findings().stream()
        .map(Finding::claim)
        .filter(claim -> claim.type() == type)
        .map(Claim::what)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " in: " + text));
  }

  @Test
  void aSupplyTellsWhatIsDelivered() {
    assertThat(what(ClaimType.SUPPLY, "Voltora Energy will supply Ardel Motors with LFP cells."))
        .containsExactly("LFP cells");
    assertThat(
            what(
                ClaimType.SUPPLY,
                "Brelvik Minerals will sell 5,000 tonnes of lithium hydroxide a year to Ardel"
                    + " Motors."))
        .containsExactly("lithium hydroxide");
    assertThat(what(ClaimType.SUPPLY, "Ardel Motors orders 300 electric buses from Celis Bus."))
        .containsExactly("electric buses");
  }

  @Test
  void aTextMayBeginWithTheNounForTheMoney() {
    String text =
        "Loan from Balmora Bank lets Voltora grow. Balmora Bank lends Voltora 45 million euros.";
    assertThat(
            READER.read(Sentences.article(PACK, text)).findings().stream()
                .map(Finding::claim)
                .filter(claim -> claim.type() == ClaimType.INVESTMENT))
        .singleElement()
        .satisfies(claim -> assertThat(claim.what()).containsExactly("Loan"));
  }

  @Test
  void aPlantTellsWhatItMakesInThePlural() {
    assertThat(what(ClaimType.FACILITY, "Voltora Energy is building a battery plant near Gliwice."))
        .containsExactly("batteries");
    assertThat(
            what(
                ClaimType.FACILITY,
                "Ardel Motors opened a plant in Szeged that makes electric cars."))
        .containsExactly("electric cars");
  }

  @Test
  void whatAnotherClaimIsAboutIsNotToldTwice() {
    String text =
        "Voltora Energy will supply Ardel Motors with LFP cells for its vans from 2027. The cells"
            + " will come from a battery plant in Gliwice that Voltora is building. Brelvik"
            + " Minerals sells lithium hydroxide to Voltora.";
    assertThat(what(ClaimType.SUPPLY, text)).containsExactly("LFP cells");
    assertThat(what(ClaimType.FACILITY, text)).isNotEmpty().doesNotContain("lithium hydroxide");
  }

  @Test
  void aVentureTellsItsPurposeAndMoneyItsOwnName() {
    assertThat(
            what(
                ClaimType.PARTNERSHIP,
                "Voltora Energy and Ardel Motors have founded a joint venture to recycle"
                    + " lithium-ion batteries."))
        .containsExactly("lithium-ion batteries");
    assertThat(what(ClaimType.INVESTMENT, "Hungary awarded Voltora Energy a grant of €40 million."))
        .containsExactly("grant");
  }

  @Test
  void aFigureTellsWhatItCountsAndNoNumber() {
    assertThat(what(ClaimType.INDICATOR, "Ardel Motors sold 75,000 electric vans in 2024."))
        .containsExactly("electric vans");
  }
}
