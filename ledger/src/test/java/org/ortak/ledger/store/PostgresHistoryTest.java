package org.ortak.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Telling.article;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortak.ledger.KeptBeliefs;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Fault;
import org.ortak.ledger.history.History;
import org.ortak.ledger.history.LedgerException;
import org.ortak.ledger.undertaking.Believer;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Undertaking;

/** A history in a real PostgreSQL does what every history does. */
final class PostgresHistoryTest extends HistoryContract {

  private static PostgresServer server;
  @TempDir private Path folder;
  private PostgresAddress address;

  @BeforeAll
  static void startServer() {
    server = new PostgresServer();
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Override
  History open() {
    address = server.fresh();
    return again(Duration.ofSeconds(10));
  }

  private History again(Duration patience) {
    return PostgresLedger.open(address, clock, Believer.standard(), patience);
  }

  @Test
  void whatWasAddedIsThereWhenTheLedgerIsOpenedAgain() {
    history.append(List.of(izmir()));
    history.close();
    history = again(Duration.ofSeconds(10));
    assertThat(history.reports(AsOf.latest())).hasSize(2);
  }

  @Test
  void twoProcessesSeeWhatEachOtherAdds() {
    try (History other = again(Duration.ofSeconds(10))) {
      history.append(List.of(izmir()));
      other.append(List.of(article("Dawn", "2024-02-01").says(plant("Amper", "Bursa"))));
      assertThat(history.reports(AsOf.latest())).isEqualTo(other.reports(AsOf.latest())).hasSize(3);
    }
  }

  @Test
  void nobodyAltersOrRemovesWhatIsKept() {
    history.append(List.of(izmir()));
    for (String sql :
        List.of(
            "UPDATE document SET text = ''",
            "UPDATE reading SET pack = ''",
            "UPDATE claim SET body = ''",
            "DELETE FROM claim",
            "DELETE FROM reading",
            "DELETE FROM document")) {
      assertThatThrownBy(() -> PostgresServer.run(address, sql))
          .as(sql)
          .hasStackTraceContaining("ortak_");
    }
    assertThat(history.reports(AsOf.latest())).hasSize(2);
  }

  @Test
  void saysThatAnotherHoldsTheLedgerAndGoesOnAfterwards() throws SQLException {
    Entry entry = article("Dawn", "2024-03-01").says(plant("Amper", "Bursa"));
    try (Connection connection = PostgresServer.connect(address);
        History waiting = again(Duration.ofMillis(50))) {
      new PostgresDialect(Duration.ofSeconds(1)).begin(connection);
      assertThatExceptionOfType(LedgerException.class)
          .isThrownBy(() -> waiting.append(List.of(entry)))
          .satisfies(e -> assertThat(e.fault()).isEqualTo(Fault.LOCKED))
          .withMessageContainingAll("another process", "try again");
      connection.rollback();
      assertThat(waiting.append(List.of(entry))).hasSize(1);
    }
  }

  @Test
  void refusesALedgerOfANewerVersion() {
    PostgresServer.run(address, "INSERT INTO migration VALUES (999, '999-far-future', 0)");
    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> again(Duration.ofSeconds(1)).close())
        .satisfies(e -> assertThat(e.fault()).isEqualTo(Fault.NEWER_LEDGER))
        .withMessageContaining("999-far-future");
  }

  @Test
  void tellsWhatToUseInsteadOfABackup() {
    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> ((Keeping) history).backUp(folder.resolve("copy.db")))
        .withMessageContaining("pg_dump");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whatIsKeptIsWhatWouldBeWorkedOutAtOnceInAnyOrder(long seed) {
    Map<String, PostgresAddress> opened = new HashMap<>();
    KeptBeliefs kept =
        new KeptBeliefs(
            (name, time) -> Ledger.open(opened.computeIfAbsent(name, one -> server.fresh()), time));
    kept.isWhatWouldBeWorkedOutAtOnce(seed);
    kept.isTheSameInAnyOrder(seed);
  }

  @Test
  void believesTheSameAsALedgerInAFileAndFindsNothingWrong() throws SQLException {
    List<Entry> entries =
        List.of(
            izmir(),
            article("Dawn", "2024-02-01").says(plant("Ağrı Lityum", "İzmir")),
            article("Noon", "2024-02-03").says(plant("Volta Cells", "Izmir")));
    try (Ledger server = Ledger.open(address, clock);
        Ledger file = Ledger.open(folder.resolve("ledger.db"), clock)) {
      assertThat(server.add(entries)).hasSize(3);
      assertThat(file.add(entries)).hasSize(3);
      assertThat(all(server)).isEqualTo(all(file));
      assertThat(server.verify()).isEmpty();
    }
    try (Connection connection = PostgresServer.connect(address);
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("UPDATE undertaking SET stage = 7")).isPositive();
    }
    try (Ledger server = Ledger.open(address, clock)) {
      assertThat(server.verify()).anyMatch(fault -> fault.contains("rebuild"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void aLedgerOfAnOlderVersionIsBroughtUpToDate(int migrations) throws SQLException {
    PostgresAddress old = server.fresh();
    OldLedger ledger = new OldLedger(new PostgresDialect(Duration.ofSeconds(1)), migrations);
    try (Connection connection = PostgresServer.connect(old)) {
      ledger.make(connection, List.of(izmir()));
    }
    try (Ledger present = Ledger.open(old, clock)) {
      OldLedger.holdsAsIfNew(present, List.of(izmir()));
    }
  }

  private static List<Undertaking> all(Ledger ledger) {
    return ledger.known(AsOf.latest()).list(Selection.all(), 100);
  }
}
