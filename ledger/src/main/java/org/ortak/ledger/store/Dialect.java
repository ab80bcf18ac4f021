package org.ortak.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.ortak.ledger.history.Fault;

/** What differs from one database to another. */
interface Dialect {

  /** The folder of the migrations, beside this class. */
  String folder();

  /** The migrations by name, in order. */
  List<String> migrations();

  /** Begins a transaction that writes; waits for another that does. */
  void begin(Connection connection) throws SQLException;

  /** Ends it; when this returns, what it wrote is on disk. */
  void commit(Connection connection) throws SQLException;

  /** Undoes it; fails only where it can't tell that nothing of it is left. */
  void rollBack(Connection connection) throws SQLException;

  /** What a failure means. */
  Fault fault(SQLException failure);
}
