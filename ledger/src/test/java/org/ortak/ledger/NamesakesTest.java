package org.ortak.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ortak.ledger.Say.claim;
import static org.ortak.ledger.Telling.article;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortak.answer.judging.ReviewQueue;
import org.ortak.answer.judging.Waiting;
import org.ortak.claim.ClaimType;
import org.ortak.claim.FacilityKind;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Subject;
import org.ortak.ledger.history.Verdict;
import org.ortak.ledger.resolve.Entity;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Thresholds;
import org.ortak.ledger.undertaking.Undertaking;

/** Names that are so like each other that they name one firm lead to one undertaking. */
final class NamesakesTest {

  @TempDir private Path folder;
  private final MovableClock clock = new MovableClock(Instant.parse("2024-06-01T08:00:00Z"));

  private static Say plant(String operator, Optional<String> id) {
    Say say =
        claim(ClaimType.FACILITY)
            .kind(FacilityKind.BATTERY_PLANT)
            .at("Gemlik", "TR")
            .stage(Stage.AGREED);
    return id.map(known -> say.known(Role.OPERATOR, operator, known))
        .orElseGet(() -> say.with(Role.OPERATOR, operator));
  }

  private static Entry slipped() {
    return article("Echo", "2024-03-01").says(plant("Farassis Energi", Optional.empty()));
  }

  private static Entry right() {
    return article("Dawn", "2024-03-02").says(plant("Farasis Energi", Optional.of("org:farasis")));
  }

  @Test
  void aNameWithASlipIsTheFirmOfThatNameWhicheverCameFirst() {
    for (List<Entry> order : List.of(List.of(slipped(), right()), List.of(right(), slipped()))) {
      try (Ledger memory = Ledger.inMemory(clock);
          Ledger file = Ledger.open(folder.resolve(order.hashCode() + ".db"), clock)) {
        for (Ledger ledger : List.of(memory, file)) {
          order.forEach(entry -> assertThat(ledger.add(List.of(entry))).hasSize(1));
          List<Undertaking> all = ledger.known(AsOf.latest()).list(Selection.all(), 9);
          assertThat(all).singleElement().satisfies(one -> assertThat(one.reports()).hasSize(2));
          assertThat(ledger.known(AsOf.latest()).entity("org:farasis"))
              .hasValueSatisfying(
                  entity ->
                      assertThat(entity.names())
                          .containsExactlyInAnyOrder("Farassis Energi", "Farasis Energi"));
        }
      }
    }
  }

  @Test
  void whoJudgesThemToBeTwoPartsThemAndAnUndoneJudgementJoinsThemAgain() {
    Judgement apart =
        new Judgement(
            Verdict.DIFFERENT,
            new Subject.OfNames("Farassis Energi", "Farasis Energi"),
            "Ada",
            "I know both",
            clock.instant());
    Judgement undone =
        new Judgement(
            Verdict.UNDONE, new Subject.OfJudgement(apart.id()), "Ada", "I erred", clock.instant());
    try (Ledger memory = Ledger.inMemory(clock);
        Ledger file = Ledger.open(folder.resolve("judged.db"), clock)) {
      for (Ledger ledger : List.of(memory, file)) {
        assertThat(ledger.add(List.of(slipped(), right()))).hasSize(2);
        assertThat(ledger.judge(apart)).isTrue();
        assertThat(ledger.known(AsOf.latest()).count(Selection.all())).isEqualTo(2);
        assertThat(ledger.judge(undone)).isTrue();
        assertThat(ledger.known(AsOf.latest()).count(Selection.all())).isEqualTo(1);
        assertThat(ledger.verify()).isEmpty();
      }
    }
  }

