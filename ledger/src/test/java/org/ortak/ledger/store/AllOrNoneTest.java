package org.ortak.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Say.venture;
import static org.ortak.ledger.Telling.article;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Fault;
import org.ortak.ledger.history.History;
import org.ortak.ledger.history.LedgerException;
import org.ortak.ledger.undertaking.Believer;

/** A store that fails at its n-th write holds all of an article or none. */
final class AllOrNoneTest {

  @TempDir Path folder = Path.of("");

  private static Entry first() {
    return article("Echo", "2024-03-01").says(plant("Volta", "Izmir"));
  }

  private static Entry second() {
    return article("Dawn", "2024-03-02").says(plant("Amper", "Bursa"), venture("Amper", "Koru"));
  }

  private Path file() {
    return folder.resolve("ledger.db");
  }

  @Test
  void holdsAllOfABatchOrNoneWhereverWritingStops() throws SQLException {
    int steps = 0;
    boolean whole = false;
    try (History history = SqliteLedger.open(file(), Clock.systemUTC())) {
      assertThat(history.reports(AsOf.latest())).isEmpty();
    }
    while (!whole) {
      steps++;
      whole = appendFailingAt(steps, FailingConnection.Mode.ROLLS_BACK);
      try (History history = SqliteLedger.open(file(), Clock.systemUTC())) {
        assertThat(history.headings(AsOf.latest()))
            .as("failed at step %d", steps)
            .hasSize(whole ? 2 : 0);
        assertThat(history.reports(AsOf.latest()))
            .as("failed at step %d", steps)
            .hasSize(whole ? 3 : 0);
      }
    }
    assertThat(steps).isGreaterThan(8);
  }

  @Test
  void goesOnAfterAFaultThatWasRolledBack() throws SQLException {
    SqliteLedger.open(file(), Clock.systemUTC()).close();
    try (History history = failing(3, FailingConnection.Mode.ROLLS_BACK)) {
      assertThatExceptionOfType(LedgerException.class)
          .isThrownBy(() -> history.append(List.of(first(), second())));
      assertThat(history.append(List.of(first(), second()))).hasSize(2);
    }
  }

  @Test
  void refusesToGoOnAfterAFaultThatCouldNotBeUndone() throws SQLException {
    SqliteLedger.open(file(), Clock.systemUTC()).close();
    try (History history = failing(3, FailingConnection.Mode.CANNOT_ROLL_BACK)) {
      assertThatExceptionOfType(LedgerException.class)
          .isThrownBy(() -> history.append(List.of(first())));
      assertThatExceptionOfType(LedgerException.class)
          .isThrownBy(() -> history.reports(AsOf.latest()))
          .satisfies(e -> assertThat(e.fault()).isEqualTo(Fault.CLOSED_BY_FAULT))
          .withMessageContaining("goes on no further");
    }
  }

  private boolean appendFailingAt(int step, FailingConnection.Mode mode) throws SQLException {
    try (History history = failing(step, mode)) {
      return history.append(List.of(first(), second())).size() == 2;
    } catch (LedgerException e) {
      assertThat(e.fault()).isEqualTo(Fault.DISK_FULL);
      return false;
    }
  }

  private History failing(int step, FailingConnection.Mode mode) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
    return new SqlHistory(
        FailingConnection.at(step, connection, mode),
        new SqliteDialect(Duration.ofSeconds(10)),
        Clock.systemUTC(),
        file().toString(),
        Believer.standard());
  }
}
