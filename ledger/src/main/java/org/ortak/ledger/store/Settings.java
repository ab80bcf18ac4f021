package org.ortak.ledger.store;

/** The notes in which a ledger keeps what its users have set. */
public final class Settings {

  /** The sort of these notes. */
  public static final String SORT = "setting";

  /** The id of the note with the thresholds. */
  public static final String THRESHOLDS = "thresholds";

  private Settings() {}
}
