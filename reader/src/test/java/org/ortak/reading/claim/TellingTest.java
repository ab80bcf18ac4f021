package org.ortak.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortak.article.Article;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.FacilityKind;
import org.ortak.claim.Participant;
import org.ortak.claim.Place;
import org.ortak.claim.Stage;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Sentences;

/** How a claim is told: its evidence, its stage, its dates; on firms that do not exist. */
final class TellingTest {

  private static final Pack PACK = Pack.builtIn();
  private static final Reader READER = new Reader(PACK, Grammar.load());

  private static Article article(String text) {
    return Sentences.article(PACK, "# News\n\n" + text);
  }

  private static List<Claim> plants(Article article) {
    return READER.read(article).findings().stream()
        .map(Finding::claim)
        .filter(claim -> claim.type() == ClaimType.FACILITY)
        .toList();
  }

  @Test
  void whatIsOnlyAskedIsConsidered() {
    List<Claim> plants = plants(article("Will Voltora Energy build a battery plant in Plauen?"));
    assertThat(plants)
        .singleElement()
        .satisfies(plant -> assertThat(plant.stage()).contains(Stage.CONSIDERED));
  }

  /** The days that are told of the only plant. */
  /** The dates that the one plant of the text has now. */
  private static List<String> days(String text) {
    List<Claim> plants = plants(article(text));
    assertThat(plants).hasSize(1);
    return plants.getFirst().when().stream()
        .filter(when -> !when.former())
        .map(when -> when.date().text())
        .toList();
  }

  @Test
  void whatIsPutOffIsToldForTheNewDay() {
    assertThat(
            days(
                "Voltora Energy has postponed the opening of its battery plant in Plauen from 2027"
                    + " to 2029."))
        .containsExactly("2029");
    assertThat(days("Voltora Energy will open its battery plant in Plauen in 2029, not earlier."))
        .containsExactly("2029");
    assertThat(
            days("Voltora Energy will open its battery plant in Plauen in 2029 instead of 2027."))
        .containsExactly("2029");
  }

  @Test
  void ofTwoDatesTheOneToWhichItIsMovedIsToldWhole() {
    assertThat(
            days(
                "Voltora Energy pushed back the opening of its battery plant in Plauen from late"
                    + " 2026 to early 2028."))
        .containsExactly("2028-01/2028-03");
    assertThat(
            days(
                "Voltora Energy postponed production at its battery plant in Plauen from the first"
                    + " half of 2027 to 2029."))
        .containsExactly("2029");
    assertThat(
            days(
                "Voltora Energy postponed the start of production at its battery plant in Plauen"
                    + " from the second quarter of 2027 to the end of 2028."))
        .containsExactly("2028-10/2028-12");
  }

  @Test
  void aYearThatIsDeniedIsNotTold() {
    assertThat(days("Voltora Energy will open its battery plant in Plauen in 2029, not in 2027."))
        .containsExactly("2029");
  }

  @Test
  void aPlaceThatAnotherIsTakenInsteadOfIsNotTheSites() {
    for (String text :
        List.of(
            "Voltora Energy will build its battery plant in Plauen rather than in Bremen.",
            "Voltora Energy will build its battery plant in Plauen, not in Bremen.",
            "Voltora Energy will build its battery plant not in Bremen but in Plauen.",
            "Instead of expanding in Bremen, Voltora Energy is building a battery plant in"
                + " Plauen.")) {
      assertThat(plants(article(text)))
          .singleElement()
          .satisfies(
              plant ->
                  assertThat(plant.places()).extracting(Place::name).containsExactly("Plauen"));
    }
  }

  @Test
  void aSumInACodeIsNoPartOfAName() {
    Article article =
        article("The government of Spain granted Voltora Energy EUR 60 million for its plant.");
    List<Claim> grants =
        READER.read(article).findings().stream()
            .map(Finding::claim)
            .filter(claim -> claim.type() == ClaimType.INVESTMENT)
            .toList();
    assertThat(grants).hasSize(1);
    assertThat(grants.getFirst().participants())
        .extracting(Participant::name)
        .containsExactlyInAnyOrder("Spain", "Voltora Energy");
  }

  @Test
  void theEvidenceNamesWhomTheClaimIsAbout() {
    Article article =
        article(
            "Voltora Energy makes battery cells. The company is building a battery plant that will"
                + " make 12 GWh of cells a year.");
    assertThat(plants(article))
        .singleElement()
        .satisfies(
            plant -> {
              assertThat(plant.participants().getFirst().name()).isEqualTo("Voltora Energy");
              assertThat(plant.evidence())
                  .anySatisfy(
                      span -> assertThat(span.of(article.text())).contains("Voltora Energy"));
            });
  }

  @Test
  void aDateTakesTheEventOfItsOwnSentence() {
    Article article =
        article(
            "Voltora Energy is building a battery plant in Plauen, Germany. Production at the"
                + " plant is due to begin in 2027.");
    assertThat(plants(article))
        .singleElement()
        .satisfies(
            plant ->
                assertThat(plant.when())
                    .anySatisfy(
                        when -> {
                          assertThat(when.date().text()).isEqualTo("2027");
                          assertThat(when.event()).isEqualTo(Event.PRODUCTION_START);
                        }));
  }

  /** What the rules say of a site's stage, before the model weighs it with all else. */
  private static List<Stage> ruled(String text) {
    return READER.candidates(article(text)).stream()
        .filter(draft -> draft.type() == ClaimType.FACILITY)
        .flatMap(draft -> draft.stage().stream())
        .distinct()
        .toList();
  }

