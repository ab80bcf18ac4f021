package org.ortak.ledger.store;

import java.sql.SQLException;

/** Undertakings with their tags, in the tables. */
final class WrittenUndertakings implements OpenUndertakings {

  private final Statements statements;

  WrittenUndertakings(Statements statements) {
    this.statements = statements;
  }

  @Override
  public void open(Row row) throws SQLException {
    statements.run(UndertakingRows.INSERT, UndertakingRows.values(row, Ticks.NOW));
    HeldUndertakings.Tagged tagged = HeldUndertakings.Tagged.of(row, Ticks.NOW);
    for (long tag : row.tags()) {
      statements.run(UndertakingRows.INSERT_TAG, tagged.values(tag));
    }
  }

  @Override
  public void close(long number, long now) throws SQLException {
    Standing row =
        statements
            .row(
                "SELECT since, last, id, tags FROM undertaking WHERE number = ?",
                one ->
                    new Standing(
                        one.getLong(1),
                        one.getLong(2),
                        one.getLong(3),
                        Packed.numbers(one.getBytes(4))),
                number)
            .orElseThrow(() -> new SQLException("no undertaking " + number));
    String where = " WHERE tag = ? AND last = ? AND id = ? AND undertaking = ?";
    if (row.since == now) {
      for (long tag : row.tags) {
        statements.run("DELETE FROM tag" + where, tag, row.last, row.id, number);
      }
      statements.run("DELETE FROM undertaking WHERE number = ?", number);
      return;
    }
    for (long tag : row.tags) {
      statements.run("UPDATE tag SET until = ?" + where, now, tag, row.last, row.id, number);
    }
    statements.run("UPDATE undertaking SET until = ? WHERE number = ?", now, number);
  }

  private record Standing(long since, long last, long id, long[] tags) {}
}
