package org.ortak.ledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.ortak.ledger.history.Fault;
import org.sqlite.SQLiteConnection;

/** SQLite. */
final class SqliteDialect implements Dialect {

  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READ_ONLY = 8;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANT_OPEN = 14;
  private static final int NOT_A_DATABASE = 26;

  /** How long SQLite asks again by itself, in milliseconds: the longer, the more seldom it asks. */
  private static final int TURN = 5;

  private final Duration patience;

  /**
   * @param patience how long to wait for one transaction of another process
   */
  SqliteDialect(Duration patience) {
    this.patience = patience;
  }

  @Override
  public String folder() {
    return "sqlite";
  }

  @Override
  public List<String> migrations() {
    return List.of(
        "001-history", "002-beliefs", "003-notes", "004-namesakes", "005-tags", "006-lists");
  }

  @Override
  public Object text(String text) {
    return PackedText.of(text);
  }

  /**
   * Asks again and again, in short turns: between two transactions of another process there may be
   * a few milliseconds. As long as others commit it goes on waiting.
   */
  @Override
  public void begin(Connection connection) throws SQLException {
    SQLiteConnection own = connection.unwrap(SQLiteConnection.class);
    own.setBusyTimeout(TURN);
    try {
      await(connection);
    } finally {
      own.setBusyTimeout((int) patience.toMillis());
    }
  }

  private void await(Connection connection) throws SQLException {
    OptionalLong seen = version(connection);
    long end = System.nanoTime() + patience.toNanos();
    while (!hasBegun(connection, end)) {
      OptionalLong present = version(connection);
      if (!present.equals(seen)) {
        seen = present;
        end = System.nanoTime() + patience.toNanos();
      }
    }
  }

  private boolean hasBegun(Connection connection, long end) throws SQLException {
    try {
      run(connection, "BEGIN IMMEDIATE");
      return true;
    } catch (SQLException e) {
      if (fault(e) != Fault.LOCKED || System.nanoTime() > end) {
        throw e;
      }
      return false;
    }
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    run(connection, "COMMIT");
  }

  /**
   * SQLite may have rolled back by itself; then a new transaction can begin, which says that the
   * old one is gone.
   */
  @Override
  public void rollBack(Connection connection) throws SQLException {
    try {
      run(connection, "ROLLBACK");
    } catch (SQLException e) {
      run(connection, "BEGIN IMMEDIATE");
      run(connection, "ROLLBACK");
    }
  }

  @Override
  public OptionalLong version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA data_version")) {
      return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
    }
  }

  @Override
  public List<String> faults(Connection connection) throws SQLException {
    List<String> faults = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA integrity_check")) {
      while (rows.next()) {
        faults.add(rows.getString(1));
      }
    }
    faults.remove("ok");
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA foreign_key_check")) {
      while (rows.next()) {
        faults.add("a row of " + rows.getString(1) + " refers to none of " + rows.getString(3));
      }
    }
    return faults;
  }

  @Override
  public void beginErasing(Connection connection) throws SQLException {
    run(connection, "PRAGMA secure_delete = ON");
  }

  @Override
  public void endErasing(Connection connection) throws SQLException {
    run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    run(connection, "PRAGMA secure_delete = OFF");
  }

  /** By a connection of its own, since this one may be in the middle of reading. */
  @Override
  public void backUp(Connection connection, Path file) throws SQLException {
    String url = connection.getMetaData().getURL();
    try (Connection own = DriverManager.getConnection(url);
        PreparedStatement copy = own.prepareStatement("VACUUM INTO ?")) {
      copy.setString(1, file.toAbsolutePath().toString());
      copy.executeUpdate();
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** By the primary result code, which is the low byte of every extended one. */
  @Override
  public Fault fault(SQLException failure) {
    return switch (failure.getErrorCode() & 0xff) {
      case BUSY, LOCKED -> Fault.LOCKED;
      case READ_ONLY, CANT_OPEN -> Fault.READ_ONLY;
      case CORRUPT -> Fault.DAMAGED;
      case FULL -> Fault.DISK_FULL;
      case NOT_A_DATABASE -> Fault.NOT_A_LEDGER;
      default -> Fault.OTHER;
    };
  }
}
