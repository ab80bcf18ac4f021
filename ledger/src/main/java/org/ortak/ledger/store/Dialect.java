package org.ortak.ledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import org.ortak.ledger.history.Fault;

/** What differs from one database to another. */
interface Dialect {

  /** The folder of the migrations, beside this class. */
  String folder();

  /** The migrations by name, in order. */
  List<String> migrations();

  /** The text of a document as it is kept: itself, or packed ({@link PackedText}). */
  Object text(String text);

  /** Begins a transaction that writes; waits for another that does. */
  void begin(Connection connection) throws SQLException;

  /** Ends it; when this returns, what it wrote is on disk. */
  void commit(Connection connection) throws SQLException;

  /** Undoes it; fails only where it can't tell that nothing of it is left. */
  void rollBack(Connection connection) throws SQLException;

  /**
   * A number that is another one as soon as anybody else wrote; none where the database does not
   * tell.
   */
  OptionalLong version(Connection connection) throws SQLException;

  /** What a failure means. */
  Fault fault(SQLException failure);

  /** What is wrong with the database itself; empty where it is whole. */
  List<String> faults(Connection connection) throws SQLException;

  /** Before something is purged: nothing of it may stay on the disk. */
  void beginErasing(Connection connection) throws SQLException;

  /** After it: logs are emptied. */
  void endErasing(Connection connection) throws SQLException;

  /** Writes a whole copy of the database. */
  void backUp(Connection connection, Path file) throws SQLException;
}
