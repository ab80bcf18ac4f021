package org.ortak.answer.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Say.venture;
import static org.ortak.ledger.Telling.article;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ortak.answer.AnswerException;
import org.ortak.claim.Stage;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.MovableClock;
import org.ortak.ledger.Say;
import org.ortak.ledger.Telling;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.history.Verdict;
import org.ortak.ledger.undertaking.Correction;
import org.ortak.ledger.undertaking.Undertaking;

class JudgingTest {

  private static final String TEXT = "Volta will build in Izmir. The plant makes cells.";

  private final MovableClock clock = new MovableClock(Instant.parse("2024-06-01T08:00:00Z"));
  private final Ledger ledger = Ledger.inMemory(clock);
  private final Finder finder = new Finder(ledger);
  private final Judge ada = new Judge(ledger, clock, "ada");
  private final Judge bob = new Judge(ledger, clock, "bob");

  private final Entry echo = telling("Echo", "2024-01-01").says(plant("Volta", "Izmir"));
  private final Entry dawn = telling("Dawn", "2024-02-01").says(plant("Volta", "Izmir"));
  private final Entry noon = telling("Noon", "2024-03-01").says(plant("Volta", "Bursa"));

  private static Telling telling(String outlet, String day) {
    return article(outlet, day);
  }

  @BeforeEach
  void threeArticles() {
    assertThat(ledger.add(List.of(echo, dawn, noon))).hasSize(3);
  }

  private Report report(Entry entry) {
    clock.advance(Duration.ofMinutes(1));
    return finder.report(entry.claimIds().getFirst().substring(0, 8));
  }

  private List<Undertaking> plants() {
    return ledger.beliefs(AsOf.latest()).undertakings();
  }

  private List<Waiting> waiting() {
    return new ReviewQueue(ledger).waiting(AsOf.latest(), 10);
  }

  @Test
  void aSplitClaimLeavesItsUndertakingAndComesBackWhenThatIsUndone() {
    int before = plants().size();
    List<Judgement> made = ada.split(report(dawn), "another hall");
    assertThat(plants()).hasSize(before + 1);
    made.forEach(
        judgement -> assertThat(ada.undo(judgement, "").verdict()).isEqualTo(Verdict.UNDONE));
    assertThat(plants()).hasSize(before);
  }

  @Test
  void theLastJudgementOfAPersonIsTheirOwnAndStillHolds() {
    Judgement first = ada.claim(Verdict.WRONG, report(echo), "no");
    Judgement second = ada.claim(Verdict.WRONG, report(noon), "no");
    assertThat(bob.names(Verdict.SAME, "Volta", "VLT", "one").who()).isEqualTo("bob");
    assertThat(ada.last()).isEqualTo(second);
    assertThat(ada.undo(second, "").who()).isEqualTo("ada");
    assertThat(ada.last()).isEqualTo(first);
  }

  @Test
  void theLogTellsWhatBecameOfEachJudgement() {
    Judgement wrong = ada.claim(Verdict.WRONG, report(echo), "no");
    clock.advance(Duration.ofMinutes(1));
    Judgement right =
        bob.claim(Verdict.RIGHT, finder.report(wrong.subject().parts().get(1)), "yes");
    assertThat(new JudgementLog(ledger).decisions(AsOf.latest()))
        .extracting(Decision::state)
        .containsExactly(Decision.State.OVERRULED, Decision.State.HOLDS);
    assertThat(waiting().getFirst())
        .isInstanceOfSatisfying(
            Waiting.Dispute.class,
            dispute -> assertThat(dispute.later().judgement()).isEqualTo(right));
  }

  @Test
  void aJudgementWhoseClaimIsReadOtherwiseWaitsBesideTheClaimThatTookItsPlace() {
    Entry before = read("reader-1", plant("Volta", "Izmir"), venture("Volta", "Koru"));
    assertThat(ledger.add(List.of(before))).hasSize(1);
    Judgement judgement = ada.correct(report(before), new Correction("stage", "active"), "it runs");
    clock.advance(Duration.ofMinutes(1));
    Entry after = read("reader-2", plant("Volta Enerji", "Izmir"), venture("Volta Enerji", "Koru"));
    assertThat(ledger.add(List.of(after))).hasSize(1);
    Waiting.Adrift adrift = (Waiting.Adrift) waiting().getFirst();
    Report now = adrift.likest().orElseThrow().report();
    assertThat(now.id()).isEqualTo(after.claimIds().getFirst());
    clock.advance(Duration.ofMinutes(1));
    assertThat(ada.again(judgement, now).verdict()).isEqualTo(Verdict.CORRECTED);
    assertThat(waiting()).noneMatch(one -> one instanceof Waiting.Adrift);
    assertThat(ledger.known(AsOf.latest()).telling(now.id()).orElseThrow().progress())
        .hasValueSatisfying(progress -> assertThat(progress.stage()).isEqualTo(Stage.ACTIVE));
  }

  private static Entry read(String reader, Say... claims) {
    return article("Week", "2024-04-01").text(TEXT).readBy(reader).says(claims);
  }

  @Test
  void asOfADayNoLaterJudgementIsSeen() {
    Instant before = clock.instant();
    int plants = plants().size();
    assertThat(ada.split(report(dawn), "two")).isNotEmpty();
    assertThat(ledger.known(new AsOf(before)).count(org.ortak.ledger.undertaking.Selection.all()))
        .isEqualTo(plants);
    assertThat(new JudgementLog(ledger).decisions(new AsOf(before))).isEmpty();
  }

  @Test
  void whatIsNotFoundIsToldWithWhatToDo() {
    assertThatThrownBy(() -> finder.report("soon"))
        .isInstanceOf(AnswerException.class)
        .hasMessageContaining("six or more letters of an id");
    assertThatThrownBy(() -> finder.report("ffffffff"))
        .hasMessageContaining("begins with ffffffff");
    assertThatThrownBy(() -> finder.document("https://nowhere.example/"))
        .hasMessageContaining("found nothing under https://nowhere.example/");
    assertThatThrownBy(() -> ada.correct(report(echo), new Correction("stage", "soon"), ""))
        .isInstanceOf(AnswerException.class);
  }

  @Test
  void aPurgedDocumentLeavesATombstoneAndIsRefusedFromThenOn() {
    String id = finder.document(echo.document().id().substring(0, 6));
    assertThat(ada.purge(id, "order of a court").who()).isEqualTo("ada");
    assertThat(ledger.document(id)).isEmpty();
    assertThat(ledger.add(List.of(echo)).getFirst().outcome().name()).isEqualTo("PURGED");
  }
}
