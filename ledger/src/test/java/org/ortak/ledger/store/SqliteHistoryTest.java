package org.ortak.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ortak.ledger.Say.plant;
import static org.ortak.ledger.Telling.article;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.History;

final class SqliteHistoryTest extends HistoryContract {

  @TempDir Path folder = Path.of("");

  @Override
  History open() {
    return SqliteLedger.open(folder.resolve("deep/ledger.db"), clock);
  }

  @Test
  void whatWasAddedIsThereWhenTheLedgerIsOpenedAgain() {
    history.append(List.of(izmir()));
    history.close();
    history = open();
    assertThat(history.reports(AsOf.latest())).hasSize(2);
  }

  @Test
  void twoProcessesSeeWhatEachOtherAdds() {
    try (History other = open()) {
      history.append(List.of(izmir()));
      other.append(List.of(article("Dawn", "2024-02-01").says(plant("Amper", "Bursa"))));
      assertThat(history.reports(AsOf.latest())).isEqualTo(other.reports(AsOf.latest())).hasSize(3);
    }
  }

  @Test
  void nobodyAltersOrRemovesWhatIsKept() throws SQLException {
    history.append(List.of(izmir()));
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("deep/ledger.db"));
        Statement statement = connection.createStatement()) {
      for (String sql :
          List.of(
              "UPDATE document SET text = ''",
              "UPDATE reading SET pack = ''",
              "UPDATE claim SET body = ''",
              "DELETE FROM claim",
              "DELETE FROM reading",
              "DELETE FROM document")) {
        assertThatThrownBy(() -> statement.executeUpdate(sql))
            .as(sql)
            .isInstanceOf(SQLException.class);
      }
    }
  }
}
