package org.ortak.ledger.history;

/** What became of an entry that was handed to the ledger. */
public enum Outcome {
  /** The document was new. */
  ADDED,
  /** The document was new, but its address was known with other content. */
  NEW_VERSION,
  /** The document was known; the reading, by another reader or pack, was new. */
  REREAD,
  /** Both were known; nothing changed. */
  KNOWN,
  /** The document was purged before, and is refused. */
  PURGED
}
