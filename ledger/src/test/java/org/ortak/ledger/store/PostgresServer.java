package org.ortak.ledger.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL, started for the tests of one class; each ledger gets a schema of its own. */
final class PostgresServer implements AutoCloseable {

  private final EmbeddedPostgres server;
  private final AtomicInteger schemas = new AtomicInteger();

  PostgresServer() {
    try {
      server = EmbeddedPostgres.builder().start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of a schema that nobody has used. */
  PostgresAddress fresh() {
    return schema("ledger" + schemas.incrementAndGet());
  }

  PostgresAddress schema(String name) {
    String address = server.getJdbcUrl("postgres", "postgres");
    run(PostgresAddress.of(address).orElseThrow(), "CREATE SCHEMA IF NOT EXISTS " + name);
    return PostgresAddress.of(address + "&currentSchema=" + name).orElseThrow();
  }

  static void run(PostgresAddress address, String... statements) {
    try (Connection connection = connect(address);
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static Connection connect(PostgresAddress address) throws SQLException {
    return DriverManager.getConnection(address.driver(), address.properties());
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
