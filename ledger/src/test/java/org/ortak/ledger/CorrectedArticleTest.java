package org.ortak.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Telling.article;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortak.claim.Quantity;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.undertaking.Conflict;
import org.ortak.ledger.undertaking.Field;
import org.ortak.ledger.undertaking.Progress;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.StageStep;
import org.ortak.ledger.undertaking.Undertaking;
import org.ortak.ledger.undertaking.Value;

/** An article that its outlet changed counts as it reads now, in memory and in a file. */
final class CorrectedArticleTest {

  private static final String ADDRESS = "https://echo.example/plant";

  @TempDir Path folder;
  private final MovableClock clock = new MovableClock(Instant.parse("2024-07-01T08:00:00Z"));

  private Ledger open(String store) {
    return store.equals("memory")
        ? Ledger.inMemory(clock)
        : Ledger.open(folder.resolve("ledger.db"), clock);
  }

  private static Entry echo(String day, Say plant) {
    return article("Echo", day).from(ADDRESS).says(plant);
  }

  private static Entry dawn(Say plant) {
    return article("Dawn", "2024-03-09").says(plant);
  }

  /** Learns entries an hour after each other. */
  private void learn(Ledger ledger, Entry... entries) {
    for (Entry entry : entries) {
      assertThat(ledger.add(List.of(entry))).hasSize(1);
      clock.advance(Duration.ofHours(1));
    }
  }

  private static Undertaking believed(Ledger ledger, AsOf asOf) {
    List<Undertaking> all = ledger.known(asOf).list(Selection.all(), 10);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static Field<Quantity> capacity(Undertaking plant) {
    return plant.figures().getFirst().field();
  }

  private static Stream<Double> numbers(List<Value<Quantity>> values) {
    return values.stream().map(value -> value.value().value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"memory", "file"})
  void aCorrectedFigureHoldsAndTheFormerOneStaysBesideIt(String store) {
    try (Ledger ledger = open(store)) {
      learn(
          ledger,
          echo("2024-03-01", plant("Volta", "Izmir").capacity(14)),
          echo("2024-03-01", plant("Volta", "Izmir").capacity(20)));
      Undertaking plant = believed(ledger, AsOf.latest());
      assertThat(capacity(plant).current().value().value()).isEqualTo(20);
      assertThat(numbers(capacity(plant).others())).containsExactly(14.0);
      assertThat(plant.conflicts()).isEmpty();
      assertThat(plant.reports()).hasSize(2);
      assertThat(plant.coverage().sources()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"memory", "file"})
  void beforeTheCorrectionWasLearntTheFormerFigureHeld(String store) {
    try (Ledger ledger = open(store)) {
      learn(ledger, echo("2024-03-01", plant("Volta", "Izmir").capacity(14)));
      AsOf before = new AsOf(clock.instant().minusMillis(1));
      learn(ledger, echo("2024-03-01", plant("Volta", "Izmir").capacity(20)));
      assertThat(capacity(believed(ledger, before)).current().value().value()).isEqualTo(14);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"memory", "file"})
  void theVersionOfTheLaterDayHoldsThoughItWasLearntFirst(String store) {
    try (Ledger ledger = open(store)) {
      learn(
          ledger,
          echo("2024-03-05", plant("Volta", "Izmir").capacity(20)),
          echo("2024-03-01", plant("Volta", "Izmir").capacity(14)));
      assertThat(capacity(believed(ledger, AsOf.latest())).current().value().value()).isEqualTo(20);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"memory", "file"})
  void nothingTellsWhichOfTwoLearntAtOnceCameLater(String store) {
    try (Ledger ledger = open(store)) {
      assertThat(
              ledger.add(
                  List.of(
                      echo("2024-03-01", plant("Volta", "Izmir").capacity(14)),
                      echo("2024-03-01", plant("Volta", "Izmir").capacity(20)))))
          .hasSize(2);
      assertThat(believed(ledger, AsOf.latest()).conflicts())
          .containsExactly(new Conflict(Conflict.Sort.FIGURE, "capacity"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"memory", "file"})
  void anotherSourceThatToldTheFormerFigureStillDisagrees(String store) {
    try (Ledger ledger = open(store)) {
      learn(
          ledger,
          echo("2024-03-01", plant("Volta", "Izmir").capacity(14)),
          dawn(plant("Volta", "Izmir").capacity(14)),
          echo("2024-03-10", plant("Volta", "Izmir").capacity(20)));
      Undertaking plant = believed(ledger, AsOf.latest());
      assertThat(capacity(plant).current().value().value()).isEqualTo(20);
      assertThat(plant.conflicts()).containsExactly(new Conflict(Conflict.Sort.FIGURE, "capacity"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"memory", "file"})
  void aStageToldTooFarIsTakenBack(String store) {
    try (Ledger ledger = open(store)) {
      learn(
          ledger,
          echo("2024-03-01", plant("Volta", "Izmir").stage(Stage.UNDERWAY)),
          echo("2024-03-02", plant("Volta", "Izmir").stage(Stage.AGREED)));
      Undertaking plant = believed(ledger, AsOf.latest());
      assertThat(plant.progress()).map(Progress::stage).hasValue(Stage.AGREED);
      assertThat(plant.conflicts()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"memory", "file"})
  void aPageThatGoesOnKeepsTheStepsThatItToldBefore(String store) {
    try (Ledger ledger = open(store)) {
      learn(
          ledger,
          echo("2024-03-01", plant("Volta", "Izmir").stage(Stage.AGREED)),
          echo("2024-06-01", plant("Volta", "Izmir").stage(Stage.UNDERWAY)));
      assertThat(believed(ledger, AsOf.latest()).progress().orElseThrow().steps())
          .extracting(StageStep::stage)
          .containsExactly(Stage.AGREED, Stage.UNDERWAY);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"memory", "file"})
  void whoWasNamedByMistakeTakesNoPartAnyMore(String store) {
    try (Ledger ledger = open(store)) {
      learn(
          ledger,
          echo("2024-03-01", plant("Volta", "Izmir").with(Role.OPERATOR, "Koru").capacity(20)),
          echo("2024-03-01", plant("Volta", "Izmir").capacity(20)));
      assertThat(believed(ledger, AsOf.latest()).parties()).hasSize(1);
    }
  }
}
