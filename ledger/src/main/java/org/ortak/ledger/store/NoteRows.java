package org.ortak.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortak.ledger.history.Note;
import org.ortak.ledger.history.Notes;

/** Notes in a table. */
final class NoteRows implements Notes {

  private static final String SELECT = "SELECT sort, id, body, made_at FROM note WHERE sort = ?";

  private final Connection connection;
  private final Turn turn;

  NoteRows(Connection connection, Turn turn) {
    this.connection = connection;
    this.turn = turn;
  }

  /** Has the connection for itself, and tells failures. */
  interface Turn {
    <T> T read(Work<T> work);

    /** In a transaction of its own. */
    <T> T write(Work<T> work);
  }

  /** Asks or changes the table. */
  interface Work<T> {
    T run() throws SQLException;
  }

  @Override
  public List<Note> all(String sort) {
    return turn.read(() -> rows(SELECT + " ORDER BY made_at, id", sort));
  }

  @Override
  public Optional<Note> find(String sort, String id) {
    return turn.read(() -> rows(SELECT + " AND id = ?", sort, id).stream().findFirst());
  }

  @Override
  public void put(Note note) {
    int changed =
        turn.write(
            () ->
                run(
                    "INSERT INTO note (sort, id, body, made_at) VALUES (?, ?, ?, ?) ON CONFLICT"
                        + " (sort, id) DO UPDATE SET body = excluded.body, made_at ="
                        + " excluded.made_at",
                    note.sort(),
                    note.id(),
                    note.body(),
                    note.made().toEpochMilli()));
    if (changed != 1) {
      throw new IllegalStateException("expected to change one note, changed " + changed);
    }
  }

  @Override
  public boolean remove(String sort, String id) {
    return turn.write(() -> run("DELETE FROM note WHERE sort = ? AND id = ?", sort, id)) == 1;
  }

  private int run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = filled(sql, values)) {
      return statement.executeUpdate();
    }
  }

  private List<Note> rows(String sql, Object... values) throws SQLException {
    List<Note> notes = new ArrayList<>();
    try (PreparedStatement statement = filled(sql, values);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        notes.add(
            new Note(
                rows.getString(1),
                rows.getString(2),
                rows.getString(3),
                Instant.ofEpochMilli(rows.getLong(4))));
      }
    }
    return notes;
  }

  private PreparedStatement filled(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
