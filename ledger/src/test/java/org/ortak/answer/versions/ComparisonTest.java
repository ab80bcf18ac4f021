package org.ortak.answer.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Say.venture;
import static org.ortak.ledger.Telling.article;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortak.claim.Stage;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.Say;
import org.ortak.ledger.history.Entry;

class ComparisonTest {

  private static List<Told> told(Say... claims) {
    Entry entry = article("Echo", "2024-01-01").says(claims);
    return entry.claims().stream().map(claim -> Told.of(claim, entry.document())).toList();
  }

  @Test
  void tellsWhatAppearedVanishedAndChanged() {
    Difference difference =
        Comparison.of(
            told(plant("Volta", "Izmir").capacity(5), venture("Volta", "Koru")),
            told(
                plant("Volta", "Izmir").capacity(8).stage(Stage.UNDERWAY),
                Say.supply("Ampere", "Koru")));
    assertThat(difference.changed())
        .singleElement()
        .satisfies(
            changed ->
                assertThat(changed.fields())
                    .containsExactly(
                        new Difference.Change("capacity", "5 GWh/yr", "8 GWh/yr"),
                        new Difference.Change("stage", "agreed", "underway")));
    assertThat(difference.vanished()).hasSize(1);
    assertThat(difference.appeared()).hasSize(1);
    assertThat(difference.same()).isZero();
  }

  @Test
  void whatIsToldInOtherWordsIsTheSame() {
    Difference difference =
        Comparison.of(
            told(plant("Volta", "Izmir")),
            List.of(new Told(told(plant("Volta", "Izmir")).getFirst().claim(), List.of("anew"))));
    assertThat(difference.isNone()).isTrue();
    assertThat(difference.same()).isEqualTo(1);
  }

  @Test
  void comparesTheVersionsOfAnArticle() {
    String address = "https://echo.example/a";
    Entry first = article("Echo", "2024-01-01").from(address).says(plant("Volta", "Izmir"));
    Entry second =
        article("Echo", "2024-01-02").from(address).says(plant("Volta", "Izmir").capacity(5));
    try (Ledger ledger = Ledger.inMemory(Clock.systemUTC())) {
      assertThat(ledger.add(List.of(first, second))).hasSize(2);
      Historian historian = new Historian(ledger);
      List<String> versions = historian.versions(second.document().id());
      assertThat(versions).containsExactly(first.document().id(), second.document().id());
      assertThat(historian.difference(versions.getFirst(), versions.getLast()).changed())
          .singleElement()
          .satisfies(changed -> assertThat(changed.fields()).hasSize(1));
    }
  }
}
