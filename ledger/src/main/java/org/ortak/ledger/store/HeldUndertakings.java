package org.ortak.ledger.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Undertakings in memory: a row is written once it is believed no longer, and the others, with the
 * tags of all, in their order at the end.
 */
final class HeldUndertakings implements OpenUndertakings {

  private static final Comparator<Tagged> NEWEST_FIRST =
      Comparator.comparingLong((Tagged one) -> -one.last)
          .thenComparingLong(Tagged::id)
          .thenComparingLong(Tagged::number);

  private final Statements statements;
  private final Statements.Batch undertakings;
  private final Map<Long, Row> open = new TreeMap<>();
  private final List<Tagged> written = new ArrayList<>();
  private final Postings tags = new Postings();

  HeldUndertakings(Statements statements) throws SQLException {
    this.statements = statements;
    this.undertakings = statements.batch(UndertakingRows.INSERT);
  }

  @Override
  public void open(Row row) {
    open.put(row.number(), row);
  }

  @Override
  public void close(long number, long now) throws SQLException {
    Row row = open.remove(number);
    if (row == null) {
      throw new SQLException("no undertaking " + number);
    }
    if (row.since() != now) {
      write(row, now);
    }
  }

  private void write(Row row, long until) throws SQLException {
    undertakings.add(UndertakingRows.values(row, until));
    for (long tag : row.tags()) {
      tags.add(tag, written.size());
    }
    written.add(Tagged.of(row, until));
  }

  /** Writes what is not written yet. */
  void write() throws SQLException {
    for (Row row : open.values()) {
      write(row, Ticks.NOW);
    }
    open.clear();
    undertakings.close();
    try (Statements.Batch batch = statements.batch(UndertakingRows.INSERT_TAG)) {
      for (long tag : tags.keys()) {
        List<Tagged> all = new ArrayList<>();
        for (long place : tags.of(tag)) {
          all.add(written.get((int) place));
        }
        all.sort(NEWEST_FIRST);
        for (Tagged one : all) {
          batch.add(one.values(tag));
        }
      }
    }
  }

  /** What of an undertaking stands beside each of its tags. */
  record Tagged(long last, long id, long number, int type, int stage, long since, long until) {

    static Tagged of(Row row, long until) {
      return new Tagged(
          row.last(), row.id(), row.number(), row.type(), row.stage(), row.since(), until);
    }

    Object[] values(long tag) {
      return new Object[] {tag, last, id, number, type, stage, since, until};
    }
  }
}
