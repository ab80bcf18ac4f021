package org.ortak.ledger.store;

import java.sql.SQLException;
import org.ortak.ledger.history.Fault;
import org.ortak.ledger.history.LedgerException;

/** Says what a database's failure means and what to do about it. */
final class Failures {

  private Failures() {}

  /**
   * @param doing what was being done: opening, reading, writing
   */
  static LedgerException told(Fault fault, SQLException failure, String doing, String where) {
    return new LedgerException(
        fault, message(fault, doing, where) + ": " + failure.getMessage(), failure);
  }

  private static String message(Fault fault, String doing, String where) {
    return switch (fault) {
      case LOCKED ->
          "expected to write to the ledger "
              + where
              + ", found it held by another process; wait for it to end and try again";
      case READ_ONLY ->
          "expected a ledger that may be written, found "
              + where
              + " read-only; give yourself the right to write to the file and its folder, or name"
              + " another with --ledger";
      case DISK_FULL ->
          "expected room on the disk, found none while "
              + doing
              + " "
              + where
              + "; nothing was lost: make room and try again";
      case DAMAGED ->
          "expected a whole ledger, found "
              + where
              + " damaged while "
              + doing
              + "; restore it from a backup";
      case NOT_A_LEDGER ->
          "expected a ledger, found another kind of file: "
              + where
              + "; name a ledger with --ledger";
      case NEWER_LEDGER, CLOSED_BY_FAULT, MISSING, OTHER ->
          doing + " the ledger " + where + " failed";
    };
  }

  /** Hands a database's failure through code that can't throw it; {@link #checked} gets it back. */
  static <T> T unchecked(Asking<T> asking) {
    try {
      return asking.ask();
    } catch (SQLException e) {
      throw new Wrapped(e);
    }
  }

  /** Runs work and gets a failure back that was handed through. */
  static <T> T checked(Asking<T> asking) throws SQLException {
    try {
      return asking.ask();
    } catch (Wrapped e) {
      throw e.failure;
    }
  }

  /** A question to a database. */
  interface Asking<T> {
    T ask() throws SQLException;
  }

  /** Carries a failure through code that can't throw it. */
  private static final class Wrapped extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final SQLException failure;

    Wrapped(SQLException failure) {
      super(failure);
      this.failure = failure;
    }
  }
}
