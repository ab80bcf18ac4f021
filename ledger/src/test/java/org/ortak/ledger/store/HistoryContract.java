package org.ortak.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Say.venture;
import static org.ortak.ledger.Telling.article;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ortak.ledger.MovableClock;
import org.ortak.ledger.history.Anchor;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Heading;
import org.ortak.ledger.history.History;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Kept;
import org.ortak.ledger.history.Landing;
import org.ortak.ledger.history.Outcome;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.history.Subject;
import org.ortak.ledger.history.Tombstone;
import org.ortak.ledger.history.Verdict;

/** What every history does, wherever it is kept. */
abstract class HistoryContract {

  final MovableClock clock = new MovableClock(Instant.parse("2024-06-01T08:00:00Z"));
  History history = new MemoryHistory(clock);

  abstract History open();

  @BeforeEach
  void openHistory() {
    history = open();
  }

  @AfterEach
  void closeHistory() {
    history.close();
  }

  Entry izmir() {
    return article("Echo", "2024-03-01")
        .says(plant("Volta Cells", "Izmir"), venture("Volta Cells", "Koru"));
  }

  @Test
  void keepsAnArticleWithItsReading() {
    assertThat(history.append(List.of(izmir())))
        .extracting(Landing::outcome)
        .containsExactly(Outcome.ADDED);
    assertThat(history.reports(AsOf.latest()))
        .extracting(Report::claim)
        .isEqualTo(izmir().claims());
    assertThat(history.document(izmir().document().id())).contains(izmir().document());
  }

  @Test
  void theSameInputTwiceChangesNothing() {
    history.append(List.of(izmir()));
    List<Report> before = history.reports(AsOf.latest());
    assertThat(history.append(List.of(izmir())))
        .extracting(Landing::outcome)
        .containsExactly(Outcome.KNOWN);
    assertThat(history.reports(AsOf.latest())).isEqualTo(before);
  }

  @Test
  void theSameInputTwiceInOneBatchIsKeptOnce() {
    assertThat(history.append(List.of(izmir(), izmir())))
        .extracting(Landing::outcome)
        .containsExactly(Outcome.ADDED, Outcome.KNOWN);
  }

  @Test
  void otherTextAtTheSameAddressIsANewVersion() {
    Entry first =
        article("Echo", "2024-03-01").from("https://Echo.example/a/").says(plant("Volta", "Izmir"));
    Entry second =
        article("Echo", "2024-03-02")
            .from("https://echo.example/a#top")
            .says(plant("Volta", "Bursa"));
    history.append(List.of(first));
    assertThat(history.append(List.of(second)))
        .extracting(Landing::outcome)
        .containsExactly(Outcome.NEW_VERSION);
    assertThat(history.headings(AsOf.latest()))
        .extracting(Heading::address)
        .containsOnly(second.document().address());
  }

  @Test
  void aBetterReaderReplacesWhatIsBelievedAndKeepsTheIdsOfUnchangedClaims() {
    history.append(List.of(izmir()));
    List<String> before = history.reports(AsOf.latest()).stream().map(Report::id).toList();
    Entry again =
        article("Echo", "2024-03-01")
            .readBy("reader-2")
            .says(plant("Volta Cells", "Izmir"), venture("Volta Cells", "Koru"));
    assertThat(history.append(List.of(again)))
        .extracting(Landing::outcome)
        .containsExactly(Outcome.REREAD);
    assertThat(history.reports(AsOf.latest())).extracting(Report::id).isEqualTo(before);
  }

  @Test
  void answersAsOfADayWithWhatWasKnownThen() {
    history.append(List.of(izmir()));
    Instant then = clock.instant();
    clock.advance(Duration.ofDays(30));
    history.append(List.of(article("Dawn", "2024-02-01").says(plant("Amper", "Bursa"))));
    assertThat(history.reports(new AsOf(then))).hasSize(2);
    assertThat(history.headings(new AsOf(then))).hasSize(1);
    assertThat(history.sketches(new AsOf(then))).hasSize(1);
    assertThat(history.reports(AsOf.latest())).hasSize(3);
  }

