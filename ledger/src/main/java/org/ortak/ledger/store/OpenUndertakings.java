package org.ortak.ledger.store;

import java.sql.SQLException;

/** Takes undertakings as they begin and cease to be believed. */
interface OpenUndertakings {

  /** Believed from now on. */
  void open(Row row) throws SQLException;

  /** Believed no longer; what was believed since this very quarter never was. */
  void close(long number, long now) throws SQLException;

  /**
   * What is written of an undertaking.
   *
   * @param id as a number
   * @param stage -1 for none
   * @param last the day of its last report
   */
  record Row(
      long number,
      long id,
      int type,
      int stage,
      long last,
      long since,
      long[] claims,
      long[] tags) {}
}
