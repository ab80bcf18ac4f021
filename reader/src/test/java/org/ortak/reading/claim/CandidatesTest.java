package org.ortak.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortak.claim.ClaimType;
import org.ortak.claim.IndicatorKind;
import org.ortak.claim.OpeningKind;
import org.ortak.claim.ProductKind;
import org.ortak.claim.Role;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Sentences;
import org.ortak.reading.mention.Actor;

/** What is put before the model of links: everything that may be told, and by whom. */
class CandidatesTest {

  private static final Pack PACK = Pack.builtIn();
  private static final Reader READER = new Reader(PACK, Grammar.load());

  private static List<Draft> candidates(ClaimType type, String text) {
    return READER.candidates(Sentences.article(PACK, text)).stream()
        .filter(draft -> draft.type() == type)
        .toList();
  }

  private static List<String> told(ClaimType type, String text) {
    return candidates(type, text).stream()
        .map(
            draft ->
                draft.parties().getFirst().actor().name() + ": " + String.join(", ", draft.what()))
        .toList();
  }

  @Test
  void aModelIsSeenUnderAnyNameWithEveryFirmInView() {
    assertThat(
            told(
                ClaimType.PRODUCT,
                "Ardel Motors will launch the Nomad in 2027. Kelmar Cells supplies its batteries."))
        .contains("Ardel Motors: Nomad");
    assertThat(told(ClaimType.PRODUCT, "Ardel Motors began deliveries of its XR7 to Kelmar Fleet."))
        .contains("Ardel Motors: XR7", "Kelmar Fleet: XR7");
  }

  @Test
  void modelsInARowAreSeveral() {
    assertThat(
            told(ClaimType.PRODUCT, "Ardel Motors unveiled an electric van and a city bus in May."))
        .contains("Ardel Motors: electric van", "Ardel Motors: city bus");
  }

  @Test
  void theWordAboveAProductTellsTheMilestone() {
    assertThat(candidates(ClaimType.PRODUCT, "Ardel Motors discontinued its electric van."))
        .isNotEmpty()
        .allMatch(draft -> draft.kind().orElseThrow() == ProductKind.END);
    assertThat(candidates(ClaimType.PRODUCT, "Ardel Motors has a van in its name.")).isEmpty();
  }

  @Test
  void aFigureIsSeenWithEveryPartyInView() {
    assertThat(
            candidates(
                ClaimType.INDICATOR,
                "Ardel Motors sold 40,000 cars to Kelmar Fleet in Spain last year."))
        .extracting(draft -> draft.parties().getFirst().actor().name())
        .contains("Ardel Motors", "Kelmar Fleet", "Spain");
  }

  @Test
  void theWordBesideAFigureTellsWhatItMeasures() {
    assertThat(candidates(ClaimType.INDICATOR, "Ardel Motors has a market share of 12%."))
        .isNotEmpty()
        .allMatch(draft -> draft.kind().orElseThrow() == IndicatorKind.MARKET_SHARE)
        .allMatch(draft -> draft.quantities().getFirst().value() == 12);
  }

  @Test
  void whoeverAsksAFirmInLooksForAnInvestor() {
    Draft draft =
        candidates(
                ClaimType.OPENING,
                "The ministry of industry of Serbia invited Brelvik Cells to build a plant in Niš.")
            .getFirst();
    assertThat(draft.kind()).contains(OpeningKind.INVESTOR);
    assertThat(draft.parties(Role.SEEKER)).extracting(Actor::name).containsExactly("Serbia");
    assertThat(draft.parties(Role.TARGET)).extracting(Actor::name).containsExactly("Brelvik Cells");
    assertThat(
            candidates(
                ClaimType.OPENING, "Serbia invited Brelvik Cells to make its case in Belgrade."))
        .isEmpty();
  }

  @Test
  void aVerbOfGivingTellsOfMoneyWhereASumIsGiven() {
    assertThat(
            candidates(
                ClaimType.INVESTMENT, "Hungary gave Brelvik Cells €60 million for its works."))
        .anyMatch(
            draft ->
                draft.rules().contains("grant-verb")
                    && draft.parties(Role.INVESTOR).getFirst().name().equals("Hungary")
                    && draft.parties(Role.RECIPIENT).getFirst().name().equals("Brelvik Cells"));
    assertThat(candidates(ClaimType.INVESTMENT, "Hungary gave Brelvik Cells another year of time."))
        .isEmpty();
  }

  @Test
  void aSearchToldAsDoneIsNoOpening() {
    assertThat(candidates(ClaimType.OPENING, "Ardel Motors must find an investor for its plant."))
        .isNotEmpty();
    assertThat(candidates(ClaimType.OPENING, "Ardel Motors has found an investor for its plant."))
        .isEmpty();
    assertThat(candidates(ClaimType.OPENING, "Ardel Motors never found an investor.")).isNotEmpty();
  }

  @Test
  void goodsNamedInWordsOfADealDoNotHideTheDeal() {
    assertThat(
            candidates(
                ClaimType.SUPPLY,
                "Aldara Mining has an offtake agreement with Voltora Energy for lithium."))
        .isNotEmpty();
  }

  @Test
  void goodsThatAreSearchedForAreSoughtOfASupplier() {
    assertThat(
            candidates(
                ClaimType.OPENING, "Aldara Mining is on the lookout for lithium in Australia."))
        .isNotEmpty()
        .allMatch(draft -> draft.kind().orElseThrow() == OpeningKind.SUPPLIER);
    assertThat(candidates(ClaimType.OPENING, "Voltora Energy can offer batteries for scooters."))
        .noneMatch(draft -> draft.kind().orElseThrow() == OpeningKind.SUPPLIER);
  }
}
