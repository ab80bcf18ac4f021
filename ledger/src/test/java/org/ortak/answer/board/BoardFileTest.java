package org.ortak.answer.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ortak.ledger.Say.claim;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Telling.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortak.answer.judging.Judge;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Event;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Verdict;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.pack.Pack;

class BoardFileTest {

  private static final Products PRODUCTS = Products.of(Pack.builtIn());
  private static final String PACK = PRODUCTS.version();

  @TempDir Path folder;
  private final Clock clock = Clock.fixed(Instant.parse("2024-06-01T08:00:00Z"), ZoneOffset.UTC);
  private Ledger ledger;
  private BoardFile file;

  @BeforeEach
  void threeTell() {
    ledger = Ledger.open(folder.resolve("l.db"), clock);
    file = BoardFile.of(folder.resolve("l.db"));
    assertThat(
            ledger.add(
                List.of(
                    article("Echo", "2024-01-10")
                        .says(plant("Kepez", "Izmir").when(Event.PRODUCTION_START, "2025")),
                    article("Dawn", "2024-02-10")
                        .says(
                            plant("Kepez", "Izmir")
                                .stage(Stage.UNDERWAY)
                                .when(Event.PRODUCTION_START, "2027")),
                    article("Noon", "2024-03-10")
                        .says(
                            claim(ClaimType.OPENING)
                                .with(Role.SEEKER, "Koru")
                                .what("LFP cells")
                                .stage(Stage.SOUGHT)))))
        .hasSize(3);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private BoardKeeper keeper() {
    return new BoardKeeper(ledger, () -> PRODUCTS, Optional.of(file), 1);
  }

  private static List<Brief> refreshed(BoardKeeper keeper) {
    assertThat(keeper.refresh()).isTrue();
    return keeper.board().orElseThrow().all(Wanted.all());
  }

  private List<Brief> anew() {
    return refreshed(new BoardKeeper(ledger, () -> PRODUCTS));
  }

  private Path onDisk() {
    return folder.resolve("l.db.board");
  }

  @Test
  void whatIsReadIsWhatWasWritten() {
    List<Brief> made = refreshed(keeper());
    assertThat(file.read(PACK).orElseThrow().briefs().values())
        .map(brief -> brief.at(1))
        .containsExactlyInAnyOrderElementsOf(made.stream().map(brief -> brief.at(1)).toList());
    assertThat(made.getFirst().days()).isNotEmpty();
  }

  @Test
  void aLaterStartTakesItsBoardFromTheFileAndMakesOnlyWhatIsNew() throws IOException {
    assertThat(refreshed(keeper())).hasSize(2);
    byte[] before = Files.readAllBytes(onDisk());
    assertThat(refreshed(keeper())).isEqualTo(anew());
    assertThat(Files.readAllBytes(onDisk())).isEqualTo(before);
    assertThat(ledger.add(List.of(article("Dusk", "2024-04-10").says(plant("Selin", "Bursa")))))
        .hasSize(1);
    assertThat(refreshed(keeper())).hasSize(3).isEqualTo(anew());
    assertThat(Files.readAllBytes(onDisk())).isNotEqualTo(before);
  }

  @Test
  void afterARebuildItStillServes() {
    assertThat(refreshed(keeper())).hasSize(2);
    ledger.rebuild();
    assertThat(refreshed(keeper())).isEqualTo(anew());
  }

  @Test
  void whatWasJudgedMeanwhileIsToldAsJudged() {
    List<Brief> made = refreshed(keeper());
    assertThat(made).anyMatch(brief -> brief.type() == ClaimType.OPENING);
    String wrong =
        made.stream()
            .filter(brief -> brief.type() == ClaimType.OPENING)
            .map(Brief::id)
            .findFirst()
            .orElseThrow();
    assertThat(
            new Judge(ledger, clock, "Ada")
                .claim(
                    Verdict.WRONG,
                    ledger.known(AsOf.latest()).telling(wrong).orElseThrow().reports().getFirst(),
                    "not so"))
        .isNotNull();
    assertThat(refreshed(keeper())).isEqualTo(anew()).noneMatch(brief -> brief.id().equals(wrong));
  }

  @Test
  void whatWasCutOffOrAlteredOrIsOfAnotherPackIsNotLookedAt() throws IOException {
    assertThat(refreshed(keeper())).hasSize(2);
    assertThat(file.read("another")).isEmpty();
    byte[] whole = Files.readAllBytes(onDisk());
    Files.write(onDisk(), Arrays.copyOf(whole, whole.length / 2));
    assertThat(file.read(PACK)).isEmpty();
    whole[whole.length / 2] ^= 1;
    Files.write(onDisk(), whole);
    assertThat(file.read(PACK)).isEmpty();
    assertThat(refreshed(keeper())).isEqualTo(anew());
  }

  @Test
  void eachHasAMarkOfItsOwnThatARebuildKeeps() {
    Set<Long> before = new HashSet<>();
    ledger.known(AsOf.latest()).marks((number, mark) -> before.add(mark));
    ledger.rebuild();
    Set<Long> after = new HashSet<>();
    ledger.known(AsOf.latest()).marks((number, mark) -> after.add(mark));
    assertThat(after).isEqualTo(before).hasSize(ledger.known(AsOf.latest()).count(Selection.all()));
  }
}
