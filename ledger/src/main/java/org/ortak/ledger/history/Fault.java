package org.ortak.ledger.history;

/** The ways in which a ledger can fail; each has a code to search for. */
public enum Fault {
  NOT_A_LEDGER("ledger-1"),
  NEWER_LEDGER("ledger-2"),
  READ_ONLY("ledger-3"),
  LOCKED("ledger-4"),
  DAMAGED("ledger-5"),
  DISK_FULL("ledger-6"),
  CLOSED_BY_FAULT("ledger-7"),
  MISSING("ledger-8"),
  OTHER("ledger-9");

  private final String code;

  Fault(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
