package org.ortak.ledger.history;

/** The ledger can't do what was asked: what was expected, what was found, where, what to do. */
public final class LedgerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Fault fault;

  public LedgerException(Fault fault, String message) {
    super(message + " (" + fault.code() + ")");
    this.fault = fault;
  }

  public LedgerException(Fault fault, String message, Throwable cause) {
    super(message + " (" + fault.code() + ")", cause);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
