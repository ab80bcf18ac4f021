package org.ortak.ledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ortak.ledger.history.Fault;

/**
 * PostgreSQL. Those who write take turns by a lock of the schema that ends with the transaction;
 * those who read never wait.
 */
final class PostgresDialect implements Dialect {

  /** Stands before the schema's number in the lock, so that it is no other program's. */
  private static final int APPLICATION = 0x4f72746b;

  private final Duration patience;

  /**
   * @param patience how long to wait for another who writes
   */
  PostgresDialect(Duration patience) {
    this.patience = patience;
  }

  @Override
  public String folder() {
    return "postgres";
  }

  @Override
  public List<String> migrations() {
    return List.of(
        "001-history", "002-beliefs", "003-notes", "004-namesakes", "005-tags", "006-lists");
  }

  /** The database packs long texts by itself. */
  @Override
  public Object text(String text) {
    return text;
  }

  @Override
  public void begin(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try {
      run(connection, "SET LOCAL lock_timeout = " + patience.toMillis());
      run(
          connection,
          "SELECT pg_advisory_xact_lock(" + APPLICATION + ", hashtext(current_schema()))");
    } catch (SQLException e) {
      rollBack(connection);
      throw e;
    }
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    connection.commit();
    connection.setAutoCommit(true);
  }

  @Override
  public void rollBack(Connection connection) throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  @Override
  public OptionalLong version(Connection connection) {
    return OptionalLong.empty();
  }

  /** The server looks after its own files and references. */
  @Override
  public List<String> faults(Connection connection) {
    return List.of();
  }

  @Override
  public void beginErasing(Connection connection) {}

  /**
   * The rows are written anew without what went; the server's own logs and backups are not ours.
   */
  @Override
  public void endErasing(Connection connection) throws SQLException {
    for (String table : List.of("document", "reading", "claim", "sketch")) {
      run(connection, "VACUUM FULL " + table);
    }
  }

  @Override
  public void backUp(Connection connection, Path file) throws SQLException {
    throw new SQLFeatureNotSupportedException(
        "this ledger lies in PostgreSQL; copy it with pg_dump, and put it back with pg_restore");
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** By the SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html. */
  @Override
  public Fault fault(SQLException failure) {
    return switch (Optional.ofNullable(failure.getSQLState()).orElse("")) {
      case "55P03" -> Fault.LOCKED;
      case "25006", "42501" -> Fault.READ_ONLY;
      case "53100" -> Fault.DISK_FULL;
      case "XX001", "XX002" -> Fault.DAMAGED;
      case "3D000" -> Fault.MISSING;
      default -> Fault.OTHER;
    };
  }
}
