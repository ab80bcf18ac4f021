package org.ortak.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is worked out at once stands in the tables as what was kept piece by piece. */
final class RebuiltTest {

  /** Undertakings are numbered as they were met, which no one else sees. */
  private static final List<String> TABLES =
      List.of(
          "SELECT form, id, name, told FROM name WHERE told > 0 ORDER BY 1, 2, 3",
          "SELECT * FROM alias ORDER BY 1, 2",
          "SELECT * FROM entity ORDER BY 1, 2",
          "SELECT * FROM kin ORDER BY 1, 2, 3",
          "SELECT * FROM copy ORDER BY 1, 2",
          "SELECT * FROM sign ORDER BY 1, 2",
          "SELECT claim, bound, hex(signs) FROM told ORDER BY 1",
          "SELECT id, type, stage, last, since, until, hex(claims), hex(tags) FROM undertaking"
              + " ORDER BY 1, 5, 6, 7",
          "SELECT tag, last, id, type, stage, since, until FROM tag ORDER BY 1, 2, 3, 6, 7");

  @TempDir Path folder;

  @Test
  void eachRowIsTheSame() throws SQLException {
    MovableClock clock = new MovableClock(Instant.parse("2024-06-01T08:00:00Z"));
    Path file = folder.resolve("ledger.db");
    try (Ledger ledger = Ledger.open(file, clock)) {
      for (int i = 0; i < 40; i++) {
        assertThat(ledger.add(KeptBeliefs.entries(i))).isNotEmpty();
        clock.advance(Duration.ofMinutes(i % 3 == 0 ? 1 : 60));
      }
    }
    Map<String, List<String>> kept = rows(file);
    try (Ledger ledger = Ledger.open(file, clock)) {
      ledger.rebuild();
    }
    Map<String, List<String>> anew = rows(file);
    assertThat(kept.values()).allSatisfy(rows -> assertThat(rows).isNotEmpty());
    TABLES.forEach(table -> assertThat(anew.get(table)).isEqualTo(kept.get(table)));
  }

  private static Map<String, List<String>> rows(Path file) throws SQLException {
    Map<String, List<String>> all = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(table)) {
          while (rows.next()) {
            StringBuilder row = new StringBuilder();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
              row.append(rows.getString(i)).append('|');
            }
            found.add(row.toString());
          }
        }
        all.put(table, found);
      }
    }
    return all;
  }
}
