package org.ortak.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Place;
import org.ortak.claim.Stage;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Sentences;

/** What words are taken for sites, and where they are put, before the model of links judges. */
class SitesTest {

  private static final Pack PACK = Pack.builtIn();
  private static final Reader READER = new Reader(PACK, Grammar.load());
  private static final FacilityCues CUES = new FacilityCues(PACK);
  private static final SitePlaces PLACES = new SitePlaces(PACK, CUES, new SiteWords(CUES));

  /** Each site with its possible operator and place: "Ardel Motors @ Szeged". */
  private static List<String> sites(String text) {
    return READER.candidates(Sentences.article(PACK, text)).stream()
        .filter(draft -> draft.type() == ClaimType.FACILITY)
        .map(
            draft ->
                draft.parties().getFirst().actor().name()
                    + " @ "
                    + String.join(", ", draft.places().stream().map(Place::name).toList()))
        .distinct()
        .toList();
  }

  /** How far the sites of a text have come. */
  private static Set<Stage> stages(String text) {
    return READER.candidates(Sentences.article(PACK, text)).stream()
        .filter(draft -> draft.type() == ClaimType.FACILITY)
        .flatMap(draft -> draft.stage().stream())
        .collect(Collectors.toSet());
  }

  @Test
  void whatIsVisitedStands() {
    assertThat(stages("The minister will visit the battery plant of Ardel Motors in Szeged."))
        .containsExactly(Stage.ACTIVE);
    assertThat(stages("Ardel Motors will build a battery plant in Szeged."))
        .containsExactly(Stage.AGREED);
  }

  @Test
  void aConstructionSiteIsBuiltOn() {
    assertThat(
            stages(
                "The minister will visit the construction site of Ardel Motors's battery plant in"
                    + " Szeged."))
        .containsExactly(Stage.UNDERWAY);
  }

  @Test
  void worksAndHallsAreSites() {
    assertThat(sites("Ardel Motors opened a works for electric vans in Szeged in July."))
        .contains("Ardel Motors @ Szeged");
    assertThat(sites("Ardel Motors has put a second hall at Gdynia into use."))
        .contains("Ardel Motors @ Gdynia");
    assertThat(sites("Ardel Motors works hard in Szeged.")).isEmpty();
  }

  @Test
  void oneWordStandsForASiteToldBefore() {
    assertThat(sites("Kelmar Cells runs three plants in Poland and one in India."))
        .contains("Kelmar Cells @ Poland", "Kelmar Cells @ India");
    assertThat(
            sites("Ardel Motors opened a factory in Thailand and is putting up another in Brazil."))
        .contains("Ardel Motors @ Thailand", "Ardel Motors @ Brazil");
    assertThat(
            sites(
                "Of the two managers, one in India and another in Brazil, Ardel Motors said"
                    + " nothing."))
        .isEmpty();
  }

  @Test
  void severalPlacesBehindSuchAWordAreSeveralSites() {
    assertThat(
            sites(
                "Kelmar Cells runs a plant in Ohio; the two under construction in Tennessee and"
                    + " Michigan are its own."))
        .contains("Kelmar Cells @ Tennessee", "Kelmar Cells @ Michigan");
  }

  @Test
  void aPlaceNearByCountsWhereNoneHangsOnTheSite() {
    assertThat(
            sites("A second Kelmar Cells factory was then under construction in South Carolina."))
        .contains("Kelmar Cells @ South Carolina");
    assertThat(sites("Ardel Motors, which makes cells in Thuringia, has a partner."))
        .contains("Ardel Motors @ Thuringia");
  }

  @Test
  void whereAContractWasSignedIsNoSite() {
    assertThat(sites("The contract for the Ardel Motors plant was signed in Berlin on Monday."))
        .contains("Ardel Motors @ ")
        .doesNotContain("Ardel Motors @ Berlin");
    assertThat(sites("Ardel Motors signed a contract for a plant in Szeged on Monday."))
        .contains("Ardel Motors @ Szeged");
  }

  @Test
  void theHeadingOfAParagraphTellsThePlace() {
    assertThat(
            sites("Debrecen, Hungary. The walls are up. Ardel Motors will open the plant in May."))
        .contains("Ardel Motors @ Debrecen");
    assertThat(
            sites(
                "The walls are up at Debrecen, where many came to look at them last summer."
                    + " Ardel Motors will open the plant in May."))
        .doesNotContain("Ardel Motors @ Debrecen");
  }

  @Test
  void twoPlacesAreTwoSitesAlsoWhereTheirCountryWasNamedBefore() {
    Draft country = site("Ardel Motors has a plant in Hungary.");
    country.absorb(site("Ardel Motors has a plant in Szeged."));

    assertThat(PLACES.together(country, site("Ardel Motors has a plant in Hungary."))).isTrue();
    assertThat(PLACES.together(country, site("Ardel Motors has a plant in Szeged."))).isTrue();
    assertThat(PLACES.together(country, site("Ardel Motors has a plant in Debrecen."))).isFalse();
  }

  private static Draft site(String text) {
    return READER.candidates(Sentences.article(PACK, text)).stream()
        .filter(draft -> draft.type() == ClaimType.FACILITY && !draft.places().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void outsideACountryIsAnywhereButThere() {
    assertThat(sites("Kelmar Cells picked Gdynia for its first factory outside Taiwan."))
        .isNotEmpty()
        .doesNotContain("Kelmar Cells @ Taiwan");
    assertThat(sites("Kelmar Cells is building a factory outside Gdynia."))
        .contains("Kelmar Cells @ Gdynia");
  }

  @Test
  void aSiteInAPartOfTheWorldIsTheOneToldThere() {
    assertThat(
            told(
                "Kelmar Cells is building a battery plant in Gdynia. It is Kelmar Cells' first"
                    + " battery plant in Europe."))
        .hasSize(1);
    assertThat(
            told(
                "Kelmar Cells is building a battery plant in Gdynia. It is also building a battery"
                    + " plant in North America."))
        .hasSize(2);
  }

  /** The places of each site that is told. */
  private static List<List<Place>> told(String text) {
    return READER.read(Sentences.article(PACK, text)).findings().stream()
        .map(Finding::claim)
        .filter(claim -> claim.type() == ClaimType.FACILITY)
        .map(Claim::places)
        .toList();
  }
}
