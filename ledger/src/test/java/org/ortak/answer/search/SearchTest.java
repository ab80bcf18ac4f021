package org.ortak.answer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Say.supply;
import static org.ortak.ledger.Telling.article;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortak.answer.judging.Judge;
import org.ortak.claim.ClaimType;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.MovableClock;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;

class SearchTest {

  @TempDir private Path folder;

  private final MovableClock clock = new MovableClock(Instant.parse("2024-06-01T08:00:00Z"));
  private final Ledger ledger = Ledger.inMemory(clock);
  private final Entry echo =
      article("Echo", "2024-01-10")
          .text("Ampère Énergie builds a gigafactory in Douai. Its minister is Kacır.")
          .says(plant("Ampère Énergie", "Douai"));
  private final Entry dawn =
      article("Dawn", "2024-03-10")
          .text("Volta will deliver cells for scooters to Koru from its works in Izmir.")
          .says(supply("Volta", "Koru"));

  @BeforeEach
  void twoArticles() {
    assertThat(ledger.add(List.of(echo, dawn))).hasSize(2);
  }

  private Found find(Question question) {
    try (Search search = Search.open(ledger, folder.resolve("index"))) {
      return search.find(question);
    }
  }

  private List<Sort> sorts(String words) {
    return find(Question.of(words)).hits().stream().map(Hit::sort).toList();
  }

  private static Question.Narrowing in(Sort sort) {
    return new Question.Narrowing(
        Optional.of(sort), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void accentsCaseEndingsAndSlipsDoNotMatter() {
    assertThat(sorts("AMPERE energie")).contains(Sort.ENTITY, Sort.DOCUMENT, Sort.CLAIM);
    assertThat(sorts("kacir")).contains(Sort.DOCUMENT);
    assertThat(sorts("gigafactry")).contains(Sort.DOCUMENT);
    assertThat(sorts("gigafac")).contains(Sort.DOCUMENT);
    assertThat(sorts("nothing-like-it")).isEmpty();
  }

  @Test
  void theSnippetMarksWhatWasFound() {
    Hit hit = find(Question.of("scoters koru").narrowed(in(Sort.CLAIM))).hits().getFirst();
    assertThat(hit.marks())
        .extracting(mark -> mark.of(hit.snippet()))
        .containsExactly("scooters", "Koru");
    assertThat(hit.day()).hasValue("2024-03-10");
  }

  @Test
  void quotesAndMinusNarrow() {
    assertThat(sorts("\"cells for scooters\"")).contains(Sort.DOCUMENT);
    assertThat(sorts("\"scooters for cells\"")).isEmpty();
    assertThat(sorts("in -izmir")).doesNotContainSequence(Sort.DOCUMENT, Sort.DOCUMENT);
  }

  @Test
  void whereNothingHasAllWordsThoseWithSomeAreGiven() {
    Found found = find(Question.of("Douai scooters"));
    assertThat(found.loosely()).isTrue();
    assertThat(found.hits()).isNotEmpty();
  }

  @Test
  void filtersNarrowByTypeCountryAndDay() {
    Question question = Question.of("cells gigafactory volta energie");
    Question.Narrowing supplies =
        new Question.Narrowing(
            Optional.of(Sort.CLAIM),
            Optional.of(ClaimType.SUPPLY),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(find(question.narrowed(supplies)).hits()).hasSize(1);
    Question.Narrowing march =
        new Question.Narrowing(
            Optional.of(Sort.DOCUMENT),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.parse("2024-02-01")),
            Optional.empty());
    assertThat(find(question.narrowed(march)).hits())
        .extracting(Hit::outlet)
        .containsExactly(Optional.of("Dawn"));
    Question.Narrowing turkey =
        new Question.Narrowing(
            Optional.of(Sort.CLAIM),
            Optional.empty(),
            Optional.of("TR"),
            Optional.empty(),
            Optional.empty());
    assertThat(find(question.narrowed(turkey)).hits()).hasSize(1);
  }

  @Test
  void whatWasLearntLaterIsAddedAndNotSeenAsOfBefore() {
    assertThat(sorts("noon")).isEmpty();
    Instant before = clock.instant();
    clock.advance(Duration.ofDays(1));
    assertThat(ledger.add(List.of(article("Noon", "2024-05-01").says(plant("Nova", "Bursa")))))
        .hasSize(1);
    assertThat(sorts("nova")).contains(Sort.ENTITY, Sort.CLAIM);
    Question question = new Question("nova", Question.Narrowing.none(), new AsOf(before), 9);
    assertThat(find(question).hits()).isEmpty();
  }

  @Test
  void whatWasJudgedAwayOrPurgedIsNotFound() {
    Judge judge = new Judge(ledger, clock, "ada");
    assertThat(judge.withdraw(echo.document().id(), "taken back").who()).isEqualTo("ada");
    assertThat(sorts("gigafactory")).isEmpty();
    assertThat(judge.purge(dawn.document().id(), "law").who()).isEqualTo("ada");
    assertThat(sorts("scooters koru")).isEmpty();
  }

  @Test
  void anIndexOfAnotherLedgerIsMadeAnew() {
    assertThat(sorts("gigafactory")).isNotEmpty();
    try (Ledger other = Ledger.inMemory(clock);
        Search search = Search.open(other, folder.resolve("index"))) {
      assertThat(other.add(List.of(dawn))).hasSize(1);
      assertThat(search.find(Question.of("gigafactory")).hits()).isEmpty();
      assertThat(search.find(Question.of("scooters")).hits()).isNotEmpty();
    }
  }
}