  @Test
  void keepsJudgementsOnce() {
    Entry entry = izmir();
    Anchor anchor =
        Anchor.of(entry.document().id(), entry.claims().getFirst(), entry.document().text());
    Judgement judgement =
        new Judgement(
            Verdict.WRONG, new Subject.OfClaim(anchor), "Ada", "misread", clock.instant());
    assertThat(history.judge(judgement)).isTrue();
    assertThat(history.judge(judgement)).isFalse();
    assertThat(history.judgements(AsOf.latest())).containsExactly(judgement);
  }

  @Test
  void keepsEveryKindOfSubject() {
    List<Subject> subjects =
        List.of(
            new Subject.OfNames("Volta", "Volta Cells"),
            new Subject.OfDocument("d"),
            new Subject.OfJudgement("j"));
    subjects.forEach(
        subject ->
            history.judge(new Judgement(Verdict.SAME, subject, "Ada", "why", clock.instant())));
    assertThat(history.judgements(AsOf.latest()))
        .extracting(Judgement::subject)
        .isEqualTo(subjects);
  }

  @Test
  void givesDocumentsInTheOrderOfLearning() {
    history.append(List.of(izmir()));
    history.append(List.of(article("Dawn", "2024-02-01").says(plant("Amper", "Bursa"))));
    List<Kept> first = history.documents(0, 1);
    assertThat(first)
        .extracting(kept -> kept.document().outlet())
        .containsExactly(Optional.of("Echo"));
    assertThat(history.documents(first.getFirst().seq(), 10))
        .extracting(kept -> kept.document().outlet())
        .containsExactly(Optional.of("Dawn"));
  }

  @Test
  void keepsEveryReadingOfADocument() {
    history.append(List.of(izmir()));
    Entry again = article("Echo", "2024-03-01").readBy("reader-2").says(plant("Volta", "Izmir"));
    history.append(List.of(again));
    assertThat(history.readings(again.document().id()))
        .extracting(reading -> reading.readBy().reader())
        .endsWith("reader-2");
  }

  @Test
  void aPurgedDocumentLeavesATombstoneAndIsRefusedFromThenOn() {
    Entry entry = izmir();
    history.append(List.of(entry));
    Tombstone tombstone = new Tombstone(entry.document().id(), "Ada", "by order", clock.instant());
    assertThat(history.purge(tombstone)).isTrue();
    assertThat(history.purge(tombstone)).isFalse();
    assertThat(history.tombstones()).containsExactly(tombstone);
    assertThat(history.document(entry.document().id())).isEmpty();
    assertThat(history.reports(AsOf.latest())).isEmpty();
    assertThat(history.append(List.of(entry)))
        .extracting(Landing::outcome)
        .containsExactly(Outcome.PURGED);
    assertThat(history.documents(0, 10)).isEmpty();
  }

  @Test
  void findsClaimsAndDocumentsByTheBeginningOfTheirIdsAndVersionsByTheirAddress() {
    Entry one = article("Echo", "2024-01-01").from("https://echo.example/a").says(plant("V", "I"));
    Entry two =
        article("Echo", "2024-01-02").from("https://echo.example/a#x").says(plant("V", "I"));
    assertThat(history.append(List.of(one, two))).hasSize(2);
    String claim = one.claimIds().getFirst();
    assertThat(history.claimsBeginning(claim.substring(0, 8), 5)).containsExactly(claim);
    assertThat(history.documentsBeginning(one.document().id(), 5))
        .containsExactly(one.document().id());
    assertThat(history.claimsBeginning("", 1)).hasSize(1);
    assertThat(history.versions("https://ECHO.example/a/"))
        .containsExactly(one.document().id(), two.document().id());
  }
}
