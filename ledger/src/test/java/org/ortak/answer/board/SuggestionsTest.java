package org.ortak.answer.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Telling.article;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortak.ledger.Ledger;
import org.ortak.pack.Pack;

class SuggestionsTest {

  private final Ledger ledger =
      Ledger.inMemory(Clock.fixed(Instant.parse("2024-06-01T08:00:00Z"), ZoneOffset.UTC));
  private final BoardKeeper keeper = new BoardKeeper(ledger, () -> Products.of(Pack.builtIn()));

  private List<String> suggested(String letters) {
    return keeper.board().orElseThrow().suggest(letters, 5).stream().map(Suggestion::name).toList();
  }

  @Test
  void namesThatBeginSoComeBeforeThoseToldOfMoreInWhichALaterWordDoes() {
    assertThat(
            ledger.add(
                List.of(
                    article("Echo", "2024-01-10").says(plant("Selin Kepez", "Izmir")),
                    article("Dawn", "2024-02-10").says(plant("Selin Kepez", "Bursa")),
                    article("Noon", "2024-03-10").says(plant("Kepler", "Ankara")))))
        .hasSize(3);
    assertThat(keeper.refresh()).isTrue();
    assertThat(suggested("kep")).containsExactly("Kepler", "Selin Kepez");
    assertThat(suggested("sel")).containsExactly("Selin Kepez");
  }
}
