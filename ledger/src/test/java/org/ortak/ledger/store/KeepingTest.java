package org.ortak.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Say.venture;
import static org.ortak.ledger.Telling.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.LedgerException;
import org.ortak.ledger.history.Tombstone;
import org.ortak.ledger.undertaking.Selection;

/** Ledgers in files are counted, checked, copied, put back and made anew. */
final class KeepingTest {

  @TempDir private Path folder;
  private final Clock clock = Clock.systemUTC();

  private Path file() {
    return folder.resolve("ledger.db");
  }

  private Ledger filled() {
    Ledger ledger = Ledger.open(file(), clock);
    assertThat(
            ledger.add(
                List.of(
                    article("Echo", "2024-03-01")
                        .says(plant("Volta Cells", "Izmir"), venture("Volta Cells", "Koru")),
                    article("Dawn", "2024-03-02").says(plant("Volta Cells", "Izmir")))))
        .hasSize(2);
    return ledger;
  }

  @Test
  void tellsWhatItHolds() {
    try (Ledger ledger = filled()) {
      Condition condition = ledger.condition().orElseThrow();
      assertThat(condition.documents()).isEqualTo(2);
      assertThat(condition.claims()).isEqualTo(3);
      assertThat(condition.undertakings()).isEqualTo(2);
      assertThat(condition.migrations()).endsWith("006-lists");
    }
  }

  @Test
  void findsNothingWrongWithALedgerLeftAlone() {
    try (Ledger ledger = filled()) {
      assertThat(ledger.verify()).isEmpty();
    }
  }

  @Test
  void findsATextThatWasAltered() throws SQLException {
    filled().close();
    alter("DROP TRIGGER document_stays");
    alter("UPDATE document SET text = text || '!' WHERE outlet = 'Dawn'");
    try (Ledger ledger = Ledger.open(file(), clock)) {
      assertThat(ledger.verify()).anyMatch(fault -> fault.contains("another id"));
    }
  }

  @Test
  void findsBeliefsThatWereAlteredAndMakesThemAnew() throws SQLException {
    filled().close();
    alter("UPDATE undertaking SET stage = 7");
    try (Ledger ledger = Ledger.open(file(), clock)) {
      assertThat(ledger.verify()).anyMatch(fault -> fault.contains("rebuild"));
      ledger.rebuild();
      assertThat(ledger.verify()).isEmpty();
    }
  }

  @Test
  void aBackupHoldsTheSameAndIsPutBackWithTheOldOneKept() {
    Path backup = folder.resolve("backup.db");
    try (Ledger ledger = filled()) {
      ledger.backUp(backup);
      assertThatThrownBy(() -> ledger.backUp(backup)).isInstanceOf(LedgerException.class);
      assertThat(ledger.add(List.of(article("Noon", "2024-03-03").says(plant("Amper", "Bursa")))))
          .hasSize(1);
    }
    Optional<Path> before = SqliteLedger.restore(backup, file(), clock);
    assertThat(before).hasValueSatisfying(old -> assertThat(old).exists());
    try (Ledger ledger = Ledger.open(file(), clock)) {
      assertThat(ledger.condition().orElseThrow().documents()).isEqualTo(2);
      assertThat(ledger.verify()).isEmpty();
    }
  }

  @Test
  void whatWasPurgedIsNowhereInTheFile() throws IOException {
    Entry secret = article("Hidden", "2024-03-05").says(plant("Quillonia", "Izmir"));
    try (Ledger ledger = filled()) {
      assertThat(ledger.add(List.of(secret))).hasSize(1);
      assertThat(
              ledger.purge(
                  new Tombstone(secret.document().id(), "Ada", "by order", clock.instant())))
          .isTrue();
      assertThat(ledger.known(AsOf.latest()).count(Selection.undertakings())).isEqualTo(2);
      assertThat(ledger.verify()).isEmpty();
    }
    try (var files = Files.list(folder)) {
      for (Path one : files.toList()) {
        assertThat(
                new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1)
                    .toLowerCase(Locale.ROOT))
            .doesNotContain("quillonia");
      }
    }
  }

  private void alter(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
