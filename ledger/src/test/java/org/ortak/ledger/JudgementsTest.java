package org.ortak.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Telling.article;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortak.claim.Claim;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.ledger.history.Anchor;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.history.Subject;
import org.ortak.ledger.history.Verdict;
import org.ortak.ledger.undertaking.Correction;
import org.ortak.ledger.undertaking.Undertaking;

class JudgementsTest {

  private final MovableClock clock = new MovableClock(Instant.parse("2024-06-01T08:00:00Z"));
  private final Ledger ledger = Ledger.inMemory(clock);

  private void add(Entry... entries) {
    assertThat(ledger.add(List.of(entries))).hasSize(entries.length);
  }

  private void judge(Verdict verdict, Subject subject) {
    clock.advance(Duration.ofMinutes(1));
    assertThat(ledger.judge(new Judgement(verdict, subject, "ada", "seen", clock.instant())))
        .isTrue();
  }

  private List<Undertaking> undertakings() {
    return ledger.beliefs(AsOf.latest()).undertakings();
  }

  private static Anchor anchor(Entry entry, int which) {
    return entry.anchors().get(which);
  }

  @Test
  void whatIsJudgedOneIsJoinedWholeThoughTheSignsSpeakAgainstIt() {
    Entry one = article("Echo", "2024-01-01").says(plant("Volta", "Izmir"));
    Entry two = article("Dawn", "2024-02-01").says(plant("Volta", "Izmir"));
    Entry three = article("Noon", "2024-03-01").says(plant("Koru Enerji", "Bursa"));
    add(one, two, three);
    assertThat(undertakings()).hasSize(2);
    judge(Verdict.SAME, new Subject.OfClaims(anchor(one, 0), anchor(three, 0)));
    assertThat(undertakings()).hasSize(1);
    judge(Verdict.DIFFERENT, new Subject.OfClaims(anchor(one, 0), anchor(three, 0)));
    assertThat(undertakings()).hasSize(2);
  }

  @Test
  void aCorrectedFieldHoldsUntilTheCorrectionIsUndone() {
    Entry one = article("Echo", "2024-01-01").says(plant("Volta", "Izmir").capacity(5));
    add(one);
    judge(Verdict.CORRECTED, new Subject.OfField(anchor(one, 0), "stage", "active"));
    judge(Verdict.CORRECTED, new Subject.OfField(anchor(one, 0), "capacity", "15 GWh/yr"));
    Undertaking corrected = undertakings().getFirst();
    assertThat(corrected.progress().orElseThrow().stage()).isEqualTo(Stage.ACTIVE);
    assertThat(corrected.figures().getFirst().field().current().value().value()).isEqualTo(15);
    Judgement last = ledger.judgements(AsOf.latest()).getLast();
    judge(Verdict.UNDONE, new Subject.OfJudgement(last.id()));
    assertThat(undertakings().getFirst().figures().getFirst().field().current().value().value())
        .isEqualTo(5);
  }

  @Test
  void twoNamesThatAreJudgedOneNameOneEntity() {
    add(
        article("Echo", "2024-01-01").says(plant("Volta", "Izmir")),
        article("Dawn", "2024-02-01").says(plant("VLT Cells", "Izmir")));
    assertThat(undertakings()).hasSize(2);
    judge(Verdict.SAME, new Subject.OfNames("VLT Cells", "Volta"));
    assertThat(undertakings()).hasSize(1);
  }

  @Test
  void theSecondOfTwoClaimsThatLookTheSameIsJudgedAlone() {
    Entry one =
        article("Echo", "2024-01-01")
            .text("Volta builds twice.")
            .says(plant("Volta", "Izmir"), plant("Volta", "Bursa"));
    add(one);
    judge(Verdict.WRONG, new Subject.OfClaim(anchor(one, 1)));
    assertThat(undertakings())
        .singleElement()
        .satisfies(left -> assertThat(left.places().getFirst().name()).isEqualTo("Izmir"));
    Report second = ledger.reports(AsOf.latest()).get(1);
    assertThat(Anchor.of(second, one.document().text())).isEqualTo(anchor(one, 1));
  }

  @Test
  void aCorrectionThatNoClaimCanTakeIsRefusedWithWhatWasExpected() {
    Claim claim = article("Echo", "2024-01-01").says(plant("Volta", "Izmir")).claims().getFirst();
    assertThatThrownBy(() -> new Correction("stage", "soon").of(claim))
        .hasMessageContaining("expected one of sought, considered");
    assertThatThrownBy(() -> new Correction("supplier", "Koru").of(claim))
        .hasMessageContaining("expected a field of a facility");
    assertThatThrownBy(() -> new Correction("capacity", "much").of(claim))
        .hasMessageContaining("a number and a unit");
    assertThat(new Correction("operator", "Koru; Volta").of(claim).participants())
        .extracting(party -> party.role() + " " + party.name())
        .containsExactly(Role.OPERATOR + " Koru", Role.OPERATOR + " Volta");
    assertThat(new Correction("place", "Bursa, TR").of(claim).places().getFirst().country())
        .hasValue("TR");
  }
}
