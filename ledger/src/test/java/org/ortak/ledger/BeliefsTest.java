package org.ortak.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Say.supply;
import static org.ortak.ledger.Say.venture;
import static org.ortak.ledger.Telling.article;
import static org.ortak.ledger.Telling.undated;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.ledger.history.Anchor;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Subject;
import org.ortak.ledger.history.Verdict;
import org.ortak.ledger.undertaking.Conflict;
import org.ortak.ledger.undertaking.Party;
import org.ortak.ledger.undertaking.Slip;
import org.ortak.ledger.undertaking.StageStep;
import org.ortak.ledger.undertaking.Undertaking;

/** What is believed, law by law. */
final class BeliefsTest {

  private final MovableClock clock = new MovableClock(Instant.parse("2024-06-01T08:00:00Z"));
  private final Ledger ledger = Ledger.inMemory(clock);

  private List<Undertaking> believed(Entry... entries) {
    assertThat(ledger.add(List.of(entries))).hasSize(entries.length);
    return ledger.beliefs(AsOf.latest()).undertakings();
  }

  private Undertaking one(Entry... entries) {
    List<Undertaking> all = believed(entries);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  @Test
  void twoReportsOfOnePlantAreOneUndertaking() {
    Undertaking plant =
        one(
            article("Echo", "2024-03-01").says(plant("Volta Cells A.Ş.", "İzmir")),
            article("Dawn", "2024-03-09").says(plant("Volta Cells", "Izmir")));
    assertThat(plant.coverage().sources()).isEqualTo(2);
    assertThat(plant.coverage().first()).hasValue(LocalDate.parse("2024-03-01"));
    assertThat(plant.coverage().last()).hasValue(LocalDate.parse("2024-03-09"));
    assertThat(plant.parties()).extracting(Party::role).containsExactly(Role.OPERATOR);
  }

  @Test
  void plantsInTwoCountriesAreTwo() {
    assertThat(
            believed(
                article("Echo", "2024-03-01").says(plant("Volta", "Izmir")),
                article("Dawn", "2024-03-09").says(plant("Volta", "Leipzig").at("Leipzig", "DE"))))
        .hasSize(2);
  }

  @Test
  void oneDocumentNeverTellsOneUndertakingTwice() {
    assertThat(
            believed(
                article("Echo", "2024-03-01")
                    .says(plant("Volta", "Izmir"), plant("Volta", "Izmir").capacity(5))))
        .hasSize(2);
  }

  @Test
  void ofTwoWorksOfAFirmTheOneToldAtTheSameStageIsJoinedWhateverTheIds() {
    for (String paper : List.of("Echo", "Dawn", "Noon", "Dusk", "Tide", "Gale")) {
      Ledger fresh = Ledger.inMemory(clock);
      fresh.add(
          List.of(
              article(paper, "2024-03-01")
                  .says(
                      plant("Volta", "Izmir").stage(Stage.UNDERWAY),
                      plant("Volta", "Izmir").stage(Stage.PAUSED)),
              article("Herald", "2024-03-09").says(plant("Volta", "Izmir").stage(Stage.PAUSED))));
      assertThat(fresh.beliefs(AsOf.latest()).undertakings())
          .extracting(
              one -> one.coverage().documents() + " " + one.progress().orElseThrow().stage())
          .as("with the ids of " + paper)
          .containsExactlyInAnyOrder("1 UNDERWAY", "2 PAUSED");
    }
  }

  @Test
  void aCopyCountsAsNoSourceOfItsOwn() {
    String words =
        "Volta Cells will build a battery plant near the harbour of Izmir, the firm said on Monday."
            + " The works will give jobs to three hundred people and make cells for buses and for"
            + " small boats from next spring on.";
    Undertaking plant =
        one(
            article("Echo", "2024-03-01").text(words).says(plant("Volta", "Izmir")),
            article("Dawn", "2024-03-02")
                .text(words + " More tomorrow.")
                .says(plant("Volta", "Izmir")),
            article("Noon", "2024-03-03").says(plant("Volta", "Izmir")));
    assertThat(plant.coverage().documents()).isEqualTo(3);
    assertThat(plant.coverage().sources()).isEqualTo(2);
  }

  @Test
  void aFigureToldByTwoSourcesHoldsAndTheOtherStaysBesideIt() {
    Undertaking plant =
        one(
            article("Echo", "2024-03-01").says(plant("Volta", "Izmir").capacity(20)),
            article("Dawn", "2024-03-02").says(plant("Volta", "Izmir").capacity(20)),
            article("Noon", "2024-03-03").says(plant("Volta", "Izmir").capacity(25)));
    assertThat(plant.figures()).hasSize(1);
    assertThat(plant.figures().getFirst().field().current().value().value()).isEqualTo(20);
    assertThat(plant.figures().getFirst().field().others()).hasSize(1);
    assertThat(plant.figures().getFirst().field().reason()).startsWith("2 of 3 sources");
    assertThat(plant.conflicts()).containsExactly(new Conflict(Conflict.Sort.FIGURE, "capacity"));
  }

  @Test
  void aPartysOwnWordOutranksOneOther() {
    Undertaking plant =
        one(
            article("Echo", "2024-03-01")
                .says(plant("Volta", "Izmir").capacity(20).saidBy("Ada Kaya", "Volta")),
            article("Noon", "2024-03-03").says(plant("Volta", "Izmir").capacity(25)));
    assertThat(plant.figures().getFirst().field().current().value().value()).isEqualTo(20);
    assertThat(plant.figures().getFirst().field().reason()).contains("a party among them");
  }

  @Test
  void planAndCeilingOfOneArticleAreNoConflict() {
    Undertaking plant =
        one(article("Echo", "2024-03-01").says(plant("Volta", "Izmir").capacity(16).capacity(50)));
    assertThat(plant.figures().getFirst().field().isDisputed()).isTrue();
    assertThat(plant.conflicts()).isEmpty();
  }

  @Test
  void aStageAdvancesAndKeepsItsHistory() {
    Undertaking plant =
        one(
            article("Echo", "2024-01-10").says(plant("Volta", "Izmir").stage(Stage.CONSIDERED)),
            article("Dawn", "2024-02-10").says(plant("Volta", "Izmir").stage(Stage.AGREED)),
            article("Noon", "2024-03-10").says(plant("Volta", "Izmir").stage(Stage.UNDERWAY)));
    assertThat(plant.progress().orElseThrow().stage()).isEqualTo(Stage.UNDERWAY);
    assertThat(plant.progress().orElseThrow().steps())
        .extracting(StageStep::stage)
        .containsExactly(Stage.CONSIDERED, Stage.AGREED, Stage.UNDERWAY);
  }

  @Test
  void aLateWordOfAnEarlierStageDoesNotTurnItBack() {
    Undertaking plant =
        one(
            article("Dawn", "2024-02-10").says(plant("Volta", "Izmir").stage(Stage.UNDERWAY)),
            article("Noon", "2024-03-10").says(plant("Volta", "Izmir").stage(Stage.AGREED)));
    assertThat(plant.progress().orElseThrow().stage()).isEqualTo(Stage.UNDERWAY);
    assertThat(plant.progress().orElseThrow().unheld())
        .extracting(StageStep::stage)
        .containsExactly(Stage.AGREED);
    assertThat(plant.conflicts()).contains(new Conflict(Conflict.Sort.STAGE, "stage"));
  }

  @Test
  void aStepBackHoldsOnceTwoSourcesTellIt() {
    Undertaking venture =
        one(
            article("Dawn", "2024-02-10").says(venture("Volta", "Koru").stage(Stage.AGREED)),
            article("Noon", "2024-03-10").says(venture("Volta", "Koru").stage(Stage.CONSIDERED)),
            article("Echo", "2024-03-12").says(venture("Volta", "Koru").stage(Stage.CONSIDERED)));
    assertThat(venture.progress().orElseThrow().stage()).isEqualTo(Stage.CONSIDERED);
  }

  @Test
  void aPromisedDateThatMovesIsASlipInDays() {
    Undertaking plant =
        one(
            article("Echo", "2023-03-01").says(plant("Volta", "Izmir").when(Event.OPENING, "2024")),
            article("Dawn", "2024-02-01")
                .says(plant("Volta", "Izmir").when(Event.OPENING, "2025")));
    assertThat(plant.slips()).extracting(Slip::days).containsExactly(365L);
    assertThat(plant.conflicts()).contains(new Conflict(Conflict.Sort.DATE, "opening"));
  }

  @Test
  void aDateThatOneReportSaysHasMovedIsASlipToo() {
    Undertaking plant =
        one(
            article("Echo", "2024-03-01")
                .says(
                    plant("Volta", "Izmir")
                        .before(Event.OPENING, "2026")
                        .when(Event.OPENING, "2028")));
    assertThat(plant.slips()).extracting(Slip::days).containsExactly(731L);
    assertThat(plant.milestones()).hasSize(1);
  }

  @Test
  void aDateToldMoreExactlyIsNoSlip() {
    Undertaking plant =
        one(
            article("Echo", "2023-03-01").says(plant("Volta", "Izmir").when(Event.OPENING, "2025")),
            article("Dawn", "2024-02-01")
                .says(plant("Volta", "Izmir").when(Event.OPENING, "2025-06")));
    assertThat(plant.slips()).isEmpty();
    assertThat(plant.milestones().getFirst().field().current().value().text()).isEqualTo("2025-06");
    assertThat(plant.milestones().getFirst().field().isDisputed()).isFalse();
  }

  @Test
  void aDenialStaysAsAVoiceBesideTheReport() {
    Undertaking venture =
        one(article("Echo", "2024-03-01").says(venture("Volta", "Koru").deniedBy("Koru")));
    assertThat(venture.conflicts()).containsExactly(new Conflict(Conflict.Sort.DENIAL, "voices"));
    assertThat(venture.progress().orElseThrow().stage()).isEqualTo(Stage.AGREED);
  }

  @Test
  void anIdGivenToANameHoldsForTheSameNameWithoutId() {
    Undertaking deal =
        one(
            article("Echo", "2024-03-01").says(supply("Volta Cells", "Koru")),
            article("Dawn", "2024-03-02")
                .says(
                    Say.claim(ClaimType.SUPPLY)
                        .known(Role.SUPPLIER, "Volta Cells Co., Ltd.", "org:volta")
                        .with(Role.CUSTOMER, "Koru")
                        .stage(Stage.AGREED)));
    assertThat(deal.parties()).extracting(Party::entity).containsExactly("org:volta", "name:koru");
  }

  @Test
  void aDocumentWithoutADayNeverCountsAsNews() {
    Undertaking plant =
        one(
            undated("Echo").says(plant("Volta", "Izmir").stage(Stage.CONSIDERED)),
            article("Dawn", "2024-03-02").says(plant("Volta", "Izmir").stage(Stage.AGREED)));
    assertThat(plant.progress().orElseThrow().stage()).isEqualTo(Stage.AGREED);
    assertThat(plant.coverage().first()).hasValue(LocalDate.parse("2024-03-02"));
  }

  @Test
  void aJudgementPartsWhatTheRulesJoinAndCanBeUndone() {
    Entry echo = article("Echo", "2024-03-01").says(plant("Volta", "Izmir"));
    Entry dawn = article("Dawn", "2024-03-09").says(plant("Volta", "Izmir"));
    assertThat(believed(echo, dawn)).hasSize(1);
    Judgement apart =
        new Judgement(
            Verdict.DIFFERENT,
            new Subject.OfClaims(anchor(echo), anchor(dawn)),
            "Ada",
            "two sites",
            clock.instant());
    assertThat(ledger.judge(apart)).isTrue();
    assertThat(ledger.beliefs(AsOf.latest()).undertakings()).hasSize(2);
    assertThat(
            ledger.judge(
                new Judgement(
                    Verdict.UNDONE,
                    new Subject.OfJudgement(apart.id()),
                    "Ada",
                    "erred",
                    clock.instant())))
        .isTrue();
    assertThat(ledger.beliefs(AsOf.latest()).undertakings()).hasSize(1);
  }

  @Test
  void aClaimJudgedWrongCountsForNothing() {
    Entry echo = article("Echo", "2024-03-01").says(plant("Volta", "Izmir"));
    assertThat(believed(echo)).hasSize(1);
    assertThat(
            ledger.judge(
                new Judgement(
                    Verdict.WRONG,
                    new Subject.OfClaim(anchor(echo)),
                    "Ada",
                    "misread",
                    clock.instant())))
        .isTrue();
    assertThat(ledger.beliefs(AsOf.latest()).undertakings()).isEmpty();
  }

  private static Anchor anchor(Entry entry) {
    return Anchor.of(entry.document().id(), entry.claims().getFirst(), entry.document().text());
  }
}
