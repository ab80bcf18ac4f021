package org.ortak.answer.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Say.venture;
import static org.ortak.ledger.Telling.article;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ortak.claim.Event;
import org.ortak.claim.Stage;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.Say;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;

class CheckerTest {

  private final Ledger ledger =
      Ledger.inMemory(Clock.fixed(Instant.parse("2024-06-01T08:00:00Z"), ZoneOffset.UTC));
  private final Entry echo =
      article("Echo", "2024-01-10")
          .says(plant("Volta", "Izmir").capacity(14).when(Event.PRODUCTION_START, "2026"));

  @BeforeEach
  void onePlantIsKnown() {
    assertThat(
            ledger.add(List.of(echo, article("Dawn", "2024-02-10").says(plant("Volta", "Izmir")))))
        .hasSize(2);
  }

  private Checked.Answer answer(Say claim) {
    return check(article("Noon", "2024-03-10").says(claim)).answers().getFirst();
  }

  private Checked check(Entry entry) {
    return new Checker(ledger, AsOf.latest()).check(entry);
  }

  @Test
  void whatIsToldAgainIsKnownSinceADayByItsSources() {
    Checked.Answer answer = answer(plant("Volta", "Izmir").when(Event.PRODUCTION_START, "2026-03"));
    assertThat(answer.standing()).isEqualTo(Checked.Standing.KNOWN);
    assertThat(answer.known().orElseThrow().coverage().sources()).isEqualTo(2);
    assertThat(answer.known().orElseThrow().coverage().first().orElseThrow())
        .hasToString("2024-01-10");
  }

  @Test
  void whatNobodyToldIsNew() {
    assertThat(answer(venture("Koru", "Ampere")).standing()).isEqualTo(Checked.Standing.NEW);
    assertThat(answer(plant("Volta", "Ankara")).known()).isEmpty();
  }

  @Test
  void whatMayBeOneOfTwoIsToldWithHowAlikeTheyAre() {
    ledger.add(List.of(article("Old", "2021-02-10").says(venture("Koru", "Ampere"))));
    Checked.Answer late = answer(venture("Koru", "Ampere"));
    assertThat(late.known()).isPresent();
    assertThat(late.differences()).containsExactly("perhaps another: alike 0.70");
    Checked.Answer other = answer(plant("Volta", "Manisa").capacity(14));
    assertThat(other.differences()).containsExactly("perhaps another: alike 0.50");
    assertThat(answer(plant("Volta", "Manisa").capacity(30)).standing())
        .isEqualTo(Checked.Standing.NEW);
  }

  @Test
  void anotherFigureDateOrStageIsToldBesideWhatIsKnown() {
    Checked.Answer figure = answer(plant("Volta", "Izmir").capacity(20));
    assertThat(figure.standing()).isEqualTo(Checked.Standing.OTHER_FIGURE);
    assertThat(figure.differences()).containsExactly("capacity 20 GWh/yr, known 14 GWh/yr");
    Checked.Answer date = answer(plant("Volta", "Izmir").when(Event.PRODUCTION_START, "2028"));
    assertThat(date.standing()).isEqualTo(Checked.Standing.OTHER_DATE);
    Checked.Answer stage = answer(plant("Volta", "Izmir").stage(Stage.UNDERWAY));
    assertThat(stage.standing()).isEqualTo(Checked.Standing.OTHER_STAGE);
    assertThat(answer(plant("Volta", "Izmir").deniedBy("Volta")).standing())
        .isEqualTo(Checked.Standing.CONTRADICTED);
  }

  @Test
  void aCopyIsToldAsSuchAndNothingIsAdded() {
    assertThat(check(echo).copyOf()).hasValue(echo.document().id());
    assertThat(ledger.documents(0, 10)).hasSize(2);
  }

  @Test
  void theNamesThatAreKnownAreCounted() {
    assertThat(check(article("Noon", "2024-03-10").says(venture("Volta", "Koru"))).names())
        .containsExactly(new Checked.Name("Volta", 1));
  }
}
