package org.ortak.ledger.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.ortak.ledger.history.History;
import org.ortak.ledger.undertaking.Believer;

/**
 * Opens a history in PostgreSQL, in the schema that the address leads to; makes its tables where
 * there are none.
 */
public final class PostgresLedger {

  private static final Duration WAIT_FOR_OTHERS = Duration.ofSeconds(10);

  private PostgresLedger() {}

  public static History open(PostgresAddress address, Clock clock, Believer believer) {
    return open(address, clock, believer, WAIT_FOR_OTHERS);
  }

  /**
   * @param patience how long to wait for another who writes
   */
  static History open(PostgresAddress address, Clock clock, Believer believer, Duration patience) {
    Dialect dialect = new PostgresDialect(patience);
    try {
      Connection connection = DriverManager.getConnection(address.driver(), address.properties());
      try {
        new Migrations(dialect, clock).apply(connection, address.told());
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
      return new SqlHistory(connection, dialect, clock, address.told(), believer);
    } catch (SQLException e) {
      throw Failures.told(dialect.fault(e), e, "opening", address.told());
    }
  }
}
