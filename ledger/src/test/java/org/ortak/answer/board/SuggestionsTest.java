package org.ortak.answer.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ortak.ledger.Say.claim;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Telling.article;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Role;
import org.ortak.claim.TieKind;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.Say;
import org.ortak.pack.Pack;

class SuggestionsTest {

  private final Ledger ledger =
      Ledger.inMemory(Clock.fixed(Instant.parse("2024-06-01T08:00:00Z"), ZoneOffset.UTC));
  private final BoardKeeper keeper = new BoardKeeper(ledger, () -> Products.of(Pack.builtIn()));

  private List<String> suggested(String letters) {
    return keeper.board().orElseThrow().suggest(letters, 5).stream().map(Suggestion::name).toList();
  }

  @Test
  void whoHoldsAnOfficeAndDoesNoBusinessIsAPerson() {
    assertThat(
            ledger.add(
                List.of(
                    article("Echo", "2024-01-10").says(plant("Kepez", "Izmir")),
                    article("Dawn", "2024-02-10").says(office("Kemal Ada", "Kepez")),
                    article("Noon", "2024-03-10").says(office("Kepez", "Selin")))))
        .hasSize(3);
    assertThat(keeper.refresh()).isTrue();
    assertThat(keeper.board().orElseThrow().suggest("ke", 5))
        .extracting(Suggestion::name, Suggestion::sort)
        .containsExactlyInAnyOrder(tuple("Kepez", "company"), tuple("Kemal Ada", "person"));
  }

  private static Say office(String holder, String organisation) {
    return claim(ClaimType.TIE)
        .kind(TieKind.OFFICE)
        .with(Role.HOLDER, holder)
        .with(Role.ORGANISATION, organisation);
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
