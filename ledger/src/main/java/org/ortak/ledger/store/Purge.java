package org.ortak.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.ortak.ledger.history.Tombstone;

/** Removes a document with all that hangs on it; the tombstone goes in first, as triggers ask. */
final class Purge {

  private static final String DOCUMENT = "(SELECT seq FROM document WHERE id = ?)";
  private static final List<String> REMOVALS =
      List.of(
          "DELETE FROM claim WHERE reading IN (SELECT seq FROM reading WHERE document = "
              + DOCUMENT
              + ")",
          "DELETE FROM reading WHERE document = " + DOCUMENT,
          "DELETE FROM sketch WHERE document = " + DOCUMENT,
          "DELETE FROM document WHERE id = ?");

  private Purge() {}

  static boolean run(Connection connection, Tombstone tombstone) throws SQLException {
    String insert =
        "INSERT INTO tombstone (document, who, why, purged_at) SELECT id, ?, ?, ? FROM document"
            + " WHERE id = ?";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setString(1, tombstone.who());
      statement.setString(2, tombstone.why());
      statement.setLong(3, tombstone.at().toEpochMilli());
      statement.setString(4, tombstone.document());
      if (statement.executeUpdate() == 0) {
        return false;
      }
    }
    for (String removal : REMOVALS) {
      try (PreparedStatement statement = connection.prepareStatement(removal)) {
        statement.setString(1, tombstone.document());
        statement.executeUpdate();
      }
    }
    return true;
  }
}
