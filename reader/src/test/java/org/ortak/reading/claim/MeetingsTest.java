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

/** Who met whom, in sentences about firms and persons that do not exist. */
final class MeetingsTest {

  private static final Pack PACK = Pack.builtIn();
  private static final Reader READER = new Reader(PACK, Grammar.load());

  /** The participants of each meeting that the text tells. */
  private static List<List<String>> met(String text) {
    return READER.read(Sentences.article(PACK, "# News\n\n" + text)).findings().stream()
        .map(Finding::claim)
        .filter(claim -> claim.type() == ClaimType.MEETING)
        .map(MeetingsTest::names)
        .toList();
  }

  private static List<String> names(Claim claim) {
    return claim.participants().stream().map(participant -> participant.name()).toList();
  }

  @Test
  void aTourIsOneMeetingWithAllWhoWereMet() {
    assertThat(
            met(
                "Trade Minister Anna Hale visited five Korean cities in May and spoke with several"
                    + " makers of cells, among them Voltora Energy, Celis Cells and Brelvik"
                    + " Materials.\n\n"
                    + "Hale also met Peter Ekman, the president of Lumica Batteries."))
        .singleElement()
        .satisfies(
            all ->
                assertThat(all)
                    .containsExactlyInAnyOrder(
                        "Anna Hale",
                        "Voltora Energy",
                        "Celis Cells",
                        "Brelvik Materials",
                        "Peter Ekman"));
  }

  @Test
  void meetingsOnDifferentDaysInDifferentCountriesAreTwo() {
    assertThat(
            met(
                "On 3 May 2024 Anna Hale, the trade minister, met Peter Ekman in Norway. Anna Hale"
                    + " met Maria Ruiz in Chile on 9 July 2024."))
        .hasSize(2);
  }

  @Test
  void theFieldOfAMinistersOfficeIsNoPartOfTheName() {
    assertThat(
            met(
                "Anna Hale held talks with Polish Minister of Science and Energy Piotr Nowak and"
                    + " Minister of Transport and Digital Affairs Eva Lis."))
        .singleElement()
        .satisfies(
            all ->
                assertThat(all).containsExactlyInAnyOrder("Anna Hale", "Piotr Nowak", "Eva Lis"));
  }

  @Test
  void theFirmOfAnOfficerWhoWasMetStandsAside() {
    assertThat(met("Anna Hale met Voltora Energy's chairman Peter Ekman in Oslo."))
        .containsExactly(List.of("Anna Hale", "Peter Ekman"));
  }

  @Test
  void talksOfTwoFirmsAboutADealAreNoMeeting() {
    assertThat(met("Ardel Motors is in talks with Voltora Energy about a supply of cells."))
        .isEmpty();
  }

  @Test
  void whoOpensAPlantInPersonIsMetThere() {
    assertThat(met("The plant was opened on Friday in the presence of Anna Hale, the minister."))
        .containsExactly(List.of("Anna Hale"));
    assertThat(met("Voltora Energy opened a plant near Oslo on Friday.")).isEmpty();
  }

  @Test
  void theyOfAnOfficerIsTheFirm() {
    assertThat(
            met(
                "Lisa Brandt, chief executive of Voltora Energy, spoke on Monday. Brandt said that"
                    + " they had met two makers of buses, namely Celis Motors and Ardel Motors."))
        .containsExactly(List.of("Voltora Energy", "Celis Motors", "Ardel Motors"));
  }

  @Test
  void eachOfSeveralMayHaveAWithOfItsOwn() {
    assertThat(
            met(
                "Minister Anna Hale sat down with Maria Ruiz, Chile's Minister of Mines and Energy,"
                    + " and with Peter Ekman, the Minister of Trade."))
        .singleElement()
        .satisfies(
            all -> assertThat(all).contains("Anna Hale", "Maria Ruiz", "Peter Ekman").hasSize(3));
  }
}
