package org.ortak.ledger.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.ortak.ledger.history.Fault;
import org.ortak.ledger.history.LedgerException;

/** Brings the tables up to date: each migration once, in its order, whole or not at all. */
final class Migrations {

  private final Dialect dialect;
  private final Clock clock;

  Migrations(Dialect dialect, Clock clock) {
    this.dialect = dialect;
    this.clock = clock;
  }

  /**
   * @param where names the ledger in messages
   */
  void apply(Connection connection, String where) throws SQLException {
    List<String> applied = applied(connection);
    List<String> known = dialect.migrations();
    if (!known.subList(0, Math.min(known.size(), applied.size())).equals(applied)) {
      throw new LedgerException(
          Fault.NEWER_LEDGER,
          "expected a ledger with the tables "
              + known.getLast()
              + " or older, found "
              + applied.getLast()
              + " in "
              + where
              + "; open it with the version of Ortak that wrote it, or a later one");
    }
    if (applied.size() < known.size()) {
      applyAll(connection, applied.size());
    }
  }

  private static List<String> applied(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet tables =
        connection.getMetaData().getTables(null, connection.getSchema(), "migration", null)) {
      if (!tables.next()) {
        return names;
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT name FROM migration ORDER BY number")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private void applyAll(Connection connection, int from) throws SQLException {
    dialect.begin(connection);
    try {
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "CREATE TABLE IF NOT EXISTS migration"
                + " (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)");
      }
      int first = Math.max(from, applied(connection).size());
      for (int i = first; i < dialect.migrations().size(); i++) {
        apply(connection, i, dialect.migrations().get(i));
      }
      dialect.commit(connection);
    } catch (SQLException e) {
      dialect.rollBack(connection);
      throw e;
    }
  }

  private void apply(Connection connection, int number, String name) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements(name)) {
        statement.execute(sql);
      }
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO migration VALUES (?, ?, ?)")) {
      insert.setInt(1, number + 1);
      insert.setString(2, name);
      insert.setLong(3, clock.millis());
      insert.executeUpdate();
    }
  }

  /** The statements of a migration; each ends with a semicolon and an empty line. */
  private List<String> statements(String name) {
    String file = dialect.folder() + "/" + name + ".sql";
    try (InputStream stream = Migrations.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(
            "expected the migration " + file + " in the program, found none");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.strip().split(";\\s*\\n\\s*\\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
