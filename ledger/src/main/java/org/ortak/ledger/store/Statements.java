package org.ortak.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements of one connection, each prepared once. */
final class Statements implements AutoCloseable {

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Statements(Connection connection) {
    this.connection = connection;
  }

  <T> List<T> rows(String sql, RowReader<T> reader, Object... values) throws SQLException {
    List<T> read = new ArrayList<>();
    try (ResultSet rows = filled(sql, values).executeQuery()) {
      while (rows.next()) {
        read.add(reader.read(rows));
      }
    }
    return read;
  }

  <T> Optional<T> row(String sql, RowReader<T> reader, Object... values) throws SQLException {
    try (ResultSet rows = filled(sql, values).executeQuery()) {
      return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
    }
  }

  /** The first column of the first row; 0 where there is none. */
  long number(String sql, Object... values) throws SQLException {
    return row(sql, row -> row.getLong(1), values).orElse(0L);
  }

  void run(String sql, Object... values) throws SQLException {
    int changed = filled(sql, values).executeUpdate();
    if (changed < 0) {
      throw new SQLException("expected a count of rows, found " + changed);
    }
  }

  /** For many rows of one sort. */
  Batch batch(String sql) throws SQLException {
    return new Batch(connection.prepareStatement(sql));
  }

  private PreparedStatement filled(String sql, Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    prepared.clear();
  }

  /** Rows that are sent together; the last of them when it is closed. */
  static final class Batch implements AutoCloseable {

    private static final int TOGETHER = 1000;
    private final PreparedStatement statement;
    private int waiting;

    private Batch(PreparedStatement statement) {
      this.statement = statement;
    }

    void add(Object... values) throws SQLException {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.addBatch();
      if (++waiting == TOGETHER) {
        send();
      }
    }

    private void send() throws SQLException {
      if (statement.executeBatch().length != waiting) {
        throw new SQLException("expected " + waiting + " rows to be taken");
      }
      waiting = 0;
    }

    @Override
    public void close() throws SQLException {
      try (statement) {
        if (waiting > 0) {
          send();
        }
      }
    }
  }

  /** Makes something of a row. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }
}