  @Test
  void whoAsksForMoreLikenessIsGivenLessJoined() {
    try (Ledger memory = Ledger.inMemory(clock);
        Ledger file = Ledger.open(folder.resolve("set.db"), clock);
        Ledger beside = Ledger.open(folder.resolve("set.db"), clock)) {
      for (Ledger ledger : List.of(memory, file)) {
        assertThat(ledger.add(List.of(slipped(), right()))).hasSize(2);
        assertThat(ledger.thresholds()).isEqualTo(Thresholds.standard());
        ledger.set(new Thresholds(0.9, 0.5), clock.instant());
        assertThat(ledger.known(AsOf.latest()).count(Selection.all())).isEqualTo(2);
      }
      assertThat(beside.thresholds().join()).isEqualTo(0.9);
      assertThat(beside.known(AsOf.latest()).count(Selection.all())).isEqualTo(2);
      assertThat(beside.verify()).isEmpty();
      file.set(Thresholds.standard(), clock.instant());
      assertThat(beside.known(AsOf.latest()).count(Selection.all())).isEqualTo(1);
    }
  }

  @Test
  void aLongerNameAndADaughtersNameStayApart() {
    try (Ledger ledger = Ledger.open(folder.resolve("apart.db"), clock)) {
      assertThat(
              ledger.add(
                  List.of(
                      article("Echo", "2024-03-01").says(plant("LG Chem", Optional.empty())),
                      article("Dawn", "2024-03-02")
                          .says(plant("LG Energy Solution", Optional.empty())))))
          .hasSize(2);
      assertThat(ledger.known(AsOf.latest()).list(Selection.all(), 9)).hasSize(2);
    }
  }

  private static Entry plantOf(String outlet, String operator) {
    return article(outlet, "2024-03-03").says(plant(operator, Optional.empty()));
  }

  private Judgement judged(Verdict verdict) {
    return new Judgement(
        verdict, new Subject.OfNames("Volta", "Vulta"), "Ada", "asked both", clock.instant());
  }

  @Test
  void namesThatAreLikeYetNotEnoughWaitUntilTheyAreJudged() {
    for (Verdict verdict : List.of(Verdict.SAME, Verdict.DIFFERENT)) {
      try (Ledger memory = Ledger.inMemory(clock);
          Ledger file = Ledger.open(folder.resolve(verdict + ".db"), clock)) {
        for (Ledger ledger : List.of(memory, file)) {
          assertThat(
                  ledger.add(
                      List.of(
                          plantOf("Echo", "Volta"),
                          plantOf("Dawn", "Vulta"),
                          plantOf("Noon", "Koru"))))
              .hasSize(3);
          assertThat(ledger.known(AsOf.latest()).doubtfulNames(9))
              .singleElement()
              .satisfies(
                  pair -> {
                    assertThat(List.of(pair.name(), pair.another()))
                        .containsExactlyInAnyOrder("Volta", "Vulta");
                    assertThat(pair.likeness().score()).isBetween(0.5, 0.8);
                    assertThat(pair.likeness().reason()).contains("a slip of the pen");
                  });
          assertThat(new ReviewQueue(ledger).waiting(AsOf.latest(), 9))
              .filteredOn(waiting -> waiting instanceof Waiting.Names)
              .hasSize(1);
          assertThat(ledger.judge(judged(verdict))).isTrue();
          assertThat(ledger.known(AsOf.latest()).doubtfulNames(9)).isEmpty();
        }
      }
    }
  }

  @Test
  void itIsToldOnWhatItRestsThatANameIsOneOfAFirms() {
    try (Ledger memory = Ledger.inMemory(clock);
        Ledger file = Ledger.open(folder.resolve("ground.db"), clock)) {
      for (Ledger ledger : List.of(memory, file)) {
        assertThat(ledger.add(List.of(slipped(), right(), plantOf("Noon", "Togo")))).hasSize(3);
        assertThat(ledger.judge(judgedToBe("Farasis Energi", "Togo"))).isTrue();
        Known known = ledger.known(AsOf.latest());
        Entity firm = known.entity("org:farasis").orElseThrow();
        assertThat(known.ground(firm, "Farassis Energi")).isEqualTo("a slip of the pen");
        assertThat(known.ground(firm, "Togo")).isEqualTo("judged to be one");
      }
    }
  }

  private Judgement judgedToBe(String one, String other) {
    return new Judgement(
        Verdict.SAME, new Subject.OfNames(one, other), "Ada", "its old name", clock.instant());
  }
}