  @Test
  void anInfinitiveAloneTellsOfWhatIsToCome() {
    assertThat(ruled("Voltora Energy to build a battery plant in Plauen"))
        .containsExactly(Stage.AGREED);
    assertThat(ruled("Voltora Energy is to build a battery plant in Plauen."))
        .containsExactly(Stage.AGREED);
    assertThat(ruled("A battery plant is to be built in Plauen by Voltora Energy."))
        .containsExactly(Stage.AGREED);
    assertThat(ruled("Voltora Energy's battery plant to be built in Plauen will be large."))
        .containsExactly(Stage.AGREED);
    assertThat(ruled("Voltora Energy is building a battery plant in Plauen."))
        .containsExactly(Stage.UNDERWAY);
  }

  @Test
  void whatIsNotDoneIsNotActive() {
    assertThat(ruled("Voltora Energy is not building the battery plant in Plauen."))
        .containsExactly(Stage.CANCELLED);
    assertThat(ruled("Voltora Energy does not build the battery plant in Plauen."))
        .containsExactly(Stage.CANCELLED);
  }

  @Test
  void whatNobodyPlansIsOffAndWhatNobodyAgreedToIsOpen() {
    assertThat(ruled("Voltora Energy plans to build a battery plant in Plauen."))
        .containsExactly(Stage.AGREED);
    assertThat(ruled("Voltora Energy does not plan to build a battery plant in Plauen."))
        .containsExactly(Stage.CANCELLED);
    assertThat(ruled("Voltora Energy has no plan to build a battery plant in Plauen."))
        .containsExactly(Stage.CANCELLED);
    assertThat(ruled("Voltora Energy did not agree to build a battery plant in Plauen."))
        .containsExactly(Stage.CONSIDERED);
  }

  @Test
  void whatIsLeftOpenIsConsidered() {
    for (String text :
        List.of(
            "Voltora Energy may build a battery plant in Plauen.",
            "Voltora Energy is considering a battery plant in Plauen.",
            "Voltora Energy is in talks on a battery plant in Plauen.",
            "Voltora Energy would like to build a battery plant in Plauen.",
            "Voltora Energy has not decided whether to build a battery plant in Plauen.")) {
      assertThat(ruled(text)).as(text).containsExactly(Stage.CONSIDERED);
    }
  }

  @Test
  void whatIsOffIsCancelled() {
    for (String text :
        List.of(
            "Voltora Energy will not build the battery plant in Plauen after all.",
            "Voltora Energy no longer wants to build a battery plant in Plauen.",
            "Voltora Energy scrapped the battery plant it had planned in Plauen.")) {
      assertThat(ruled(text)).as(text).containsExactly(Stage.CANCELLED);
    }
  }

  @Test
  void whatIsAtRestIsPausedAndWhatWasShutHasEnded() {
    assertThat(ruled("Voltora Energy has put its battery plant in Plauen on hold."))
        .containsExactly(Stage.PAUSED);
    assertThat(ruled("Voltora Energy has stopped building its battery plant in Plauen."))
        .containsExactly(Stage.PAUSED);
    assertThat(ruled("Voltora Energy's battery plant in Plauen was closed in May."))
        .containsExactly(Stage.ENDED);
  }

  @Test
  void whatIsPutOffWithoutADayIsPausedAndWhatWentOnUntilADayHasEnded() {
    assertThat(ruled("Voltora Energy has postponed its battery plant in Plauen indefinitely."))
        .containsExactly(Stage.PAUSED);
    assertThat(ruled("Voltora Energy gives up its battery plant in Plauen."))
        .containsExactly(Stage.CANCELLED);
    assertThat(
            READER
                .candidates(article("Voltora Energy supplied Ardel Motors with cells until 2019."))
                .stream()
                .filter(draft -> draft.type() == ClaimType.SUPPLY)
                .flatMap(draft -> draft.stage().stream()))
        .containsOnly(Stage.ENDED);
  }

  @Test
  void aPlantForRecyclingIsOneWhateverStandsAroundIt() {
    assertThat(plants(article("A recycling plant of Waterlicht is being built near Tilburg.")))
        .singleElement()
        .satisfies(plant -> assertThat(plant.kind()).contains(FacilityKind.RECYCLING_PLANT));
  }

  @Test
  void buildingThatGoesOnIsUnderWayAndAFlowThatBeganIsActive() {
    assertThat(ruled("Voltora Energy has been building a battery plant in Plauen since May."))
        .containsExactly(Stage.UNDERWAY);
    assertThat(ruled("Production at Voltora Energy's battery plant in Plauen began in May."))
        .containsExactly(Stage.ACTIVE);
    assertThat(ruled("Voltora Energy has decided to build a battery plant in Plauen."))
        .containsExactly(Stage.AGREED);
  }

  @Test
  void aPlainWordOfDoubtOrOfAnEndStandsAgainstAllElse() {
    assertThat(plants(article("Voltora Energy may build a battery plant in Plauen.")))
        .singleElement()
        .satisfies(plant -> assertThat(plant.stage()).contains(Stage.CONSIDERED));
    assertThat(plants(article("Voltora Energy's battery plant in Plauen was closed in May.")))
        .singleElement()
        .satisfies(plant -> assertThat(plant.stage()).contains(Stage.ENDED));
  }

  @Test
  void whoBuildTogetherAreBothTold() {
    for (String text :
        List.of(
            "Voltora Energy and Ardel Motors will jointly build a battery plant in Plauen.",
            "Voltora Energy will build a battery plant in Plauen in collaboration with Ardel"
                + " Motors.")) {
      assertThat(plants(article(text)))
          .singleElement()
          .satisfies(
              plant ->
                  assertThat(plant.participants())
                      .extracting(Participant::name)
                      .containsExactlyInAnyOrder("Voltora Energy", "Ardel Motors"));
    }
  }
}
