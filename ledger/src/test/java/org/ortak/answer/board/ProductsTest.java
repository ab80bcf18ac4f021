package org.ortak.answer.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ortak.ledger.Say.claim;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Telling.article;
import static org.ortak.ledger.Telling.undated;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ortak.claim.ClaimType;
import org.ortak.claim.FacilityKind;
import org.ortak.claim.OpeningKind;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.ledger.Ledger;
import org.ortak.pack.Pack;

class ProductsTest {

  private static final Products PRODUCTS = Products.of(Pack.builtIn());

  private final Ledger ledger =
      Ledger.inMemory(Clock.fixed(Instant.parse("2024-06-01T08:00:00Z"), ZoneOffset.UTC));
  private final BoardKeeper keeper = new BoardKeeper(ledger, () -> PRODUCTS);

  @BeforeEach
  void threeTell() {
    assertThat(
            ledger.add(
                List.of(
                    article("Echo", "2024-01-10").says(plant("Kepez", "Izmir")),
                    article("Dawn", "2024-02-10")
                        .says(plant("Selin", "Bursa").kind(FacilityKind.MATERIALS_PLANT)),
                    article("Noon", "2024-03-10")
                        .says(
                            claim(ClaimType.OPENING)
                                .kind(OpeningKind.SUPPLIER)
                                .with(Role.SEEKER, "Koru")
                                .what("cheap LFP cells, and money")
                                .stage(Stage.SOUGHT)))))
        .hasSize(3);
    assertThat(keeper.refresh()).isTrue();
  }

  private List<String> facet() {
    return keeper.board().orElseThrow().view(Wanted.all(), 0, 10).facet("product").stream()
        .map(Counted::name)
        .toList();
  }

  @Test
  void wordsThatNameNoProductAreNotTakenForOne() {
    assertThat(facet()).contains("battery", "battery material").noneMatch(n -> n.contains("money"));
  }

  @Test
  void aPlantIsAboutWhatPlantsOfItsKindMake() {
    assertThat(parties("battery-material")).containsExactly("Selin");
    assertThat(parties("battery")).contains("Kepez").doesNotContain("Selin");
  }

  @Test
  void whatIsToldOfAKindOfProductIsFoundUnderAllThatItIsAKindOf() {
    assertThat(parties("lfp")).containsExactly("Koru");
    assertThat(parties("battery")).contains("Koru");
    assertThat(parties("cheap LFP cells, and money")).containsExactly("Koru");
  }

  private List<String> parties(String product) {
    return keeper.board().orElseThrow().byProduct(product).stream()
        .map(brief -> brief.parties().getFirst().name())
        .toList();
  }

  @Test
  void whatHasNoDayComesLastInEveryListOfTheNewest() {
    assertThat(ledger.add(List.of(undated("Dusk").says(plant("Marmo", "Ankara"))))).hasSize(1);
    assertThat(keeper.refresh()).isTrue();
    Board board = keeper.board().orElseThrow();
    assertThat(board.all(Wanted.all()).getLast().parties().getFirst().name()).isEqualTo("Marmo");
    assertThat(board.all(Wanted.all())).isEqualTo(board.view(Wanted.all(), 0, 10).briefs());
  }

  @Test
  void aFilterTakesAProductOrWordsAsTheyWereTold() {
    for (String product : List.of("lfp", "cheap LFP cells, and money")) {
      Wanted all = Wanted.all();
      Wanted wanted =
          new Wanted(
              all.types(),
              all.stages(),
              all.countries(),
              all.companies(),
              Set.of(product),
              all.capacity(),
              all.years(),
              "",
              all.order());
      assertThat(keeper.board().orElseThrow().all(wanted)).as(product).hasSize(1);
    }
  }
}
