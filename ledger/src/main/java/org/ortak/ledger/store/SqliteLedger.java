package org.ortak.ledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.ortak.ledger.history.Fault;
import org.ortak.ledger.history.History;
import org.ortak.ledger.history.LedgerException;
import org.ortak.ledger.undertaking.Believer;
import org.sqlite.SQLiteConfig;

/**
 * Opens a history in a SQLite file. The journal is a write-ahead log that is flushed at every
 * commit, so what was acknowledged outlives a killed process and a power cut, and readers never
 * wait for the writer.
 */
public final class SqliteLedger {

  /**
   * {@code Ortk}, written into the file's header so that a ledger is known from other SQLite files.
   */
  private static final int APPLICATION = 0x4f72746b;

  /** Pages held in memory: adding goes to many places of the tables of beliefs. */
  private static final int CACHE_KIBIBYTES = 96 * 1024;

  /**
   * So long may the log grow before its pages are written to their places: many of them are written
   * again in the next batch, and each writing waits for the disk.
   */
  private static final int LOG_PAGES = 8192;

  private static final Duration WAIT_FOR_OTHERS = Duration.ofSeconds(10);

  private static final Duration PAUSE = Duration.ofMillis(20);

  private SqliteLedger() {}

  /** Opens the ledger at {@code file}; makes it, with its folder, where there is none. */
  public static History open(Path file, Clock clock) {
    return open(file, clock, WAIT_FOR_OTHERS);
  }

  /**
   * Two that make a ledger at the same time each ask for its file alone when they turn on the log;
   * SQLite doesn't let them wait then, but fails at once, so it is asked again.
   *
   * @param patience how long to wait for another process that writes
   */
  static History open(Path file, Clock clock, Duration patience) {
    SqliteFile.check(file);
    makeFolder(file);
    Dialect dialect = new SqliteDialect(patience);
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        Connection connection = connect(file, dialect, clock, patience);
        return new SqlHistory(connection, dialect, clock, file.toString(), Believer.standard());
      } catch (SQLException e) {
        if (dialect.fault(e) != Fault.LOCKED || System.nanoTime() > end || !paused()) {
          throw Failures.told(dialect.fault(e), e, "opening", file.toString());
        }
      }
    }
  }

  private static Connection connect(Path file, Dialect dialect, Clock clock, Duration patience)
      throws SQLException {
    Connection connection =
        config(patience).createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    try {
      prepare(connection, dialect, clock, file);
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** Waits a moment; whether it may be tried again. */
  private static boolean paused() {
    LockSupport.parkNanos(PAUSE.toNanos());
    return !Thread.currentThread().isInterrupted();
  }

  /**
   * Puts a backup where the ledger lies. What lay there is kept beside it, under the name that is
   * returned.
   */
  public static Optional<Path> restore(Path backup, Path file, Clock clock) {
    SqliteFile.check(backup);
    if (Files.notExists(backup)) {
      throw new LedgerException(Fault.MISSING, "expected a backup at " + backup + ", found none");
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".restoring");
    try {
      makeFolder(file);
      Files.copy(backup, fresh, StandardCopyOption.REPLACE_EXISTING);
      open(fresh, clock).close();
      Optional<Path> old = Optional.empty();
      if (Files.exists(file)) {
        old = Optional.of(setAside(file, clock));
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      return old;
    } catch (IOException e) {
      throw new LedgerException(
          Fault.OTHER, "expected to put " + backup + " at " + file + ", could not: " + e, e);
    }
  }

  /** Moves a ledger, with the log that belongs to it, out of the way; it may be damaged. */
  private static Path setAside(Path file, Clock clock) throws IOException {
    String name = file.getFileName() + ".before-" + clock.millis();
    for (String part : List.of("-wal", "-shm", "")) {
      Path from = file.resolveSibling(file.getFileName() + part);
      if (Files.exists(from)) {
        Files.move(from, file.resolveSibling(name + part));
      }
    }
    return file.resolveSibling(name);
  }

  private static SQLiteConfig config(Duration patience) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout((int) patience.toMillis());
    config.enforceForeignKeys(true);
    config.setCacheSize(-CACHE_KIBIBYTES);
    config.setGetGeneratedKeys(false);
    config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(LOG_PAGES));
    return config;
  }

  /** Tables are counted first: whoever makes them meanwhile has signed the file before. */
  private static void prepare(Connection connection, Dialect dialect, Clock clock, Path file)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      int tables = number(statement, "SELECT count(*) FROM sqlite_master");
      int application = number(statement, "PRAGMA application_id");
      if (application != APPLICATION && tables > 0) {
        throw new LedgerException(
            Fault.NOT_A_LEDGER,
            "expected a ledger, found a SQLite file of another program: "
                + file
                + "; name a ledger with --ledger");
      }
      if (application != APPLICATION) {
        statement.execute("PRAGMA application_id = " + APPLICATION);
      }
    }
    new Migrations(dialect, clock).apply(connection, file.toString());
  }

  private static int number(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private static void makeFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new LedgerException(
          Fault.READ_ONLY,
          "expected a folder for the ledger, could not make "
              + folder
              + "; name another place with --ledger",
          e);
    }
  }
}
