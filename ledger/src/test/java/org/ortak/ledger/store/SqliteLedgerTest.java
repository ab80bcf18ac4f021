package org.ortak.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Telling.article;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Fault;
import org.ortak.ledger.history.History;
import org.ortak.ledger.history.LedgerException;
import org.ortak.ledger.undertaking.Believer;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Tag;

final class SqliteLedgerTest {

  @TempDir Path folder = Path.of("");

  private Path file() {
    return folder.resolve("ledger.db");
  }

  private void fails(Fault fault, String... words) {
    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> SqliteLedger.open(file(), Clock.systemUTC()).close())
        .satisfies(e -> assertThat(e.fault()).isEqualTo(fault))
        .withMessageContainingAll(words)
        .withMessageContaining(fault.code());
  }

  private void sql(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  private void makeLedger() {
    try (History history = SqliteLedger.open(file(), Clock.systemUTC())) {
      history.append(List.of(article("Echo", "2024-03-01").says(plant("Volta", "Izmir"))));
    }
  }

  @Test
  void manyMayOpenANewLedgerAtOnce() throws Exception {
    int openers = 8;
    try (ExecutorService threads = Executors.newFixedThreadPool(openers)) {
      for (int round = 0; round < 20; round++) {
        Path file = folder.resolve("new" + round + ".db");
        CyclicBarrier start = new CyclicBarrier(openers);
        List<Callable<Integer>> all =
            Collections.nCopies(
                openers,
                () -> {
                  start.await();
                  try (History history = SqliteLedger.open(file, Clock.systemUTC())) {
                    return history
                        .append(
                            List.of(article("Echo", "2024-03-01").says(plant("Volta", "Izmir"))))
                        .size();
                  }
                });
        for (Future<Integer> one : threads.invokeAll(all)) {
          assertThat(one.get()).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void refusesAFileThatIsNoLedger() throws IOException {
    Files.writeString(file(), "a letter to a friend, long enough to be no empty file");
    fails(Fault.NOT_A_LEDGER, file().toString(), "another kind of file");
  }

  @Test
  void refusesAFolder() throws IOException {
    Files.createDirectory(file());
    fails(Fault.NOT_A_LEDGER, "a folder");
  }

  @Test
  void refusesAnotherProgramsDatabase() throws SQLException {
    sql("CREATE TABLE recipe (name TEXT)");
    fails(Fault.NOT_A_LEDGER, "another program");
  }

  @Test
  void refusesALedgerOfANewerVersion() throws SQLException {
    makeLedger();
    sql("INSERT INTO migration VALUES (999, '999-far-future', 0)");
    fails(Fault.NEWER_LEDGER, "999-far-future", "later one");
  }

  @Test
  void whatOlderTagsLedToIsStillFound() throws SQLException {
    List<Entry> entries = List.of(article("Echo", "2024-03-01").says(plant("Volta", "Izmir")));
    try (Ledger ledger = Ledger.open(file(), Clock.systemUTC())) {
      assertThat(ledger.add(entries)).hasSize(1);
    }
    sql(
        "CREATE TABLE before (tag BIGINT NOT NULL, undertaking BIGINT NOT NULL, PRIMARY KEY (tag,"
            + " undertaking)) WITHOUT ROWID");
    sql("INSERT INTO before SELECT tag, undertaking FROM tag");
    sql("DROP TABLE tag");
    sql("ALTER TABLE before RENAME TO tag");
    sql("DELETE FROM migration WHERE number >= 5");
    try (Ledger ledger = Ledger.open(file(), Clock.systemUTC())) {
      Selection about = Selection.all().about(Set.of(Tag.entity("name:volta")));
      assertThat(ledger.known(AsOf.latest()).list(about, 9)).hasSize(1);
      assertThat(ledger.verify()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void bringsALedgerOfAnOlderVersionUpToDate(int migrations) throws SQLException {
    List<Entry> entries =
        List.of(
            article("Echo", "2024-03-01").says(plant("Volta", "Izmir")),
            article("Dawn", "2024-03-02").says(plant("Volta", "Izmir")));
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA application_id = " + 0x4f72746b);
      new OldLedger(new SqliteDialect(Duration.ofSeconds(10)), migrations)
          .make(connection, entries);
    }
    try (Ledger ledger = Ledger.open(file(), Clock.systemUTC())) {
      OldLedger.holdsAsIfNew(ledger, entries);
    }
  }

  @Test
  void refusesALedgerThatWasCutOff() throws IOException {
    makeLedger();
    try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
      bytes.setLength(bytes.length() / 2);
    }
    fails(Fault.DAMAGED, "cut off", "backup");
  }

  @Test
  void aFullDiskIsToldAndWhatWasThereStays() throws SQLException {
    stops(
        "PRAGMA max_page_count = 1",
        new Stop(Fault.DISK_FULL, "nothing was lost", "PRAGMA max_page_count = 1000000"));
  }

  @Test
  void aLedgerThatMayNotBeWrittenIsToldAndWhatWasThereStays() throws SQLException {
    stops(
        "PRAGMA query_only = 1",
        new Stop(Fault.READ_ONLY, "the right to write", "PRAGMA query_only = 0"));
  }

  /**
   * What a ledger says that can't be written.
   *
   * @param words among those that tell what to do
   * @param mended lets it be written again
   */
  private record Stop(Fault fault, String words, String mended) {}

  /** Letters that cannot be packed into much less room. */
  private static String noise() {
    return new Random(1)
        .ints(1_000_000, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private void stops(String broken, Stop stop) throws SQLException {
    makeLedger();
    Entry large = article("Dawn", "2024-03-01").text(noise()).says();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement();
        History history =
            new SqlHistory(
                connection,
                new SqliteDialect(Duration.ofSeconds(10)),
                Clock.systemUTC(),
                file().toString(),
                Believer.standard())) {
      statement.execute(broken);
      assertThatExceptionOfType(LedgerException.class)
          .isThrownBy(() -> history.append(List.of(large)))
          .satisfies(e -> assertThat(e.fault()).isEqualTo(stop.fault()))
          .withMessageContaining(stop.words());
      assertThat(history.headings(AsOf.latest())).hasSize(1);
      statement.execute(stop.mended());
      assertThat(history.append(List.of(large))).hasSize(1);
    }
  }

  @Test
  void tellsEachFailureOfTheDatabaseInItsOwnWords() {
    Map<Integer, Fault> faults =
        Map.of(
            5,
            Fault.LOCKED,
            8,
            Fault.READ_ONLY,
            1032,
            Fault.READ_ONLY,
            13,
            Fault.DISK_FULL,
            11,
            Fault.DAMAGED,
            26,
            Fault.NOT_A_LEDGER);
    faults.forEach(
        (code, fault) -> {
          SQLException failure = new SQLException("SQLite says so", null, code);
          assertThat(new SqliteDialect(Duration.ofSeconds(10)).fault(failure)).isEqualTo(fault);
          assertThat(Failures.told(fault, failure, "writing", "ledger.db"))
              .hasMessageContainingAll(
                  "expected", "found", "ledger.db", "SQLite says so", fault.code());
        });
  }

  @Test
  void saysThatAnotherProcessHoldsTheLedger() throws SQLException {
    makeLedger();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement();
        History history = SqliteLedger.open(file(), Clock.systemUTC(), Duration.ofMillis(50))) {
      statement.execute("BEGIN IMMEDIATE");
      assertThatExceptionOfType(LedgerException.class)
          .isThrownBy(
              () ->
                  history.append(
                      List.of(article("Dawn", "2024-03-01").says(plant("Amper", "Bursa")))))
          .satisfies(e -> assertThat(e.fault()).isEqualTo(Fault.LOCKED))
          .withMessageContainingAll("another process", "try again");
      statement.execute("ROLLBACK");
      assertThat(
              history.append(List.of(article("Dawn", "2024-03-01").says(plant("Amper", "Bursa")))))
          .hasSize(1);
    }
  }

  @Test
  void waitsForOthersAsLongAsTheyGetOn() throws SQLException {
    makeLedger();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement();
        History history = SqliteLedger.open(file(), Clock.systemUTC(), Duration.ofSeconds(2))) {
      statement.execute("BEGIN IMMEDIATE");
      CompletableFuture<Integer> added =
          CompletableFuture.supplyAsync(
              () ->
                  history
                      .append(List.of(article("Dawn", "2024-03-01").says(plant("Amper", "Bursa"))))
                      .size());
      for (int i = 0; i < 60 && !added.isDone(); i++) {
        statement.execute("INSERT INTO note VALUES ('test', '" + i + "', '', 0)");
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        statement.execute("COMMIT");
        statement.execute("BEGIN IMMEDIATE");
      }
      statement.execute("ROLLBACK");
      assertThat(added.join()).isEqualTo(1);
    }
  }

  @Test
  void takesAnEmptyFileForANewLedger() throws IOException {
    Files.createFile(file());
    makeLedger();
    assertThat(Files.size(file())).isPositive();
  }

  @Test
  void liesInTheUsersDataFolderOfEachSystem() {
    Path home = Path.of("/home/ada");
    assertThat(LedgerPlace.standard("Linux", Map.of(), home))
        .isEqualTo(Path.of("/home/ada/.local/share/ortak/ledger.db"));
    assertThat(LedgerPlace.standard("Linux", Map.of("XDG_DATA_HOME", "/data"), home))
        .isEqualTo(Path.of("/data/ortak/ledger.db"));
    assertThat(LedgerPlace.standard("Linux", Map.of("XDG_DATA_HOME", "data"), home))
        .isEqualTo(Path.of("/home/ada/.local/share/ortak/ledger.db"));
    assertThat(LedgerPlace.standard("Mac OS X", Map.of(), home))
        .isEqualTo(Path.of("/home/ada/Library/Application Support/Ortak/ledger.db"));
    assertThat(LedgerPlace.standard("Windows 11", Map.of("LOCALAPPDATA", "/local"), home))
        .isEqualTo(Path.of("/local/Ortak/ledger.db"));
  }
}
